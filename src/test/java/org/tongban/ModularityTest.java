package org.tongban;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;
import org.tongban.cases.register.Applicant;
import org.tongban.cases.register.Turns;

/** Every package keeps to what its {@code package-info} lets it use, and only one knows the engine. */
@AnalyzeClasses(packages = "org.tongban", importOptions = DoNotIncludeTests.class)
class ModularityTest {

    @ArchTest
    static void usesOnlyWhatEveryModuleAllows(com.tngtech.archunit.core.domain.JavaClasses classes) {
        ApplicationModules.of(Tongban.class).verify();
    }

    @ArchTest
    static final ArchRule knowsTheEngineInOnePlaceOnly = noClasses()
            .that()
            .resideOutsideOfPackage("org.tongban.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    /** What keeps the state of a case is public, as its module has several rooms. */
    @ArchTest
    static final ArchRule changesCasesInTheirModuleOnly = noClasses()
            .that()
            .resideOutsideOfPackage("org.tongban.cases..")
            .should()
            .accessTargetWhere(describe(
                    "change a case",
                    access -> access.getTarget() instanceof CodeUnitAccessTarget act
                            && resideInAnyPackage(
                                            "org.tongban.cases.register",
                                            "org.tongban.cases.material",
                                            "org.tongban.cases.ledger")
                                    .test(act.getOwner())
                            && Stream.of(Turns.class, Applicant.class).noneMatch(act.getOwner()::isEquivalentTo)
                            && (act.getRawReturnType().isEquivalentTo(void.class)
                                    || Set.of("countAgain", "putOff").contains(act.getName()))));

    @ArchTest
    static final ArchRule injectsThroughConstructorsOnly = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(Resource.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);
}
