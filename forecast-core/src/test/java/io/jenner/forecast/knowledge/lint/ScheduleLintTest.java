package io.jenner.forecast.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeLoader.Loaded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds a slip of the pen in the invented schedule, and does not find it there before. */
class ScheduleLintTest {

    /** To the day a year after the sources were checked. */
    private static final LocalDate ON = LocalDate.of(2021, 2, 1);

    /** What is odd about the invented schedule as it stands. */
    private static final Set<String> ODD_BEFORE =
            Set.of("dose-without-vaccine", "example-missing", "vaccine-without-antigen");

    private Path folder;

    private record Change(String file, String from, String to) {}

    private record Slip(String check, String place, List<Change> changes) {

        Slip with(String file, String from, String to) {
            return new Slip(
                    check,
                    place,
                    Stream.concat(changes.stream(), Stream.of(new Change(file, from, to)))
                            .toList());
        }

        @Override
        public String toString() {
            return check + " at " + place;
        }
    }

    private static Slip slip(String check, String place) {
        return new Slip(check, place, List.of());
    }

    static Stream<Slip> slips() {
        return Stream.of(
                slip("absolute-minimum-above-minimum", "marsh-fever/standard.yaml:18:10")
                        .with(
                                "marsh-fever/standard.yaml",
                                "{absolute-minimum: 9 years - 4 days",
                                "{absolute-minimum: 9 years + 4 days"),
                slip("minimum-above-maximum", "marsh-fever/standard.yaml:18:46")
                        .with("marsh-fever/standard.yaml", "maximum: 46 years, from", "maximum: 8 years, from"),
                slip("recommended-above-maximum", "marsh-fever/standard.yaml:18:64")
                        .with("marsh-fever/standard.yaml", "maximum: 46 years, from", "maximum: 11 years, from"),
                slip("recommended-before-minimum", "marsh-fever/standard.yaml:18:46")
                        .with(
                                "marsh-fever/standard.yaml",
                                "earliest-recommended: 11 years",
                                "earliest-recommended: 8 years"),
                slip("latest-recommended-before-earliest", "marsh-fever/standard.yaml:18:64")
                        .with(
                                "marsh-fever/standard.yaml",
                                "latest-recommended: 13 years + 4 weeks",
                                "latest-recommended: 10 years"),
                slip("order-depends-on-the-day", "marsh-fever/standard.yaml:27:85")
                        .with(
                                "marsh-fever/standard.yaml",
                                "earliest-recommended: 8 weeks, latest-recommended: 13 weeks",
                                "earliest-recommended: 2 months, latest-recommended: 60 days"),
                slip("begin-not-before-end", "marsh-fever/standard.yaml:20:22")
                        .with(
                                "marsh-fever/standard.yaml",
                                "begin: 9 years, end: 46 years",
                                "begin: 9 years, end: 9 years"),
                slip("minimum-without-absolute-minimum", "marsh-fever/standard.yaml:18:10")
                        .with("marsh-fever/standard.yaml", "absolute-minimum: 9 years - 4 days, ", ""),
                slip("row-never-holds", "marsh-fever/standard.yaml:35:13")
                        .with("marsh-fever/standard.yaml", "until: 2023-01-01", "until: 2022-05-06"),
                slip("age-rows-overlap", "marsh-fever/standard.yaml:18:9")
                        .with("marsh-fever/standard.yaml", "from: 2016-12-16}", "from: 2016-12-15}"),
                slip("interval-to-later-dose", "marsh-fever/standard.yaml:51:10")
                        .with("marsh-fever/standard.yaml", "from-dose: 2", "from-dose: 3"),
                slip("interval-priority-mixed", "marsh-fever/standard.yaml:47:5")
                        .with("marsh-fever/standard.yaml", "minimum: 16 weeks, priority: true", "minimum: 16 weeks"),
                slip("season-ends-before-it-begins", "marsh-fever/standard.yaml:15:37")
                        .with("marsh-fever/standard.yaml", "last-day: 2026-06-30", "last-day: 2025-06-30"),
                slip("risk-series-without-indication", "marsh-fever/standard.yaml:1:1")
                        .with("marsh-fever/standard.yaml", "type: standard", "type: risk"),
                slip("dated-rows-overlap", "marsh-fever/standard.yaml:28:9")
                        .with(
                                "marsh-fever/standard.yaml",
                                "{from-most-recent: [\"902\", \"904\"],",
                                "{from-previous: true,"),
                slip("dated-rows-gap", "marsh-fever/standard.yaml:18:9")
                        .with("marsh-fever/standard.yaml", "from: 2016-12-16}", "from: 2016-12-17}"),
                slip("dated-rows-lapse", "marsh-fever/standard.yaml:18:173")
                        .with("marsh-fever/standard.yaml", "from: 2016-12-16}", "from: 2016-12-16, until: 2020-01-01}"),
                slip("series-for-nobody", "marsh-fever/standard.yaml:5:1")
                        .with("marsh-fever/standard.yaml", "genders: [female, unknown]", "genders: [unknown]"),
                slip("series-for-nobody", "marsh-fever/standard.yaml:7:1")
                        .with(
                                "marsh-fever/standard.yaml",
                                "maximum-age-to-start: 15 years",
                                "minimum-age-to-start: 15 years, maximum-age-to-start: 15 years"),
                slip("series-for-nobody", "marsh-fever/risk.yaml:9:1")
                        .with(
                                "marsh-fever/risk.yaml",
                                "begin: 2 years, end: 50 years",
                                "begin: 50 years, end: 50 years"),
                slip("series-group-without-default", "marsh-fever/standard.yaml:7:1")
                        .with("marsh-fever/standard.yaml", "default: true", "default: false"),
                slip("series-group-with-several-defaults", "marsh-fever/risk.yaml:6:1")
                        .with("marsh-fever/standard.yaml", ", equivalent: [\"2\"]", "")
                        .with(
                                "marsh-fever/standard.yaml",
                                "{kind: completed-series, series-groups: [\"2\"]}",
                                "{kind: age, begin: 50 years}")
                        .with("marsh-fever/risk.yaml", "code: \"2\"", "code: \"1\"")
                        .with("marsh-fever/risk.yaml", "default: false", "default: true"),
                slip("series-tied", "marsh-fever/risk.yaml:6:1")
                        .with("marsh-fever/standard.yaml", ", equivalent: [\"2\"]", "")
                        .with(
                                "marsh-fever/standard.yaml",
                                "{kind: completed-series, series-groups: [\"2\"]}",
                                "{kind: age, begin: 50 years}")
                        .with("marsh-fever/risk.yaml", "code: \"2\"", "code: \"1\"")
                        .with("marsh-fever/risk.yaml", "type: risk", "type: standard")
                        .with("marsh-fever/risk.yaml", "priority: B", "priority: B, preference: 1"),
                slip("dose-without-preferable-vaccine", "marsh-fever/standard.yaml:14:5")
                        .with("marsh-fever/standard.yaml", "preferable-vaccines:", "allowable-vaccines:")
                        .with("marsh-fever/standard.yaml", ", volume: 0.5, forecast: true", "")
                        .with("marsh-fever/standard.yaml", ", trade-name: Marsh & Hill, mvx: MHC, volume: 1.0", "")
                        .with(
                                "marsh-fever/standard.yaml",
                                "    allowable-vaccines:\n      - {cvx: \"902\", begin: 9 years - 4 days}\n",
                                ""),
                slip("vaccine-unused", "vaccines.yaml:7:5")
                        .with(
                                "vaccines.yaml",
                                "  - {cvx: \"904\"",
                                "  - {cvx: \"905\", name: new, antigens: [Hill cough]}\n  - {cvx: \"904\""),
                slip("vaccine-without-the-antigen", "marsh-fever/standard.yaml:20:10")
                        .with("marsh-fever/standard.yaml", "{cvx: \"901\", begin", "{cvx: \"904\", begin"),
                slip("vaccine-preferable-and-inadvertent", "marsh-fever/standard.yaml:20:10")
                        .with("marsh-fever/standard.yaml", "[\"904\"]\n", "[\"901\"]\n"),
                slip("vaccine-row-repeated", "marsh-fever/standard.yaml:24:9")
                        .with(
                                "marsh-fever/standard.yaml",
                                "      - {cvx: \"902\", begin: 9 years - 4 days}\n",
                                "      - {cvx: \"902\", begin: 9 years - 4 days}\n      - {cvx: \"902\", begin: 9 years - 4 days}\n"),
                slip("vaccine-outside-dose-ages", "marsh-fever/standard.yaml:19:22")
                        .with(
                                "marsh-fever/standard.yaml",
                                "      - {absolute-minimum: 6 weeks - 4 days, minimum: 6 weeks, maximum: 46 years, until: 2016-12-16, source: older}\n",
                                "")
                        .with(
                                "marsh-fever/standard.yaml",
                                "begin: 9 years, end: 46 years",
                                "begin: 46 years, end: 50 years"),
                slip("conflict-window-empty", "vaccine-conflicts.yaml:4:75")
                        .with("vaccine-conflicts.yaml", "end: 28 days", "end: 1 day"),
                slip("conflict-window-empty", "vaccine-conflicts.yaml:4:53")
                        .with("vaccine-conflicts.yaml", "minimum-end: 24 days", "minimum-end: 29 days"),
                slip("recurring-dose-not-last", "marsh-fever/standard.yaml:15:5")
                        .with("marsh-fever/standard.yaml", "    season:", "    recurring: true\n    season:"),
                slip("season-over", "marsh-fever/standard.yaml:15:5")
                        .with(
                                "marsh-fever/standard.yaml",
                                "first-day: 2025-07-01, last-day: 2026-06-30",
                                "first-day: 2020-07-01, last-day: 2021-01-31"),
                slip("observation-unused", "observations.yaml:8:5")
                        .with(
                                "observations.yaml",
                                "  - code: \"002\"",
                                "  - code: \"004\"\n    title: Likes marshes\n  - code: \"002\""),
                slip("vaccine-group-without-series", "vaccine-groups.yaml:4:5")
                        .with("vaccine-groups.yaml", "vaccine-groups:\n", "vaccine-groups:\n  - {name: Chills}\n"),
                slip("source-not-checked", "vaccines.yaml:2:3")
                        .with("vaccines.yaml", "checked: 2020-02-01", "checked: 2020-01-31"),
                slip("source-checked-in-future", "vaccines.yaml:2:3")
                        .with("vaccines.yaml", "checked: 2020-02-01", "checked: 2021-02-02"));
    }

