package io.jenner.benchmarks.floor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = Floor.class, importOptions = DoNotIncludeTests.class)
class IndependenceTest {

    @ArchTest
    static final ArchRule theFloorSharesNoLogicWithTheEngine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.jenner.forecast.engine..", "io.jenner.rules.logic..", "org.drools..", "org.kie..")
            .because("two answers that agree say something only if they were found in two ways");

    @ArchTest
    static final ArchRule theFloorAddsMonthsItself = noClasses()
            .should()
            .callMethod(io.jenner.forecast.date.Offset.class, "after", java.time.LocalDate.class)
            .orShould()
            .callMethod(io.jenner.forecast.date.Offset.class, "afterEpochDay", int.class)
            .orShould()
            .callMethod(java.time.LocalDate.class, "plusMonths", long.class)
            .because("its date arithmetic is a second opinion on that of the library");
}
