package org.constancy.web;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.core.Application;
import java.time.Instant;
import java.util.Date;

/** The house's plan, as far as the doors go. */
@AnalyzeClasses(packages = "org.constancy.web", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorsTest {

    /** In the EAR the doors and the business are two class loaders: a package lives in one of them. */
    @ArchTest
    static final ArchRule doorsHavePackagesOfTheirOwn = classes().should().resideInAPackage("org.constancy.web..");

    @ArchTest
    static final ArchRule doorsHoldNoDataAndNoTransaction = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "read or write a database",
                    other -> other.getPackageName().matches("jakarta\\.(persistence|transaction).*|java\\.sql")
                            && !other.isAssignableTo(Exception.class)));

    @ArchTest
    static final ArchRule theProtocolKnowsNoBusiness = noClasses()
            .that()
            .resideInAPackage("org.constancy.web.tmf..")
            .should()
            .dependOnClassesThat(describe("are in a room of the business", other -> other.getPackageName()
                    .matches("org\\.constancy\\.(?!kernel|integration|web)\\w+.*")))
            .allowEmptyShould(true);

    /** But for the list of a JAX-RS application's resources, which knows all and is known by none. */
    @ArchTest
    static final ArchRule doorsDoNotGoInCircles = slices().matching("org.constancy.web.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(assignableTo(Application.class), alwaysTrue());

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);
}
