package org.tongban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

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
