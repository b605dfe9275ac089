package io.jenner.forecast.knowledge.replay;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.knowledge.CaseWords;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.SeriesExample.DateKind;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedDose;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers where an answer differs from an example; what the example does not state is not compared. */
final class Differences {

    private static final String NOT_EVALUATED = "not evaluated";

    private final Series series;
    private final SeriesExample example;
    private final List<Problem> found = new ArrayList<>();

    Differences(Series series, SeriesExample example) {
        this.series = series;
        this.example = example;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    void ofDoses(List<EvaluatedDose> doses) {
        for (int at = 0; at < doses.size(); at++) {
            ofDose(doses.get(at), example.doses().get(at));
        }
    }

    private void ofDose(EvaluatedDose dose, ExpectedDose expected) {
        Optional<DoseEvaluation> evaluation = dose.evaluations().stream()
                .filter(candidate -> candidate.series().equals(series.name()))
                .findFirst();
        String on = "the dose of " + dose.dose().date();
        compare(
                expected.place(),
                on,
                evaluation.map(Differences::verdict).orElse(NOT_EVALUATED),
                expected.verdict().map(CaseWords::of).orElse(NOT_EVALUATED),
                evaluation.map(DoseEvaluation::status).equals(expected.verdict()));
        evaluation.ifPresent(said -> ofEvaluation(said, expected, on));
    }

    private static String verdict(DoseEvaluation evaluation) {
        String verdict = CaseWords.of(evaluation.status());
        return evaluation.reasons().isEmpty() ? verdict : verdict + " (" + words(evaluation.reasons()) + ")";
    }

    private static String words(List<EvaluationReason> reasons) {
        return reasons.isEmpty() ? "none" : reasons.stream().map(CaseWords::of).collect(Collectors.joining(", "));
    }

    private void ofEvaluation(DoseEvaluation said, ExpectedDose expected, String on) {
        Place place = expected.place();
        number(place, on + " judged against target dose", said.targetDose(), expected.targetDose());
        oneOf(place, "the reasons for " + on, said.reasons(), expected.reason());
        oneOf(place, "the remarks on " + on, said.remarks(), expected.remark());
        if (!expected.reasons().isEmpty()) {
            compare(
                    place,
                    "the reasons for " + on,
                    words(said.reasons()),
                    "all of " + words(expected.reasons()),
                    new HashSet<>(said.reasons()).equals(new HashSet<>(expected.reasons())));
        }
    }

    private void oneOf(Place place, String what, List<EvaluationReason> said, @Nullable EvaluationReason expected) {
        if (expected != null) {
            compare(place, what, words(said), CaseWords.of(expected), said.contains(expected));
        }
    }

    void ofForecast(SeriesForecast said) {
        ExpectedForecast expected = example.forecast();
        Place place = expected.place();
        compare(
                place,
                "the status",
                CaseWords.of(said.status()),
                CaseWords.of(expected.status()),
                said.status() == expected.status());
        if (expected.reason() != null) {
            compare(
                    place,
                    "the reason",
                    said.reason().map(CaseWords::of).orElse("none"),
                    CaseWords.of(expected.reason()),
                    said.reason().equals(Optional.of(expected.reason())));
        }
        number(place, "the dose number", said.doseNumber(), expected.dose());
        number(place, "the target dose", said.targetDose(), expected.targetDose());
        for (DateKind kind : DateKind.values()) {
            ofDate(kind, kind.of(said.dates()));
        }
    }

    /** A closed series has no dates, also where the example does not say so. */
    private void ofDate(DateKind kind, Optional<LocalDate> said) {
        ExpectedForecast expected = example.forecast();
        Optional<LocalDate> date = expected.dates().get(kind);
        if (date == null && expected.status() != SeriesStatus.NOT_COMPLETE) {
            date = Optional.empty();
        }
        if (date != null) {
            compare(expected.place(), "the date '" + kind.key() + "'", day(said), day(date), said.equals(date));
        }
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("none");
    }

    private void number(Place place, String what, OptionalInt said, @Nullable Integer expected) {
        if (expected != null) {
            Integer number = said.isPresent() ? (Integer) said.getAsInt() : null;
            compare(
                    place,
                    what,
                    number == null ? "none" : number.toString(),
                    expected.toString(),
                    Objects.equals(number, expected));
        }
    }

    private void compare(Place place, String what, String said, String expected, boolean same) {
        if (!same) {
            found.add(new Problem(
                    Severity.ERROR,
                    place.file(),
                    place.line(),
                    0,
                    what + " " + said,
                    expected,
                    "correct the example '" + example.title() + "', or what makes the series say so"));
        }
    }
}
