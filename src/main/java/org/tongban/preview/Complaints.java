package org.tongban.preview;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands against a drawing. PDFBox goes on where it cannot read a picture, a font or a stream, and only its log
 * tells; so in the child process the log is listened to instead of written.
 */
final class Complaints extends AppenderBase<ILoggingEvent> {

    private static final String PDFBOX = "org.apache.pdfbox";

    /** Whose warnings mean that content is missing; elsewhere only errors do. */
    private static final List<String> TELLING = List.of(
            PDFBOX + ".filter.", PDFBOX + ".pdmodel.graphics.image.", PDFBOX + ".contentstream.operator.text.SetFont");

    /** Complains of this machine's fonts, not of the file. */
    private static final String FONTS_OF_THE_MACHINE = PDFBOX + ".pdmodel.font.FileSystemFontProvider";

    private boolean any;

    /** Listens in place of everybody else: nothing is written. */
    static Complaints heard() {
        log().reset();
        log().getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        return besideOthers();
    }

    /** Listens too. */
    static Complaints besideOthers() {
        Complaints complaints = new Complaints();
        complaints.setContext(log());
        complaints.start();
        log().getLogger(PDFBOX).addAppender(complaints);
        return complaints;
    }

    private static LoggerContext log() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    void forget() {
        any = false;
    }

    void complain() {
        any = true;
    }

    boolean any() {
        return any;
    }

    @Override
    protected void append(ILoggingEvent event) {
        String from = event.getLoggerName();
        boolean error = event.getLevel().isGreaterOrEqual(Level.ERROR) && !from.equals(FONTS_OF_THE_MACHINE);
        if (error || TELLING.stream().anyMatch(from::startsWith)) {
            complain();
        }
    }
}
