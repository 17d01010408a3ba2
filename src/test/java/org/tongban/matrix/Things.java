package org.tongban.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.Posts;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.document.Documents;

/** What is asked for: in each region a case before every post, a draft, and the parts of these. */
@TestComponent
public class Things {

    private static final String FOOD = "food-business-licence";
    private static final String FIRE = "fire-safety-check";

    private final Hall hall;
    private final Posts posts;
    private final Archive archive;
    private final Applications applications;
    private final CaseRegister register;
    private final Catalog catalog;
    private final Documents documents;
    private final Map<Region, Map<Role, String>> cases = new EnumMap<>(Region.class);

    Things(
            Hall hall,
            Posts posts,
            Archive archive,
            Applications applications,
            CaseRegister register,
            Catalog catalog,
            Documents documents) {
        this.hall = hall;
        this.posts = posts;
        this.archive = archive;
        this.applications = applications;
        this.register = register;
        this.catalog = catalog;
        this.documents = documents;
    }

    void come() {
        for (Region region : Region.values()) {
            Map<Role, String> waiting = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                waiting.put(role, waitingFor(role, region));
            }
            cases.put(region, waiting);
        }
    }

    /** @return the number of a case that waits for this role's post; for who has none, of a case in that region */
    String number(Role role, Region region) {
        return cases.get(region).get(role);
    }

    String code(Role role, Region region) {
        return register.get(number(role, region)).queryCode();
    }

    String task(Role role, Region region) {
        String number = number(role.signsIn() ? role : Role.STRANGER, region); // an applicant withdraws on the way
        return hall.openTasks(number).stream()
                .findFirst()
                .map(task -> hall.openTask(number, task).getId())
                .orElseThrow(() -> new AssertionError(number + " waits for nobody"));
    }

    String material(String number) {
        return archive.anyMaterial(number);
    }

    String paper(String number) {
        return String.valueOf(documents.of(number).get(0).id());
    }

    /** @return the id of a new draft of an applicant */
    String draft() {
        return applications.open(FOOD, null, Channel.WEB).id();
    }

    /** @return the id of a new draft that the window fills in for somebody */
    String draftOfWindow() {
        return applications.save(Draft.newId(), FOOD, Channel.WINDOW, Map.of()).id();
    }

    private String waitingFor(Role role, Region region) {
        return switch (role) {
            case EXAMINER -> accepted(FOOD, region);
            case INSPECTOR -> examined(region);
            case REVIEWER -> inspected(region);
            case HEAD -> reviewed(region);
            case ISSUER -> approved(region);
            case VERIFIER -> promised(region);
            default -> received(FOOD, region);
        };
    }

    private String received(String offering, Region region) {
        Map<String, Object> answers = hall.answers(offering);
        Draft draft = applications.open(offering, region.code(), Channel.WEB);
        catalog.materialsFor(catalog.offering(offering), answers).stream()
                .filter(material -> !material.fetched())
                .forEach(material -> hand(draft, material.code()));
        return applications.submit(draft.id(), answers, null).caseNumber();
    }

    private void hand(Draft draft, String material) {
        try (InputStream file = new ByteArrayInputStream(hall.pdf())) {
            applications.putMaterial(draft.id(), material, material + ".pdf", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String accepted(String offering, Region region) {
        String number = received(offering, region);
        posts.accept(number);
        return number;
    }

    private String examined(Region region) {
        String number = accepted(FOOD, region);
        posts.examine(number);
        return number;
    }

    private String inspected(Region region) {
        String number = examined(region);
        posts.inspect(number);
        return number;
    }

    private String reviewed(Region region) {
        String number = inspected(region);
        posts.review(number);
        return number;
    }

    private String approved(Region region) {
        String number = reviewed(region);
        posts.approve(number);
        return number;
    }

    private String promised(Region region) {
        String number = received(FIRE, region);
        posts.acceptOnCommitment(number);
        posts.approve(number);
        posts.deliver(number);
        return number;
    }
}
