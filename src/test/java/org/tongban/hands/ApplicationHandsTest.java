package org.tongban.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongban.Hall;
import org.tongban.cases.CaseState;
import org.tongban.cases.material.CaseMaterial;
import org.tongban.cases.register.CaseRegister;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.material.Material;
import org.tongban.walk.Walkers;

/**
 * Everything that can be applied for is applied for on its page with every material. No page of theirs has a script (see PlainPagesTest), so
 * that nothing is different without; every one-thing is applied for without them, and without materials.
 */
@BrowserTest
class ApplicationHandsTest {

    @Autowired
    Hall hall;

    @Autowired
    Walkers walkers;

    @Autowired
    Catalog catalog;

    @Autowired
    CaseRegister register;

    @BeforeEach
    void open() {
        hall.openOn(Walkers.DAY);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#all")
    void isAppliedForWithEveryMaterial(String offering, Browser browser) {
        Map<String, Object> answers = walkers.someAnswers(offering);

        String number = applies(offering, answers, walkers.handedIn(offering, answers), browser);

        assertThat(register.materials(hall.the(number))).noneMatch(CaseMaterial::isOpen);
    }

    @ParameterizedTest
    @MethodSource("org.tongban.walk.Offerings#bundles")
    void isAppliedForWithoutScriptsAndIsToldWhatIsMissing(String offering, @WithoutScripts Browser browser) {
        Map<String, Object> answers = walkers.someAnswers(offering);

        String number = applies(offering, answers, List.of(), browser);

        assertThat(register.materials(hall.the(number)).stream()
                        .filter(CaseMaterial::isOpen)
                        .map(CaseMaterial::name))
                .allSatisfy(name -> assertThat(browser.text()).contains(name));
    }

    private String applies(String offering, Map<String, Object> answers, List<Material> materials, Browser browser) {
        Applicant applicant = new Applicant(browser);
        applicant.prepares(offering, catalog.form(offering), answers, materials);
        String number = applicant.sends().number();
        assertThat(hall.the(number).state()).isEqualTo(CaseState.RECEIVED);
        return number;
    }
}
