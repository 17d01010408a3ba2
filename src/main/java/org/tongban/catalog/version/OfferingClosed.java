package org.tongban.catalog.version;

import java.time.format.DateTimeFormatter;
import org.springframework.modulith.NamedInterface;
import org.tongban.text.Told;

/** Refusal: the item or one-thing cannot be applied for on this day, because it is repealed or not yet in force. */
@NamedInterface("version")
public class OfferingClosed extends Told {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    OfferingClosed(String sentence) {
        super(sentence);
    }

    public static OfferingClosed notYet(Version coming) {
        return new OfferingClosed("“%s”自%s起受理申请，请届时再来。"
                .formatted(name(coming), coming.effectiveFrom().format(DAY)));
    }

    public static OfferingClosed repealed(Version last) {
        return new OfferingClosed("“%s”已经废止，不再受理新的申请；已经受理的继续办理。".formatted(name(last)));
    }

    private static String name(Version version) {
        return version.content().path("name").asText();
    }
}
