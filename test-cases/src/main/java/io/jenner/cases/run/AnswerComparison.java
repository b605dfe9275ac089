package io.jenner.cases.run;

import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.ExpectedForecast;
import io.jenner.cases.ExpectedVerdict;
import io.jenner.cases.TestCase;
import io.jenner.forecast.Finding;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares an answer with a case in our own format, to the letter.
 *
 * <p>The forecast is the one of the series type that the case names; where it names none, the group must have but one.
 * The verdict of a dose is that of the group, or of the best series of the named type.
 */
final class AnswerComparison {

    private final TestCase testCase;
    private final ExpectedAnswer expected;

    AnswerComparison(TestCase testCase, ExpectedAnswer expected) {
        this.testCase = testCase;
        this.expected = expected;
    }

    CaseResult with(GroupAnswer answer) {
        List<VaccineGroupForecast> forecasts = meant(answer);
        if (forecasts.size() > 1 && expected.forecast().isPresent()) {
            String error = "the group " + testCase.vaccineGroup() + " has a standard and a risk forecast, and the case"
                    + " does not say which is meant. Remedy: add 'series-type'";
            return new CaseResult(testCase, unanswered(), Optional.of(error), Set.of());
        }
        List<FieldResult> fields = new ArrayList<>();
        expected.forecast().ifPresent(wanted -> fields.addAll(forecast(wanted, forecasts)));
        for (int i = 0; i < expected.verdicts().size(); i++) {
            DoseVerdict found = DoseVerdict.of(answer.doses().get(i), answer, expected.seriesType());
            fields.addAll(VerdictComparison.fields(expected.verdicts().get(i), i + 1, Optional.of(found)));
        }
        expected.findings().ifPresent(codes -> fields.add(findings(codes, Optional.of(answer.findings()))));
        return new CaseResult(testCase, fields, Optional.empty(), Set.of());
    }

    /** Returns the fields of a case that got no answer: every one failed. */
    List<FieldResult> unanswered() {
        List<FieldResult> fields = new ArrayList<>();
        expected.forecast()
                .ifPresent(wanted -> fields.addAll(
                        wanted.exists()
                                ? new GroupForecastComparison(wanted, Optional.empty()).fields()
                                : List.of(FieldResult.ofEqual(FieldResult.FORECAST, NONE, Optional.empty()))));
        int number = 1;
        for (ExpectedVerdict verdict : expected.verdicts()) {
            fields.addAll(VerdictComparison.fields(verdict, number++, Optional.empty()));
        }
        expected.findings().ifPresent(codes -> fields.add(findings(codes, Optional.empty())));
        return fields;
    }

    private static final String NONE = "none";

    private List<VaccineGroupForecast> meant(GroupAnswer answer) {
        return expected.seriesType()
                .map(type -> ForecastReduction.ofType(answer.forecasts(), type).stream()
                        .toList())
                .orElse(answer.forecasts());
    }

    private static List<FieldResult> forecast(ExpectedForecast wanted, List<VaccineGroupForecast> forecasts) {
        Optional<VaccineGroupForecast> found = forecasts.stream().findFirst();
        if (wanted.exists()) {
            return new GroupForecastComparison(wanted, found).fields();
        }
        String actual = found.map(forecast -> word(forecast.seriesType()) + " forecast, "
                        + forecast.status().label())
                .orElse(NONE);
        return List.of(FieldResult.ofEqual(FieldResult.FORECAST, NONE, Optional.of(actual)));
    }

    private static String word(SeriesType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static FieldResult findings(List<Finding.Code> wanted, Optional<List<Finding.Code>> found) {
        return FieldResult.ofEqual(FieldResult.FINDINGS, joined(wanted), found.map(AnswerComparison::joined));
    }

    private static String joined(Collection<Finding.Code> codes) {
        String words = codes.stream()
                .map(code -> code.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .sorted()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? NONE : words;
    }
}
