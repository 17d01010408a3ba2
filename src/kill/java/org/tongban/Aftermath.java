package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.CaseState;
import org.tongban.files.FileStore;
import org.tongban.cases.ledger.LedgerEntry;
import org.tongban.document.Documents;

/** Looks at what the killed server has left behind: database, files and engine, opened here without it. */
final class Aftermath implements AutoCloseable {

    /** Of all the staff where there are none for the demo, whose passwords are their user names. */
    static final String PASSWORD = "four-words-for-a-hall";

    private final ConfigurableApplicationContext hall;
    private final CaseRegister register;
    private final Documents documents;
    private final JdbcTemplate database;

    Aftermath(String database, Path files, String... settings) {
        this.hall = OwnHall.open("aftermath", database, files, settings);
        this.register = hall.getBean(CaseRegister.class);
        this.documents = hall.getBean(Documents.class);
        this.database = hall.getBean(JdbcTemplate.class);
    }

    static String name(String person) {
        return person + ".killed";
    }

    /** Makes the staff that the demo has and a hall has not. */
    void employ(Map<String, String> posts) {
        IdentityService identity = hall.getBean(IdentityService.class);
        posts.forEach((person, post) -> {
            var user = identity.newUser(name(person));
            user.setFirstName(person);
            user.setLastName("");
            user.setPassword(PASSWORD);
            identity.setAuthentication(name(person), List.of("camunda-admin")); // who sets one's own password need not change it
            identity.saveUser(user);
            identity.clearAuthentication();
            identity.createMembership(name(person), post);
        });
    }

    /** @param undisturbed cases of the same kinds that came through before the first kill */
    void assertNothingIsLostOrDoubled(List<KilledCase> all, List<KilledCase> undisturbed) {
        assertThat(database.queryForList("select number from service_case", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(KilledCase::number).toList());
        Map<String, Trace> traces =
                undisturbed.stream().collect(Collectors.toMap(KilledCase::kind, one -> trace(one.number())));
        for (KilledCase one : all) {
            assertThat(trace(one.number())).as(one.kind()).isEqualTo(traces.get(one.kind()));
            assertThat(register.get(one.number(), one.code()).state())
                    .isEqualTo(one.isOpen() ? CaseState.ISSUED : CaseState.CLOSED);
            assertFilesAreKept(one);
        }
        assertEngineAgrees(all);
        assertNumbersHaveNoGaps();
    }

    /** What a case of a kind leaves behind, whatever its number. */
    private record Trace(
            List<String> materials,
            List<String> ledger,
            List<String> opinions,
            List<String> papers,
            List<String> tasks) {}

    private Trace trace(String number) {
        return new Trace(
                register.materials(register.get(number)).stream()
                        .map(material -> material.code() + " " + material.state())
                        .toList(),
                register.ledger(number).stream().map(Aftermath::line).toList(),
                register.opinions(number).stream()
                        .map(opinion -> opinion.step() + " " + opinion.person() + " " + opinion.conclusion())
                        .toList(),
                documents.of(number).stream()
                        .map(paper -> documents.get(paper.id()).title())
                        .toList(),
                hall.getBean(Hall.class).openTasks(number));
    }

    private static String line(LedgerEntry entry) {
        return entry.actor() + " " + entry.post() + " " + entry.act();
    }

    /** A form offers more materials than the answers ask for; those that are asked for are in the trace. */
    private void assertFilesAreKept(KilledCase one) {
        assertThat(register.materials(register.get(one.number())))
                .filteredOn(material -> one.files().containsKey(material.code()))
                .isNotEmpty()
                .allSatisfy(material ->
                        assertThat(content(material)).isEqualTo(one.files().get(material.code())));
    }

    private byte[] content(CaseMaterial material) {
        try (InputStream content = hall.getBean(FileStore.class)
                .open(material.file().orElseThrow().sha256())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What is open runs once, what is closed does not, and nothing waits for an administrator. */
    private void assertEngineAgrees(List<KilledCase> all) {
        assertThat(hall.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .rootProcessInstances()
                        .list())
                .extracting(ProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .filter(KilledCase::isOpen)
                        .map(KilledCase::number)
                        .toList());
        assertThat(hall.getBean(ManagementService.class)
                        .createJobQuery()
                        .withException()
                        .list())
                .isEmpty();
    }

    private void assertNumbersHaveNoGaps() {
        for (String kind : database.queryForList("select distinct kind from issued_document", String.class)) {
            List<Integer> running = database.queryForList(
                    "select running from issued_document where kind = ? order by running", Integer.class, kind);
            assertThat(running)
                    .as(kind)
                    .isEqualTo(
                            IntStream.rangeClosed(1, running.size()).boxed().toList());
        }
    }

    @Override
    public void close() {
        hall.close();
    }
}
