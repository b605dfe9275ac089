package io.jenner.cases.report;

import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import io.jenner.cases.TestCase;
import io.jenner.cases.html.Tables;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.run.Outcome;
import io.jenner.cases.words.ExplanationPage;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import j2html.tags.DomContent;
import j2html.tags.specialized.ArticleTag;
import java.util.List;
import java.util.Optional;

/** One case that did not simply pass: expected against found, its time line, and how the answer came about. */
final class CaseCard {

    private final CaseResult result;
    private final TestCase testCase;

    private CaseCard(CaseResult result) {
        this.result = result;
        this.testCase = result.testCase();
    }

    /** Returns the card; with a forecaster it has the picture and the explanation, too. */
    static DomContent of(CaseResult result, Optional<Forecaster> forecaster) {
        return new CaseCard(result).content(forecaster);
    }

    private DomContent content(Optional<Forecaster> forecaster) {
        ArticleTag card = article()
                .attr("class", "card")
                .attr("data-outcome", outcome(result.outcome()))
                .attr(
                        "data-find",
                        (testCase.id() + " " + testCase.vaccineGroup() + " " + testCase.suite() + " "
                                + testCase.title()))
                .with(h3(
                        span(label(result.outcome())).attr("class", colour(result.outcome())),
                        text(" "),
                        code(testCase.id())))
                .with(p(span(testCase.vaccineGroup()).attr("class", "tag"), text(" " + testCase.title())));
        result.ruling().ifPresent(ruling -> card.with(told(ruling)));
        result.error().ifPresent(error -> card.with(p(error).attr("class", "bad")));
        card.with(fields());
        forecaster.ifPresent(found -> explained(card, found));
        return card.with(p(sources()).attr("class", "quiet"));
    }

    private void explained(ArticleTag card, Forecaster forecaster) {
        Optional<Forecast> answer = answer(forecaster);
        card.with(TimeLine.of(result, answer));
        answer.ifPresent(found -> card.with(details(
                summary("How the answer came about"),
                pre(ExplanationPage.of(found, List.of(testCase.vaccineGroup()))).attr("tabindex", "0"))));
    }

    @SuppressWarnings("IllegalCatch")
    private Optional<Forecast> answer(Forecaster forecaster) {
        try {
            Forecast answer = forecaster.forecast(
                    testCase.patient(),
                    testCase.asOf(),
                    CaseRunner.options(testCase).withExplanations());
            answer.group(testCase.vaccineGroup());
            return Optional.of(answer);
        } catch (RuntimeException | StackOverflowError e) {
            // the error of the result says what happened
            return Optional.empty();
        }
    }

    private static DomContent told(Ruling ruling) {
        return p(strong("Ruled"), text(" (decision " + ruling.decision() + "): " + ruling.why()));
    }

    private DomContent fields() {
        return Tables.table(
                "Expected against found",
                List.of("Field", "Expected", "Found", ""),
                result.fields().stream().map(CaseCard::row).toList());
    }

    private static List<DomContent> row(FieldResult field) {
        String found = field.actual().orElse("nothing");
        return field.passed()
                ? List.of(text(FieldWords.of(field)), text(field.expected()), text(found), text(""))
                : List.of(
                        text(FieldWords.of(field)),
                        strong(field.expected()),
                        strong(found).attr("class", "bad"),
                        span("differs").attr("class", "bad"));
    }

    private String sources() {
        return "Suite " + testCase.suite()
                + testCase.source()
                        .map(source ->
                                "; " + String.join(", ", source.spec()) + "; " + String.join(", ", source.schedule()))
                        .orElse("");
    }

    /** Returns the word by which the page chooses outcomes. */
    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case RULED -> "ruled";
            case FAILED -> "failed";
            case UNEXPECTED_PASS -> "unexpected";
        };
    }

    /** Returns the outcome as a heading. */
    static String label(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "Passed";
            case RULED -> "Ruled";
            case FAILED -> "Failed";
            case UNEXPECTED_PASS -> "Passed unexpectedly";
        };
    }

    /** Returns the style of an outcome. */
    static String colour(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "good";
            case RULED -> "warn";
            case FAILED, UNEXPECTED_PASS -> "bad";
        };
    }
}
