package io.jenner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.engine.rules.RuleBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {

    private static final Path FOLDER = Path.of("src/main/drl");

    private static final String SOUND = """
            import io.jenner.forecast.SeriesStatus

            // Of 24 months and later: a comment may say what it likes.
            rule "A dose too near the last one does not count"
                @source("CDSi 4.6 Table 6-18")
            when
                $dose : DoseDecision(status == SeriesStatus.IMMUNE, count > 1, date < limit)
            then
                $dose.notValid(Reason.TOO_SOON);
            end

            rule "A series with fewer valid doses loses points"
                @source("Decision 0006")
            when
                $series : ScoreDecision(lead == 0)
            then
                $series.award(-3);
            end
            """;

    @Test
    void everyRuleFileKeepsTheHabits() {
        assertThat(lintOfAllFiles().problems()).isEmpty();
    }

    @Test
    void everyCompiledRuleStandsInAFile() {
        RuleBase base = RuleBase.load(RuleFilesTest.class.getClassLoader());

        assertThat(lintOfAllFiles().names())
                .hasSizeGreaterThan(50)
                .isEqualTo(base.rules().keySet());
    }

    @Test
    void aRuleThatKeepsTheHabitsHasNoProblem() {
        assertThat(problems(SOUND)).isEmpty();
    }

    @Test
    void aNameUsedTwiceIsAProblem() {
        assertThat(problems(SOUND + SOUND)).anyMatch(problem -> problem.contains("the name is taken"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@source(\"CDSi 4.6 Table 6-18\") | `` | no source",
                "Table 6-18 | the usual | no source",
                "A dose too near | DoseTooNear | the name is no sentence",
                "does not count | does_not_count | the name is no sentence",
                "does not count | counts no more as one two three four five six | a name of 17 words",
                "when | salience 10 when | the word salience",
                "when | no-loop when | the word no-loop",
                "when | lock-on-active when | the word lock-on-active",
                "when | date-effective when | the word date-effective",
                "$dose.notValid(Reason.TOO_SOON) | modify($dose) | the word modify",
                "$dose.notValid(Reason.TOO_SOON) | update($dose) | the word update",
                "$dose.notValid(Reason.TOO_SOON) | insert($dose) | the word insert",
                "$dose.notValid(Reason.TOO_SOON) | insertLogical($dose) | the word insertLogical",
                "$dose.notValid(Reason.TOO_SOON) | retract($dose) | the word retract",
                "date < limit | eval(date < limit) | the word eval",
                "date < limit | date < LocalDate.now() | the word now",
                "date < limit | date < System.currentTimeMillis() | the word System",
                "io.jenner.forecast.SeriesStatus | java.time.Clock | import java.time.Clock",
                "limit) | limit) $other : Dose() | not exactly one pattern",
                "limit) | limit) not Dose() | not exactly one pattern",
                "$dose : | `` | not exactly one pattern",
                "TOO_SOON); | TOO_SOON); $dose.remark(LATE); | not exactly one call",
                "$dose.notValid | other.notValid | not exactly one call",
                "TOO_SOON); | TOO_SOON, 4); | the number 4",
                "date < limit | date < 28 | the number 28",
                "award(-3) | earliestAtLeast(20140101) | the number 20140101",
                "date < limit | cvx == \"03\" | a text in quotes"
            })
    void aBrokenHabitIsAProblem(String sound, String broken, String problem) {
        String changed = SOUND.replace(sound, broken);

        assertThat(changed).isNotEqualTo(SOUND);
        assertThat(problems(changed)).anyMatch(found -> found.contains(problem));
    }

    private static List<String> problems(String text) {
        return new RuleLint().read("sample.drl", text).problems();
    }

    private static RuleLint lintOfAllFiles() {
        RuleLint lint = new RuleLint();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                lint.read(FOLDER.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lint;
    }
}