    @BeforeEach
    void copy(@TempDir Path directory) {
        folder = InventedSchedule.copyTo(directory.resolve("schedule"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsFoundWhereItStands(Slip slip) {
        slip.changes().forEach(change -> InventedSchedule.change(folder, change.file(), change.from(), change.to()));

        assertThat(check())
                .filteredOn(problem -> problem.check().equals(slip.check()))
                .extracting(Problem::where)
                .containsExactly(slip.place());
    }

    @Test
    void nothingElseIsFoundBefore() {
        assertThat(new TreeSet<>(check().stream().map(Problem::check).toList())).isEqualTo(new TreeSet<>(ODD_BEFORE));
    }

    @Test
    void everyCheckHasASlip() {
        Set<String> tried = new TreeSet<>(ODD_BEFORE);
        slips().map(Slip::check).forEach(tried::add);
        tried.add("example-differs"); // found by the command, which has a forecaster
        tried.add("acknowledgement-stale"); // see AcknowledgementsTest

        assertThat(ScheduleLint.checks().stream().map(Check::code)).containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void aMessageSaysWhatToDo() {
        InventedSchedule.change(folder, "marsh-fever/standard.yaml", "from: 2016-12-16}", "from: 2016-12-17}");

        assertThat(check())
                .extracting(Problem::toString)
                .contains(
                        "marsh-fever/standard.yaml:18:9: found no row for the ages of dose 1 from 2016-12-16 to the day"
                                + " before 2016-12-17, expected a row on every day. Remedy: let 'until' of the older row and"
                                + " 'from' of the newer one be the same day.");
    }

    private List<Problem> check() {
        try {
            Loaded loaded = KnowledgeLoader.read(folder);
            List<Problem> problems = new ArrayList<>(loaded.warnings());
            problems.addAll(ScheduleLint.check(loaded.knowledge(), ON, Spots.in(folder)));
            return problems;
        } catch (KnowledgeException refused) {
            return refused.problems();
        }
    }
}
