package io.jenner.forecast.engine.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Problem;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {

    /** The rule of the sample begins in line 8, its pattern in line 11 and its call in line 13. */
    private static final String SOUND = """
            package org.example.rules

            import io.jenner.forecast.EvaluationReason
            import io.jenner.forecast.engine.decision.DoseDecision
            import io.jenner.forecast.engine.decision.Milestone

            // Of 24 months and later: a comment may say what it likes.
            rule "A dose too near the last one does not count"
                @source("CDSi 4.6 Table 6-18")
            when
                $dose : DoseDecision(minimumInterval == Milestone.AHEAD, inadvertentVaccine == false)
            then
                $dose.notValid(EvaluationReason.TOO_SOON);
            end
            """;

    private static final String SCORE = """
            import io.jenner.forecast.engine.decision.ScoreDecision
            import io.jenner.forecast.engine.decision.ScoreDecision.Lead

            rule "A series with fewer valid doses loses points"
                @source("Decision 0006")
            when
                $series : ScoreDecision(mostValidDoses == Lead.NONE)
            then
                $series.award(-3);
            end
            """;

    @Test
    void aSoundRuleHasNoProblem() {
        assertThat(check(SOUND)).isEmpty();
        assertThat(check(SCORE)).isEmpty();
    }

    @ParameterizedTest(name = "{1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AHEAD, inad | AHEAD inad | 11:61: found 'inadvertentVaccine', expected ',' before the next constraint, or ')' after the last. Remedy: add a comma between the constraints.",
                "== Milestone.AHEAD | = Milestone.AHEAD | 11:42: found '=', expected '==' to compare. Remedy: write ==.",
                "false) | false | 12:1: found 'then', expected ')' after the last constraint. Remedy: close the bracket.",
                "when | whem | 10:1: found 'whem', expected 'when' before the pattern. Remedy: write 'when' on a line of its own after the name and the source.",
                "then | than | 12:1: found 'than', expected 'then' after the pattern. Remedy: write 'then' on a line of its own before the call of rule \"A dose too near the last one does not count\".",
                "TOO_SOON); | TOO_SOON) | 14:1: found 'end', expected ';' after the call. Remedy: end the call with ;.",
                "TOO_SOON); | TOO_SOON; | 13:45: found ';', expected ')' after the last argument. Remedy: close the bracket.",
                "(\"CDSi | (CDSi | 9:13: found 'CDSi', expected a text in quotes. Remedy: put the source in quotes.",
                "rule \"A | rulle \"A | 8:1: found 'rulle', expected 'import' or 'rule'. Remedy: begin each rule with 'rule' and its name in quotes.",
                "minimumInterval == | minimumIntervall == | 11:26: found the field 'minimumIntervall', expected a field of DoseDecision: absoluteMinimumAge, absoluteMinimumInterval, allowableInterval, allowableVaccine, inadvertentVaccine, maximumAge, minimumAge, minimumInterval, preferableVaccine, vaccineConflict, volumeBelowRecommended. Remedy: write minimumInterval, if that is meant.",
                "Milestone.AHEAD | Milestone.AHAED | 11:45: found 'Milestone.AHAED', expected one of Milestone.AHEAD, Milestone.REACHED, Milestone.PASSED. Remedy: write Milestone.AHEAD.",
                "Milestone.AHEAD | AHEAD | 11:45: found 'AHEAD', expected one of Milestone.AHEAD, Milestone.REACHED, Milestone.PASSED. Remedy: write Milestone.AHEAD.",
                "Milestone.AHEAD | true | 11:45: found 'true', expected one of Milestone.AHEAD, Milestone.REACHED, Milestone.PASSED. Remedy: choose one of these.",
                "== false | == Milestone.AHEAD | 11:84: found 'Milestone.AHEAD', expected true or false. Remedy: compare with true or false.",
                "== Milestone.AHEAD | < Milestone.AHEAD | 11:42: found '<', expected ==, !=, in or not in: a rule compares no numbers and no dates. Remedy: compare with a value such as Milestone.AHEAD; numbers and dates belong in the schedule files.",
                "Milestone.AHEAD | 28 | 11:45: found the number 28, expected a field, true, false, or a value such as Milestone.AHEAD. Remedy: compare with a named value; codes, ages and dates belong in the schedule files.",
                "Milestone.AHEAD | \"03\" | 11:45: found the text \"03\", expected a field, true, false, or a value such as Milestone.AHEAD. Remedy: compare with a named value; codes, ages and dates belong in the schedule files.",
                "inadvertentVaccine == | inadvertentAdministration == | 11:62: found the field 'inadvertentAdministration', which rules conclude and none of them sees, expected a field of DoseDecision that is asked: absoluteMinimumAge, absoluteMinimumInterval, allowableInterval, allowableVaccine, inadvertentVaccine, maximumAge, minimumAge, minimumInterval, preferableVaccine, vaccineConflict, volumeBelowRecommended. Remedy: state in this rule what the other rule states.",
                ": DoseDecision | : DoseDecison | 11:13: found the type DoseDecison, expected a decision that the file imports, such as DoseDecision. Remedy: write DoseDecision, if that is meant.",
                ": DoseDecision | : NeedDecision | 11:13: found the type NeedDecision, which is not imported, expected a decision that the file imports, such as DoseDecision. Remedy: add 'import io.jenner.forecast.engine.decision.NeedDecision' at the top of the file.",
                ": DoseDecision | : Milestone | 11:13: found the type Milestone, which is no decision and is never put before a rule, expected a decision that the file imports, such as DoseDecision. Remedy: choose a decision from the table in docs/ARCHITECTURE.md.",
                "notValid( | notVaild( | 13:11: found the call 'notVaild', expected a conclusion of DoseDecision: notValid(EvaluationReason), remark(EvaluationReason). Remedy: write notValid, if that is meant.",
                "(EvaluationReason.TOO_SOON) | () | 13:11: found no argument, expected notValid(EvaluationReason). Remedy: give what stands in the brackets.",
                "$dose.not | $does.not | 13:5: found '$does', expected '$dose', the decision of the pattern. Remedy: call the decision of this rule.",
                "TOO_SOON); | TOO_SOON); $dose.remark(EvaluationReason.TOO_OLD); | 13:48: found '$dose', expected 'end': a rule makes exactly one call. Remedy: keep one call; a second conclusion is a rule of its own.",
                "false) | false) $other : DoseDecision() | 11:91: found '$other', expected 'then' after the pattern: a rule has exactly one. Remedy: ask for one decision only; what else it should know has to be a field of it.",
                "$dose : | `` | 11:6: found 'DoseDecision', expected one pattern, which begins with a name for the decision, such as $dose. Remedy: write it as in: $dose : DoseDecision(minimumAge == Milestone.AHEAD).",
                "io.jenner.forecast.EvaluationReason | java.time.Clock | 3:8: found the import of java.time.Clock, expected a class below io.jenner.forecast.. Remedy: remove it: a rule sees nothing but its decision.",
                "decision.Milestone | decision.Milestones | 5:8: found the import of io.jenner.forecast.engine.decision.Milestones, which does not exist, expected a class of Jenner. Remedy: correct the name.",
            })
    void whatIsWrongIsSaidWithItsPlace(String sound, String broken, String message) {
        String changed = SOUND.replace(sound, broken);

        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(check(changed)).extracting(Problem::toString).contains("sample.drl:" + message);
    }

    @ParameterizedTest
    @CsvSource({"salience 10, 10:1", "no-loop, 10:1", "lock-on-active true, 10:1", "date-effective \"1-Jan-2020\", 10:1"
    })
    void anAttributeIsBannedWhereItStands(String attribute, String place) {
        List<Problem> found = check(SOUND.replace("when", attribute + " when"));

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.check()).isEqualTo("rule-banned-construct");
            assertThat(problem.where()).isEqualTo("sample.drl:" + place);
            assertThat(problem.isError()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "$dose.notValid(EvaluationReason.TOO_SOON), modify($dose), modify",
        "$dose.notValid(EvaluationReason.TOO_SOON), update($dose), update",
        "$dose.notValid(EvaluationReason.TOO_SOON), insert($dose), insert",
        "$dose.notValid(EvaluationReason.TOO_SOON), insertLogical($dose), insertLogical",
        "$dose.notValid(EvaluationReason.TOO_SOON), retract($dose), retract",
        "minimumInterval == Milestone.AHEAD, eval(minimumInterval == Milestone.AHEAD), eval",
        "Milestone.AHEAD, LocalDate.now(), now",
        "Milestone.AHEAD, System.currentTimeMillis(), System",
        "$dose : DoseDecision, exists DoseDecision, exists",
        "rule \"A, global java.util.List list rule \"A, global"
    })
    void aWordThatMakesOrderOrTimeMatterIsBanned(String sound, String broken, String word) {
        String changed = SOUND.replace(sound, broken);

        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(check(changed))
                .extracting(Problem::check, Problem::found)
                .contains(tuple("rule-banned-construct", "the word '" + word + "'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "does not count | does_not_count | the name \"A dose too near the last one does_not_count\"",
                "A dose too near the last one does not count | the usual | the name \"the usual\"",
                "does not count | counts no more as one two three four five six | a name of 17 words",
                "CDSi 4.6 Table 6-18 | what we do | the source \"what we do\"",
                "@source(\"CDSi 4.6 Table 6-18\") | @note | a rule without a source",
            })
    void aHabitThatIsBrokenIsAWarning(String sound, String broken, String found) {
        assertThat(check(SOUND.replace(sound, broken))).singleElement().satisfies(problem -> {
            assertThat(problem.found()).isEqualTo(found);
            assertThat(problem.where()).isEqualTo("sample.drl:8:6");
            assertThat(problem.isError()).isFalse();
        });
    }

    @Test
    void manyPointsAreAWarning() {
        assertThat(check(SCORE.replace("-3", "-30")))
                .singleElement()
                .hasToString(
                        "sample.drl:9:19: found the number -30, expected points from -9 to 9, as in the tables of"
                                + " CDSi chapter 8. Remedy: award fewer points; ages, dates and codes belong in the schedule files.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "minimumAge == Milestone.AHEAD, minimumAge == Milestone.PASSED # beside the one in line 11 on 'minimumAge'",
                "minimumAge in (Milestone.AHEAD, Milestone.REACHED), minimumAge not in (Milestone.REACHED, Milestone.AHEAD) # beside",
                "vaccineConflict, !vaccineConflict # beside the one in line 11 on 'vaccineConflict'",
                "vaccineConflict == true, vaccineConflict == false # beside",
                "minimumAge == Milestone.AHEAD && minimumAge == Milestone.PASSED # a constraint that no DoseDecision meets",
                "!(minimumAge != Milestone.AHEAD || minimumAge == Milestone.AHEAD) # a constraint that no DoseDecision meets",
                "minimumAge == maximumAge, minimumAge == Milestone.AHEAD, maximumAge == Milestone.PASSED # that no DoseDecision meets together",
            })
    void aRuleThatNoQuestionMeetsNeverMatches(String constraints, String found) {
        assertThat(check(withConstraints(constraints))).singleElement().satisfies(problem -> {
            assertThat(problem.check()).isEqualTo("rule-never-matches");
            assertThat(problem.found()).contains(found).endsWith("never matches");
            assertThat(problem.isError()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "minimumAge == Milestone.AHEAD, maximumAge == Milestone.PASSED",
                "minimumAge in (Milestone.AHEAD, Milestone.REACHED), minimumAge not in (Milestone.REACHED)",
                "vaccineConflict, !inadvertentVaccine",
                "minimumAge == Milestone.AHEAD || minimumAge == Milestone.PASSED",
                "minimumAge == maximumAge",
                "Milestone.AHEAD == minimumAge",
                "true == vaccineConflict",
            })
    void aRuleThatSomeQuestionMeetsIsSound(String constraints) {
        assertThat(check(withConstraints(constraints))).isEmpty();
    }

    @Test
    void aConstraintThatSaysNothingIsAWarning() {
        assertThat(check(withConstraints("minimumAge in (Milestone.AHEAD, Milestone.REACHED, Milestone.PASSED)")))
                .singleElement()
                .hasToString(
                        "sample.drl:11:26: found a constraint that every DoseDecision meets, expected one that some"
                                + " meet and others do not. Remedy: remove it, or correct it.");
    }

    @Test
    void twoRulesOfOneNameAreAProblemAlsoAcrossFiles() {
        List<Problem> found =
                RuleCheck.check(new TreeMap<>(Map.of("a.drl", SOUND, "b.drl", SOUND)), Set.of(), Set.of());

        assertThat(found)
                .singleElement()
                .hasToString("b.drl:8:6: found a second rule named \"A dose too near the last one does not count\"; the"
                        + " first is at a.drl:8, expected a name of its own for each rule. Remedy: rename or remove one"
                        + " of them.");
    }

    @Test
    void aRuleOfTheBaseIsReplacedOnlyIfThatIsDeclared() {
        Set<String> base = Set.of("A dose too near the last one does not count");
        TreeMap<String, String> files = new TreeMap<>(Map.of("sample.drl", SOUND));

        assertThat(RuleCheck.check(files, base, base)).isEmpty();
        assertThat(RuleCheck.check(files, base, Set.of()))
                .singleElement()
                .hasToString("sample.drl:8:6: found the name of a rule of the base, \"A dose too near the last one does"
                        + " not count\", expected a name of its own, or a declaration that it replaces that rule."
                        + " Remedy: rename it, or declare the replacement with its reason.");
    }

    @Test
    void everyFaultOfAFileIsReportedAtOnce() {
        String second = SOUND.substring(SOUND.indexOf("rule \"")).replace("near the last", "soon after a first");
        String broken = SOUND.replace("end\n", "").replace("Milestone.AHEAD", "Milestone.AHEDA")
                + second.replace("notValid", "notVaild").replace("minimumInterval", "minimumIntervall")
                + "rule \"Nothing follows here at all\"";

        assertThat(check(broken))
                .extracting(Problem::check, Problem::line)
                .containsExactly(
                        tuple("rule-unknown-value", 11),
                        tuple("rule-syntax", 14),
                        tuple("rule-unknown-field", 17),
                        tuple("rule-unknown-conclusion", 19),
                        tuple("rule-syntax", 21));
    }

    @Test
    void namesAreRead() {
        assertThat(RuleCheck.ruleNames(SOUND + SCORE))
                .containsExactly(
                        "A dose too near the last one does not count", "A series with fewer valid doses loses points");
    }

    @Test
    void everyCheckHasACodeOfItsOwn() {
        assertThat(RuleCheck.checks())
                .extracting(Check::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("rule(-[a-z]+)+"));
    }

    @Test
    void everyKindOfDecisionIsKnown() {
        List<Class<?>> decisions = new ClassFileImporter()
                .importPackagesOf(Decision.class).stream()
                        .filter(found -> found.isAssignableTo(Decision.class))
                        .<Class<?>>map(com.tngtech.archunit.core.domain.JavaClass::reflect)
                        .filter(found -> !Modifier.isAbstract(found.getModifiers()))
                        .toList();

        assertThat(DecisionKinds.ALL).hasSameSizeAs(decisions);
        assertThat(decisions).allMatch(DecisionKinds.ALL::contains);
    }

    private static String withConstraints(String constraints) {
        return SOUND.replace("minimumInterval == Milestone.AHEAD, inadvertentVaccine == false", constraints);
    }

    private static List<Problem> check(String text) {
        return RuleCheck.check(new TreeMap<>(Map.of("sample.drl", text)), Set.of(), Set.of());
    }
}
