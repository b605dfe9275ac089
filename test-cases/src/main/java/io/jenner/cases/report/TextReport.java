package io.jenner.cases.report;

import io.jenner.cases.ExpectedRow;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.run.Outcome;
import io.jenner.cases.run.StricterMeasure;
import io.jenner.cases.run.SuiteResult;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the outcome of a run for people: totals, tables by vaccine group and field, the stricter measures, the ruled
 * cases, every unexpected pass and every failure. More than two suites share their tables.
 */
public final class TextReport {

    private static final Pattern DOSE_NUMBER = Pattern.compile("\\d+$");
    private static final int NAME_WIDTH = 28;

    private static final int MOST_IDS = 10;

    /** More suites than these share their tables. */
    private static final int FEW_SUITES = 2;

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    /** Returns the report; its lines end as those of the platform do. */
    public static String of(List<SuiteResult> suites) {
        TextReport report = new TextReport();
        if (suites.size() > FEW_SUITES) {
            report.many(suites);
        } else {
            suites.forEach(report::suite);
        }
        if (suites.size() > 1) {
            report.line("All suites: %s", share(suites));
        }
        return report.text.toString();
    }

    /** Returns how many cases there are and how they came out, on one line. */
    public static String sum(List<SuiteResult> suites) {
        return share(suites);
    }

    private void suite(SuiteResult suite) {
        line("%s: %s", suite.suite(), share(List.of(suite)));
        table("By vaccine group", byGroup(List.of(suite)));
        table("By field", byField(List.of(suite)));
        findings(suite);
        line("");
    }

    private void many(List<SuiteResult> suites) {
        table("By suite", by(suites, (suite, result) -> suite.suite()));
        table("By vaccine group", byGroup(suites));
        table("By field", byField(suites));
        line("");
        for (SuiteResult suite : suites) {
            int start = text.length();
            findings(suite);
            if (text.length() > start) {
                text.insert(start, suite.suite() + System.lineSeparator());
                line("");
            }
        }
    }

    private void findings(SuiteResult suite) {
        measures(suite);
        ruled(suite);
        unexpected(suite);
        failures(suite);
    }

    private static Tally byGroup(List<SuiteResult> suites) {
        return by(suites, (suite, result) -> result.testCase().vaccineGroup());
    }

    private static Tally by(List<SuiteResult> suites, BiFunction<SuiteResult, CaseResult, String> name) {
        Tally tally = new Tally();
        suites.forEach(suite ->
                suite.cases().forEach(result -> count(tally, name.apply(suite, result), result.passed(), result)));
        return tally;
    }

    /** Counts the evaluations of all doses together. */
    private static Tally byField(List<SuiteResult> suites) {
        Tally tally = new Tally();
        suites.stream()
                .flatMap(suite -> suite.cases().stream())
                .forEach(result -> result.fields().forEach(field -> {
                    String name = DOSE_NUMBER.matcher(field.field()).replaceAll("");
                    count(tally, name, field.passed(), result);
                }));
        return tally;
    }

    private static void count(Tally tally, String name, boolean passed, CaseResult result) {
        if (passed) {
            tally.addPassed(name);
        } else {
            tally.addOther(name, result.outcome() == Outcome.RULED);
        }
    }

    private void table(String title, Tally tally) {
        int width = tally.counts().keySet().stream().mapToInt(String::length).reduce(NAME_WIDTH, Math::max);
        String row = "  %-" + width + "s %8s %8s %8s %8s";
        line("");
        line(row, title, "total", "passed", "ruled", "failed");
        new TreeMap<>(tally.counts())
                .forEach((name, count) -> line(
                        row,
                        name,
                        count.total(),
                        dashForNone(count.passed()),
                        dashForNone(count.ruled()),
                        dashForNone(count.failed())));
    }

    private static String dashForNone(int count) {
        return count == 0 ? "-" : String.valueOf(count);
    }

