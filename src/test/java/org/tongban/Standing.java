package org.tongban;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ConfigurableApplicationContext;
import org.tongban.cases.AcceptKind;
import org.tongban.cases.CaseState;
import org.tongban.cases.register.CaseRegister;
import org.tongban.document.Documents;
import org.tongban.files.FileStore;

/** All that a case stands on. */
record Standing(
        CaseState state,
        AcceptKind acceptKind,
        List<String> tasks,
        List<String> running,
        List<String> timers,
        List<String> files,
        List<String> papers,
        List<String> ledger) {

    static Standing of(ConfigurableApplicationContext context, String number) {
        Hall hall = context.getBean(Hall.class);
        CaseRegister register = context.getBean(CaseRegister.class);
        Documents documents = context.getBean(Documents.class);
        FileStore store = context.getBean(FileStore.class);
        var subject = register.get(number);
        return new Standing(
                subject.state(),
                subject.acceptKind().orElseThrow(),
                hall.openTasks(number),
                hall.running(number),
                timers(context),
                register.materials(subject).stream()
                        .flatMap(material -> material.file().stream())
                        .map(file -> file.sha256() + " " + length(store, file.sha256()))
                        .toList(),
                documents.of(number).stream()
                        .map(paper ->
                                paper.number() + " " + documents.get(paper.id()).sha256())
                        .toList(),
                register.ledger(number).stream()
                        .map(entry -> entry.at() + " " + entry.actor() + " " + entry.act())
                        .toList());
    }

    private static long length(FileStore store, String sha256) {
        try (InputStream content = store.open(sha256)) {
            return content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> timers(ConfigurableApplicationContext context) {
        return context.getBean(ManagementService.class).createJobQuery().timers().list().stream()
                .map(job -> job.getJobDefinitionId() + " " + job.getDuedate().getTime())
                .sorted()
                .toList();
    }
}
