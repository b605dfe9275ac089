package io.jenner.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds for all modules together. */
@AnalyzeClasses(
        packages = "io.jenner",
        importOptions = {ImportOption.DoNotIncludeTests.class, WholeProjectTest.WrittenByPeople.class})
class WholeProjectTest {

    @ArchTest
    static final ArchRule onlyTodayReadsTheClock = noClasses()
            .that()
            .areNotAssignableTo(Today.class)
            .should()
            .accessTargetWhere(
                    describe("the clock is read", (JavaAccess<?> access) -> readsTheClock(access.getTarget())))
            .because("an answer depends on the day that the caller names");

    @ArchTest
    static final ArchRule casesKnowNoEngine = noClasses()
            .that()
            .resideInAPackage("io.jenner.cases..")
            .and()
            .resideOutsideOfPackage("io.jenner.cases.population")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..engine..", "io.jenner.rules..", "org.drools..", "org.kie..")
            .because("a suite may be run on any forecaster");

    @ArchTest
    static final ArchRule runningCasesKnowsNoSchedule = noClasses()
            .that()
            .resideInAnyPackage("io.jenner.cases", "io.jenner.cases.run..", "io.jenner.cases.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..knowledge..")
            .because(
                    "what a case expects comes from the case alone; the population and the coverage read the schedule");

    @ArchTest
    static final ArchRule nothingKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("io.jenner.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.jenner.cli..", "picocli..")
            .because("dependencies point one way, towards the API");

    @ArchTest
    static final ArchRule jsonKnowsTheApiAlone = noClasses()
            .that()
            .resideInAPackage("io.jenner.json..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.jenner.json..",
                    "io.jenner.forecast",
                    "io.jenner.forecast.explain",
                    "io.jenner.forecast.plan",
                    "io.jenner.forecast.text",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify..",
                    "java..")
            .because("a host that reads and writes documents needs neither engine nor knowledge nor rules");

    @ArchTest
    static final ArchRule jsonHasOneFrontDoor = noClasses()
            .that()
            .resideInAPackage("io.jenner.json..")
            .and()
            .haveSimpleNameNotContaining("JennerJson")
            .and()
            .areTopLevelClasses()
            .and()
            .haveNameNotMatching(".*\\.(Request|PatientRecord|Fault|FaultCode|InvalidJsonException|JsonSchema|Limits)")
            .should()
            .bePublic()
            .because("what is public is supported");

    /** Leaves out what the rule compiler writes. */
    static final class WrittenByPeople implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/io/jenner/rules/logic/");
        }
    }

    private static boolean readsTheClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return owner.startsWith("java.time.") && (name.equals("now") || name.matches("(system|tick).*"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || target.getFullName().equals("java.util.Date.<init>()");
    }
}
