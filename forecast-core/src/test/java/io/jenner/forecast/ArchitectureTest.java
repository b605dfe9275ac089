package io.jenner.forecast;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Set;

@AnalyzeClasses(packages = "io.jenner", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CALENDAR_STEPS = Set.of("plusMonths", "plusYears", "minusMonths", "minusYears");

    @ArchTest
    static final ArchRule theApiKnowsNeitherEngineNorFormats = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.jenner.forecast",
                    "io.jenner.forecast.date",
                    "io.jenner.forecast.explain",
                    "io.jenner.forecast.plan")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..engine..", "..knowledge..", "org.drools..", "org.kie..", "com.fasterxml..")
            .allowEmptyShould(true)
            .because("a host may hold a question or an answer without having the engine on its class path");

    @ArchTest
    static final ArchRule nothingReadsTheClock = noClasses()
            .should()
            .accessTargetWhere(
                    describe("the clock is read", (JavaAccess<?> access) -> readsTheClock(access.getTarget())))
            .because("the caller states the day to judge, so that the same question has the same answer tomorrow");

    @ArchTest
    static final ArchRule monthsAndYearsAreAddedTheCdsiWay = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a LocalDate is moved by months or years",
                    (JavaAccess<?> access) -> isCalendarStep(access.getTarget())))
            .because("from 31 January, LocalDate goes back to the end of February where CDSi goes on to 1 March:"
                    + " use io.jenner.forecast.date");

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.util.Date" -> target.getFullName().equals("java.util.Date.<init>()");
            default -> owner.startsWith("java.time.") && name.matches("now|system.*|tick.*");
        };
    }

    private static boolean isCalendarStep(AccessTarget target) {
        return target.getOwner().isEquivalentTo(LocalDate.class) && CALENDAR_STEPS.contains(target.getName());
    }
}
