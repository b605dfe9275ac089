package io.jenner.benchmarks.answers;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * An answer as text: what a reader acts upon, one line for each verdict and forecast.
 *
 * <p>Left out is what may change without another answer: versions, explanations, wording, findings, and how each series
 * fared.
 */
final class AnswerText {

    private final StringBuilder text = new StringBuilder();

    private AnswerText() {}

    static String of(Forecast answer) {
        AnswerText text = new AnswerText();
        text.line("as of", answer.asOf());
        answer.doses().forEach(text::dose);
        answer.groups().forEach(group -> {
            text.line("group", group.vaccineGroup());
            group.forecasts().forEach(text::forecast);
        });
        return text.text.toString();
    }

    private void dose(EvaluatedDose dose) {
        line("dose", dose.position(), dose.notEvaluated().map(Enum::name).orElse("evaluated"));
        for (DoseEvaluation verdict : dose.antigens()) {
            line("for antigen", verdict.antigen(), verdict.status(), names(verdict.reasons()));
        }
        for (EvaluatedDose.GroupVerdict verdict : dose.groups()) {
            line("for group", verdict.vaccineGroup(), verdict.status(), names(verdict.reasons()));
        }
    }

    private void forecast(VaccineGroupForecast forecast) {
        line(
                "forecast",
                forecast.vaccineGroup(),
                forecast.seriesType(),
                forecast.status(),
                forecast.dueStatus(),
                names(forecast.reasons()),
                number(forecast.doseNumber()),
                String.join(",", forecast.antigens()));
        dates(forecast.dates());
        line("named", products(forecast.recommendedVaccines()));
        line("offered", products(forecast.candidateVaccines()));
    }

    private void dates(ForecastDates dates) {
        line(
                "dates",
                date(dates.earliest()),
                date(dates.recommended()),
                date(dates.pastDue()),
                date(dates.latest()),
                date(dates.unadjustedRecommended()),
                date(dates.unadjustedPastDue()));
    }

    private void line(Object... parts) {
        for (Object part : parts) {
            text.append(part).append('|');
        }
        text.append('\n');
    }

    private static String products(List<VaccineProduct> products) {
        return products.stream()
                .map(product -> product.cvx() + "/" + product.tradeName().orElse("") + "/"
                        + product.mvx().orElse(""))
                .collect(Collectors.joining(","));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("-");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
    }
}
