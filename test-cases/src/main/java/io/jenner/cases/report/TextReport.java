package io.jenner.cases.report;

import io.jenner.cases.ExpectedRow;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.run.StricterMeasure;
import io.jenner.cases.run.SuiteResult;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes the outcome of a run for people: totals, tables by vaccine group and field, every failure. */
public final class TextReport {

    private static final Pattern DOSE_NUMBER = Pattern.compile("\\d+$");
    private static final String TABLE_ROW = "  %-28s %8s %8s %8s%n";

    private static final int MOST_IDS = 10;

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    /** Returns the report; its lines end as those of the platform do. */
    public static String of(List<SuiteResult> suites) {
        TextReport report = new TextReport();
        suites.forEach(report::suite);
        if (suites.size() > 1) {
            int total = suites.stream().mapToInt(suite -> suite.cases().size()).sum();
            int passed = suites.stream().mapToInt(SuiteResult::passed).sum();
            report.line("All suites: %s", share(passed, total));
        }
        return report.text.toString();
    }

    private void suite(SuiteResult suite) {
        line("%s: %s", suite.suite(), share(suite.passed(), suite.cases().size()));
        table("By vaccine group", byGroup(suite));
        table("By field", byField(suite));
        measures(suite);
        failures(suite);
        line("");
    }

    private static Tally byGroup(SuiteResult suite) {
        Tally tally = new Tally();
        suite.cases().forEach(result -> tally.add(result.testCase().vaccineGroup(), result.passed()));
        return tally;
    }

    /** Counts the evaluations of all doses together. */
    private static Tally byField(SuiteResult suite) {
        Tally tally = new Tally();
        suite.cases().stream()
                .flatMap(result -> result.fields().stream())
                .forEach(field -> tally.add(DOSE_NUMBER.matcher(field.field()).replaceAll(""), field.passed()));
        return tally;
    }

    private void table(String title, Tally tally) {
        line("");
        text.append(String.format(Locale.ROOT, TABLE_ROW, title, "total", "passed", "failed"));
        new TreeMap<>(tally.counts())
                .forEach((name, count) -> text.append(String.format(
                        Locale.ROOT,
                        TABLE_ROW,
                        name,
                        count.total(),
                        dashForNone(count.passed()),
                        dashForNone(count.failed()))));
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
            List<String> ids = suite.cases().stream()
                    .filter(result -> result.remarks().contains(measure))
                    .map(result -> result.testCase().id())
                    .toList();
            line("  %8d  %s", ids.size(), measure.label());
            ids.stream().limit(MOST_IDS).forEach(id -> line("            %s", id));
            if (ids.size() > MOST_IDS) {
                line("            and %d more", ids.size() - MOST_IDS);
            }
        }
    }

    private void failures(SuiteResult suite) {
        List<CaseResult> failed =
                suite.cases().stream().filter(result -> !result.passed()).toList();
        if (failed.isEmpty()) {
            return;
        }
        line("");
        line("  Failures");
        failed.forEach(this::failure);
    }

    private void failure(CaseResult result) {
        line(
                "  %s  %s  %s",
                result.testCase().id(),
                result.testCase().vaccineGroup(),
                result.testCase().title());
        result.error().ifPresent(error -> line("      %s", error));
        result.fields().stream().filter(field -> !field.passed()).forEach(this::field);
    }

    private void field(FieldResult field) {
        line(
                "      %-18s expected %s, found %s",
                field.field(), field.expected(), field.actual().orElse("nothing"));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append(System.lineSeparator());
    }

    private static String share(int passed, int total) {
        double percent = total == 0 ? 0 : Math.floor(1000.0 * passed / total) / 10;
        return String.format(
                Locale.ROOT, "%d of %d cases passed (%.1f %%), %d failed", passed, total, percent, total - passed);
    }
}
