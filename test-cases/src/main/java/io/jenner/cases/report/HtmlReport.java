package io.jenner.cases.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.jenner.cases.Verdict;
import io.jenner.cases.html.Drawing;
import io.jenner.cases.html.HtmlPage;
import io.jenner.cases.html.Tables;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.Outcome;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import j2html.TagCreator;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The outcome of a run as one page in HTML: totals, tables by vaccine group and suite, a card for every case that failed,
 * passed unexpectedly or is ruled, and a list of those that passed.
 *
 * <p>The first {@value #MOST_EXPLAINED} cards have a time line and the explanation, so that a page stays readable when
 * everything fails. The page chooses by outcome and words where scripts run; it needs neither scripts nor a network.
 */
public final class HtmlReport {

    /** How many cards have a time line and an explanation. */
    private static final int MOST_EXPLAINED = 200;

    private final List<SuiteResult> suites;
    private final Forecaster forecaster;
    private int explained;

    private HtmlReport(List<SuiteResult> suites, Forecaster forecaster) {
        this.suites = suites;
        this.forecaster = forecaster;
    }

    /**
     * Returns the page.
     *
     * @param forecaster the forecaster that the cases were run on; it is asked once more, for the explanations
     */
    public static String of(List<SuiteResult> suites, Forecaster forecaster) {
        return new HtmlReport(List.copyOf(suites), forecaster).page();
    }

    private String page() {
        HtmlPage page =
                HtmlPage.titled("Cases: " + TextReport.sum(suites)).add(h1("Cases"), p(TextReport.sum(suites) + "."));
        page.add(choice());
        page.add(table(
                "By vaccine group",
                "Vaccine group",
                (suite, result) -> result.testCase().vaccineGroup()));
        page.add(details(summary("By suite"), table("By suite", "Suite", (suite, result) -> suite.suite())));
        legend().ifPresent(page::add);
        limit().ifPresent(page::add);
        cards(page, Outcome.FAILED, "Failed");
        cards(page, Outcome.UNEXPECTED_PASS, "Passed unexpectedly: take them off the list of ruled cases");
        cards(page, Outcome.RULED, "Ruled: differ as expected");
        passed(page);
        return page.footer(stamp()).script(script()).render();
    }

    private DomContent table(String caption, String heading, BiFunction<SuiteResult, CaseResult, String> name) {
        Map<String, int[]> counts = new TreeMap<>();
        int[] all = new int[Outcome.values().length];
        for (SuiteResult suite : suites) {
            for (CaseResult result : suite.cases()) {
                int outcome = result.outcome().ordinal();
                counts.computeIfAbsent(name.apply(suite, result), key -> new int[all.length])[outcome]++;
                all[outcome]++;
            }
        }
        List<String> headings = new ArrayList<>(List.of(heading, "Cases"));
        for (Outcome outcome : Outcome.values()) {
            headings.add(CaseCard.label(outcome));
        }
        List<List<DomContent>> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(row(key, count)));
        rows.add(row("All", all));
        return Tables.table(caption, headings, rows);
    }

    private static List<DomContent> row(String name, int[] counts) {
        List<DomContent> cells = new ArrayList<>();
        cells.add(text(name));
        cells.add(text(String.valueOf(IntStream.of(counts).sum())));
        for (Outcome outcome : Outcome.values()) {
            cells.add(number(counts[outcome.ordinal()], outcome));
        }
        return cells;
    }

    private static DomContent number(int count, Outcome outcome) {
        return count == 0
                ? span("-").attr("class", "quiet")
                : span(String.valueOf(count)).attr("class", CaseCard.colour(outcome));
    }

    /** Stays hidden where no script could act on it. */
    private DomContent choice() {
        return form().attr("class", "filter hidden")
                .attr("role", "search")
                .with(input().attr("type", "search")
                        .attr("name", "words")
                        .attr("aria-label", "Words in id, vaccine group, suite or title")
                        .attr("placeholder", "id, vaccine group, suite, title"))
                .with(each(List.of(Outcome.values()), HtmlReport::box))
                .with(TagCreator.tag("output").attr("aria-live", "polite").attr("class", "quiet"));
    }

    private static DomContent box(Outcome outcome) {
        return label(
                input().attr("type", "checkbox").attr("checked", "checked").attr("value", CaseCard.outcome(outcome)),
                text(" " + CaseCard.label(outcome)));
    }

    /** Returns what the shapes of time lines mean; nothing where there is no time line. */
    private Optional<DomContent> legend() {
        if (results().stream().allMatch(result -> result.outcome() == Outcome.PASSED)) {
            return Optional.empty();
        }
        Drawing drawing = new Drawing(960, 46, "What the shapes of the time lines below mean");
        List<Optional<Verdict>> shapes = List.of(
                Optional.of(Verdict.VALID),
                Optional.of(Verdict.NOT_VALID),
                Optional.of(Verdict.EXTRANEOUS),
                Optional.of(Verdict.NOT_EVALUATED),
                Optional.empty());
        List<String> words = List.of("counts", "does not count", "extra dose", "not evaluated", "nothing said");
        for (int i = 0; i < shapes.size(); i++) {
            DoseShape.draw(drawing, 14 + 130 * i, 14, shapes.get(i), "");
            drawing.label(26 + 130 * i, 18, "start", "label", words.get(i));
        }
        drawing.bar(663, 9, 2, 10, "mark-quiet", "").label(672, 18, "start", "label", "dose of another vaccine group");
        drawing.label(
                8,
                40,
                "start",
                "small",
                "The number beside a dose is its place in the record. The next dose: E"
                        + " earliest, R recommended, P past due.");
        return Optional.of(drawing.content());
    }

    private Optional<DomContent> limit() {
        long cards = results().stream()
                .filter(result -> result.outcome() != Outcome.PASSED)
                .count();
        return cards <= MOST_EXPLAINED
                ? Optional.empty()
                : Optional.of(
                        p(
                                "The first " + MOST_EXPLAINED + " of the " + cards
                                        + " cases below have a time line and an explanation. Choose fewer cases to see those of others."));
    }

    private void cards(HtmlPage page, Outcome outcome, String title) {
        List<CaseResult> found =
                results().stream().filter(result -> result.outcome() == outcome).toList();
        if (!found.isEmpty()) {
            page.add(section()
                    .attr("class", "outcome")
                    .with(h2(title + " (" + found.size() + ")"))
                    .with(each(found, this::card)));
        }
    }

    private DomContent card(CaseResult result) {
        boolean explain = explained++ < MOST_EXPLAINED;
        return CaseCard.of(result, explain ? Optional.of(forecaster) : Optional.empty());
    }

    private void passed(HtmlPage page) {
        List<SuiteResult> some =
                suites.stream().filter(suite -> suite.count(Outcome.PASSED) > 0).toList();
        if (!some.isEmpty()) {
            int count =
                    some.stream().mapToInt(suite -> suite.count(Outcome.PASSED)).sum();
            page.add(section()
                    .attr("class", "outcome")
                    .with(h2("Passed (" + count + ")"))
                    .with(each(some, HtmlReport::list)));
        }
    }

    private static DomContent list(SuiteResult suite) {
        return details()
                .attr("class", "suite")
                .with(summary(suite.suite() + " (" + suite.count(Outcome.PASSED) + ")"))
                .with(ul().attr("class", "passed")
                        .with(each(
                                suite.cases().stream()
                                        .filter(result -> result.outcome() == Outcome.PASSED)
                                        .toList(),
                                HtmlReport::line)));
    }

    private static DomContent line(CaseResult result) {
        return li().attr("data-outcome", "passed")
                .with(
                        code(result.testCase().id()),
                        text(" " + result.testCase().vaccineGroup() + ": "
                                + result.testCase().title()));
    }

    private DomContent stamp() {
        KnowledgeStamp stamp = forecaster.stamp();
        return p("Schedule " + stamp.knowledgeId() + ", published " + stamp.published() + ", digest "
                        + stamp.digest() + "; Jenner " + stamp.engineVersion()
                        + ". A clinician decides what is given; this is not a medical device.")
                .attr("class", "stamp");
    }

    private List<CaseResult> results() {
        return suites.stream().flatMap(suite -> suite.cases().stream()).toList();
    }

    private static String script() {
        try (InputStream stream = HtmlReport.class.getResourceAsStream("filter.js")) {
            if (stream == null) {
                throw new IllegalStateException("found no filter.js beside the class HtmlReport, expected it in the jar"
                        + " jenner-test-cases. Remedy: use a jar that Maven built");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
