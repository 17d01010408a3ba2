package org.tongban.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;
import org.tongban.calendar.WorkingCalendar;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.intake.Draft;
import org.tongban.cases.intake.InvalidApplication;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Bundle;
import org.tongban.catalog.entry.material.Material;
import org.tongban.catalog.entry.procedure.Procedure;
import org.tongban.engine.demo.People;
import org.tongban.form.Conditions;

/** Applies for any item or one-thing of the catalogue, with answers and materials made up from its form and list. */
@TestComponent
public class Walkers {

    /** A Monday on which all entries of the catalogue are in force. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final int LOTS = 600;

    private final Applications applications;
    private final CaseRegister register;
    private final Catalog catalog;
    private final Conditions conditions;
    private final People people;
    private int applied;

    Walkers(Applications applications, CaseRegister register, Catalog catalog, Conditions conditions, People people) {
        this.applications = applications;
        this.register = register;
        this.catalog = catalog;
        this.conditions = conditions;
        this.people = people;
    }

    /** @return the plainest answers with which there is something to apply for */
    public Map<String, Object> someAnswers(String offering) {
        return answers(offering)
                .filter(answers -> !(catalog.offering(offering) instanceof Bundle) || items(offering, answers) > 0)
                .findFirst()
                .orElseThrow();
    }

    /** @return answers by different lots, one after the other */
    Stream<Map<String, Object>> answers(String offering) {
        SampleForm form = new SampleForm(catalog.form(offering), conditions);
        return IntStream.range(0, LOTS).mapToObj(form::filledIn);
    }

    /** @return answers with which a one-thing has as many items as any answers give it */
    Map<String, Object> withMostItems(String bundle) {
        int all = catalog.bundle(bundle).items().size();
        return answers(bundle)
                .filter(answers -> items(bundle, answers) == all)
                .findFirst()
                .orElseGet(() -> answers(bundle)
                        .max(Comparator.comparing(answers -> items(bundle, answers)))
                        .orElseThrow());
    }

    /** @return answers with which a one-thing has as few items as any answers give it, but one at least */
    Map<String, Object> withFewestItems(String bundle) {
        return answers(bundle)
                .limit(LOTS / 4)
                .filter(answers -> items(bundle, answers) > 0)
                .min(Comparator.comparing(answers -> items(bundle, answers)))
                .orElseThrow();
    }

    int items(String key, Map<String, Object> answers) {
        Bundle bundle = catalog.bundle(key);
        return catalog.included(bundle, answers).size();
    }

    /** @return answers that choose the notified commitment an item offers */
    Map<String, Object> withCommitment(String item) {
        return answers(item)
                .filter(answers -> catalog.choosesCommitment(catalog.item(item), answers))
                .findFirst()
                .orElseThrow();
    }

    /** @return what the law of the case's procedure makes of its papers; none of the walks chooses an act of it */
    Procedure procedure(String number) {
        return catalog.procedure(catalog.item(register.get(number).edition()), Map.of());
    }

    /** @return what an applicant with these answers hands in; what the government issued itself is looked up */
    public List<Material> handedIn(String offering, Map<String, Object> answers) {
        return catalog.materialsFor(catalog.offering(offering), answers).stream()
                .filter(material -> !material.fetched())
                .toList();
    }

    /** @return the number of a new case */
    public String apply(String offering, Map<String, Object> answers, Set<String> without) {
        ClockUtil.setCurrentTime(Date.from(DAY.atTime(9, 30)
                .plusSeconds(applied++)
                .atZone(WorkingCalendar.ZONE)
                .toInstant()));
        Draft draft = applications.open(offering, null, Channel.WEB);
        handedIn(offering, answers).stream()
                .filter(material -> !without.contains(material.code()))
                .forEach(material -> hand(draft, material));
        try {
            return applications.submit(draft.id(), answers, null).caseNumber();
        } catch (InvalidApplication refused) {
            throw new AssertionError(offering + " " + refused.problems(), refused);
        }
    }

    private void hand(Draft draft, Material material) {
        try (InputStream file = people.sampleFile()) {
            applications.putMaterial(draft.id(), material.code(), material.code() + ".pdf", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
