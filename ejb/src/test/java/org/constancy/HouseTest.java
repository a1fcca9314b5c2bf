package org.constancy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.constancy.kernel.Ids;
import org.constancy.kernel.MovableClock;
import org.constancy.kernel.Store;

/** The house's plan: who may know whom, and what belongs in which room. */
@AnalyzeClasses(packages = "org.constancy", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule theBusinessKnowsNoDoor = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.faces..",
                    "java.net.http..",
                    "org.constancy.web..");

    @ArchTest
    static final ArchRule theKernelKnowsNoRoom = noClasses()
            .that()
            .resideInAPackage("org.constancy.kernel..")
            .should()
            .dependOnClassesThat(describe(
                    "are in a room",
                    other -> other.getPackageName().startsWith("org.constancy.")
                            && !other.getPackageName().startsWith("org.constancy.kernel")));

    @ArchTest
    static final ArchRule customersKnowNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("org.constancy.customers..")
            .should()
            .dependOnClassesThat(describe(
                    "are in another room",
                    other -> other.getPackageName().startsWith("org.constancy.")
                            && !other.getPackageName().startsWith("org.constancy.customers")
                            && !other.getPackageName().startsWith("org.constancy.kernel")));

    @ArchTest
    static final ArchRule roomsDoNotGoInCircles =
            slices().matching("org.constancy.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule storesAreStateless = classes()
            .that()
            .areAssignableTo(Store.class)
            .and()
            .areNotAssignableFrom(Store.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(Stateless.class)
            .andShould()
            .haveSimpleNameEndingWith("s");

    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule thereIsOneClock = noClasses()
            .that()
            .doNotBelongToAnyOf(MovableClock.class, Ids.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule namesSayTheBusiness =
            noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Utils?|Facade|Manager|Helper)(\\$.*)?");

    @ArchTest
    static final ArchRule packagesSayTheBusiness =
            noClasses().should().resideInAnyPackage("..impl..", "..dto..", "..util..", "..facade..", "..manager..");
}
