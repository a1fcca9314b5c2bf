package org.constancy.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule theProtocolKnowsNoBusiness = noClasses()
            .that()
            .resideInAPackage("org.constancy.web.tmf..")
            .should()
            .dependOnClassesThat(describe("are in a room of the business", other -> other.getPackageName()
                    .matches("org\\.constancy\\.(?!kernel|integration|web)\\w+.*")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule doorsDoNotGoInCircles = slices().matching("org.constancy.web.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);
}
