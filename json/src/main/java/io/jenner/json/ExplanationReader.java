package io.jenner.json;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;

/** Reads explanations as {@link ExplanationJson} writes them. */
final class ExplanationReader {

    private ExplanationReader() {}

    static Explanation explanation(Values values) {
        return new Explanation(
                values.text("vaccineGroup"),
                values.objects("steps", ExplanationReader::step),
                values.texts("seriesNotAsked"));
    }

    private static Step step(Values values) {
        return new Step(
                values.constant("question", Question.class),
                values.object("subject", ExplanationReader::subject),
                values.objects("facts", ExplanationReader::fact),
                values.objects("rules", ExplanationReader::rule),
                values.object("conclusion", ExplanationReader::conclusion));
    }

    private static Subject subject(Values values) {
        return new Subject(
                values.optionalText("antigen"),
                values.optionalText("series"),
                values.optionalText("seriesGroup"),
                values.optionalOrdinal("targetDose"),
                values.optionalOrdinal("dose"),
                values.optionalConstant("seriesType", SeriesType.class));
    }

    private static Fact fact(Values values) {
        return new Fact(
                values.constant("kind", FactKind.class),
                values.optionalText("detail").orElse(""),
                values.optionalText("value").orElse(""),
                values.optionalText("line").map(line -> line(values, line)),
                values.truth("decisive"));
    }

    /** Reads a line of the schedule, written as {@code hpv/antigen.yaml:12}. */
    private static ScheduleLine line(Values values, String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new ScheduleLine(text.substring(0, colon), lineNumber(text.substring(colon + 1)));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw values.misfit("line", FaultCode.INVALID_VALUE, "a file and a line such as hpv/antigen.yaml:12");
        }
    }

    private static int lineNumber(String digits) {
        int number = Integer.parseInt(digits);
        if (number < 1) {
            throw new NumberFormatException();
        }
        return number;
    }

    private static FiredRule rule(Values values) {
        return new FiredRule(
                values.text("name"), values.text("source"), values.truth("decisive"), values.optionalInteger("points"));
    }

    private static Conclusion conclusion(Values values) {
        return new Conclusion(
                values.constant("outcome", Outcome.class),
                values.text("words"),
                values.objects("results", ExplanationReader::fact));
    }
}