    /** Only a row of the CDC's forms leaves open what a stricter measure looks at. */
    private void measures(SuiteResult suite) {
        if (suite.cases().stream().noneMatch(result -> result.testCase().expected() instanceof ExpectedRow)) {
            return;
        }
        line("");
        line("  Stricter measures, which fail no case (cases)");
        for (StricterMeasure measure : StricterMeasure.values()) {
            List<String> ids = ids(suite, measure, false);
            List<String> ruled = ids(suite, measure, true);
            line("  %8d  %s", ids.size(), measure.label());
            ids.stream().limit(MOST_IDS).forEach(id -> line("            %s", id));
            if (ids.size() > MOST_IDS) {
                line("            and %d more", ids.size() - MOST_IDS);
            }
            ruled.forEach(id -> line("            (%s, ruled)", id));
        }
    }

    private static List<String> ids(SuiteResult suite, StricterMeasure measure, boolean ruled) {
        return suite.cases().stream()
                .filter(result -> result.remarks().contains(measure))
                .filter(result -> (result.outcome() == Outcome.RULED) == ruled)
                .map(result -> result.testCase().id())
                .toList();
    }

    private void ruled(SuiteResult suite) {
        section("Ruled: differ as expected", suite, Outcome.RULED, this::ruling);
        if (!suite.absent().isEmpty()) {
            line("");
            line("  Note: ruled, but not in this suite: %s", String.join(", ", suite.absent()));
        }
    }

    private void unexpected(SuiteResult suite) {
        section(
                "Passed unexpectedly: take them off the list of ruled cases",
                suite,
                Outcome.UNEXPECTED_PASS,
                this::ruling);
    }

    private void ruling(CaseResult result) {
        Ruling ruling = result.ruling().orElseThrow();
        line(
                "  %s  %s  %s (decision %s)",
                result.testCase().id(), result.testCase().vaccineGroup(), ruling.why(), ruling.decision());
    }

    private void section(String title, SuiteResult suite, Outcome outcome, Consumer<CaseResult> write) {
        List<CaseResult> found = suite.cases().stream()
                .filter(result -> result.outcome() == outcome)
                .toList();
        if (!found.isEmpty()) {
            line("");
            line("  %s", title);
            found.forEach(write);
        }
    }

    private void failures(SuiteResult suite) {
        section("Failures", suite, Outcome.FAILED, this::failure);
    }

    private void failure(CaseResult result) {
        line(
                "  %s  %s  %s",
                result.testCase().id(),
                result.testCase().vaccineGroup(),
                result.testCase().title());
        result.ruling().ifPresent(ruling -> line("      differs otherwise than ruled: %s", told(ruling)));
        result.error().ifPresent(error -> line("      %s", error));
        result.fields().stream().filter(field -> !field.passed()).forEach(this::field);
    }

    private static String told(Ruling ruling) {
        return new TreeMap<>(ruling.answers())
                .entrySet().stream()
                        .map(answer -> answer.getKey() + " " + answer.getValue().orElse("nothing"))
                        .collect(Collectors.joining(", "));
    }

    private void field(FieldResult field) {
        line(
                "      %-18s expected %s, found %s",
                field.field(), field.expected(), field.actual().orElse("nothing"));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }

    private static String share(List<SuiteResult> suites) {
        int total = suites.stream().mapToInt(suite -> suite.cases().size()).sum();
        int passed = suites.stream().mapToInt(SuiteResult::passed).sum();
        double percent = total == 0 ? 0 : Math.floor(1000.0 * passed / total) / 10;
        String share = String.format(
                Locale.ROOT,
                "%d of %d cases passed (%.1f %%), %d ruled, %d failed",
                passed,
                total,
                percent,
                count(suites, Outcome.RULED),
                count(suites, Outcome.FAILED));
        int unexpected = count(suites, Outcome.UNEXPECTED_PASS);
        return unexpected == 0 ? share : share + ", " + unexpected + " passed unexpectedly";
    }

    private static int count(List<SuiteResult> suites, Outcome outcome) {
        return suites.stream().mapToInt(suite -> suite.count(outcome)).sum();
    }
}
