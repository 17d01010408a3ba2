package org.tongban.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the start has failed, on the console; what Spring Boot would log beside it is switched off. */
class OneSentence implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        console.println("启动没有成功。" + analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
            console.println(analysis.getAction());
        }
    }
}
