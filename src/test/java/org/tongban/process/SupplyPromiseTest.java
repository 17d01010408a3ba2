package org.tongban.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Archive;
import org.tongban.Hall;
import org.tongban.HallTest;
import org.tongban.Posts;
import org.tongban.cases.Actor;
import org.tongban.cases.CaseProblem;
import org.tongban.cases.Channel;
import org.tongban.cases.intake.Applications;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;
import org.tongban.cases.supply.Promises;
import org.tongban.cases.supply.Supplies;
import org.tongban.catalog.Catalog;
import org.tongban.document.content.DocumentKind;

/** Where an applicant gives the written promise that tolerant acceptance asks for, and who sees it. */
@HallTest
class SupplyPromiseTest {

    private static final String FOOD = "food-business-licence";
    private static final String RESTAURANT = "open-a-restaurant";
    private static final String RULES = "food-safety-rules-list";
    private static final String PROCESS = "food-process-document";
    private static final String LAYOUT = "food-premises-layout";
    private static final String GIVEN = "承诺在容缺受理后5个工作日内补交：保证食品安全的规章制度目录清单；知道逾期没有补齐的，不予办理。";

    @Autowired
    Hall hall;

    @Autowired
    Posts posts;

    @Autowired
    Archive archive;

    @Autowired
    Applications applications;

    @Autowired
    Promises promises;

    @Autowired
    Supplies supplies;

    @Autowired
    CaseRegister register;

    @Autowired
    Catalog catalog;

    @Autowired
    FormService forms;

    @Test
    void isGivenWithTheApplicationAndShownToTheWindow() {
        String number = applies(FOOD, Set.of(RULES), List.of(RULES));

        assertThat(notes(number)).contains(GIVEN);
        assertThat(hall.material(number, RULES).promised()).isTrue();
        assertThat(shownToTheWindow(number)).contains("未提交，申请人已书面承诺补交");

        posts.acceptWithTolerance(number);
        assertThat(archive.paper(number, DocumentKind.ACCEPTANCE)).contains("已书面承诺按期提交");
    }

    @Test
    void isGivenOnceHoweverOftenItIsSent() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});

        promises.give(number);
        promises.give(number);

        assertThat(archive.acts(number)).containsOnlyOnce("承诺补交材料");
    }

    @Test
    void saysWhatIsStillMissingWhereOneOfTwoMaterialsIsIn() {
        String number = hall.receives(FOOD, Set.of(RULES, PROCESS), answers -> {});
        promises.give(number);
        posts.acceptWithTolerance(number);
        supplies.putMaterial(number, RULES, "目录.pdf", new ByteArrayInputStream(hall.pdf()));

        assertThatThrownBy(() -> supplies.submitSupplied(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("还没有补齐：%s。补齐以后窗口再核对。"
                        .formatted(hall.material(number, PROCESS).name()));
        assertThat(hall.openTasks(number)).doesNotContain("UserTask_CheckSupplied");
    }

    @Test
    void isGivenUntilAcceptance() {
        String number = hall.receives(FOOD, Set.of(RULES), answers -> {});
        assertThat(hall.material(number, RULES).promised()).isFalse();

        promises.give(number);
        assertThat(notes(number)).contains(GIVEN);
        assertThat(hall.material(number, RULES).promised()).isTrue();

        posts.acceptWithTolerance(number);
        assertThatThrownBy(() -> promises.give(number))
                .isInstanceOf(CaseProblem.class)
                .hasMessage("办件已受理，没有可以承诺以后补交的材料。");
    }

    @Test
    void isForgottenOnceTheMaterialIsIn() {
        String number = applies(FOOD, Set.of(RULES), List.of(RULES));
        supplies.putMaterial(number, RULES, "目录.pdf", new ByteArrayInputStream(hall.pdf()));
        assertThat(hall.material(number, RULES).promised()).isFalse();
    }

    @Test
    void isGivenMaterialByMaterialForAOneThing() {
        String number = applies(RESTAURANT, Set.of(RULES, PROCESS), List.of(RULES));

        assertThat(register.materials(hall.the(hall.child(number, FOOD))))
                .filteredOn(CaseMaterial::promised)
                .extracting(CaseMaterial::code)
                .containsExactly(RULES);
    }

    @Test
    void isRefusedForAMaterialThatCannotComeLater() {
        assertThatThrownBy(() -> applies(FOOD, Set.of(LAYOUT), List.of(LAYOUT)))
                .isInstanceOf(CaseProblem.class)
                .hasMessageContaining("不能承诺以后补交");
    }

    private String applies(String offering, Set<String> without, List<String> promised) {
        Map<String, Object> answers = hall.answers(offering);
        String draft = applications.open(offering, null, Channel.API).id();
        catalog.materialsFor(catalog.offering(offering), answers).stream()
                .filter(material -> !material.fetched() && !without.contains(material.code()))
                .forEach(material -> applications.putMaterial(
                        draft, material.code(), "材料.pdf", new ByteArrayInputStream(hall.pdf())));
        return applications
                .submit(draft, answers, null, promised, Actor.APPLICANT)
                .caseNumber();
    }

    private List<String> notes(String number) {
        return register.ledger(number).stream()
                .filter(entry -> entry.act().equals("承诺补交材料"))
                .map(entry -> entry.note())
                .toList();
    }

    private String shownToTheWindow(String number) {
        String task = hall.openTask(number, "UserTask_CheckMaterials").getId();
        return String.valueOf(forms.getTaskFormVariables(task).get("materialList"));
    }
}
