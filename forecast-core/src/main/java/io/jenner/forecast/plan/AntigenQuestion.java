package io.jenner.forecast.plan;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a vaccine would do against one antigen, from a look at it. */
final class AntigenQuestion {

    private static final Set<EvaluationReason> OF_THE_VACCINE =
            Set.of(EvaluationReason.WRONG_VACCINE, EvaluationReason.INADVERTENT_ADMINISTRATION);

    private static final Set<EvaluationReason> OF_THE_DAY =
            Set.of(EvaluationReason.TOO_YOUNG, EvaluationReason.TOO_SOON);

    private final Look look;
    private final String antigen;
    private final List<SeriesForecast> open;
    private final List<SeriesForecast> served;
    private final List<DoseEvaluation> evaluations;

    AntigenQuestion(Look look, String antigen) {
        this.look = look;
        this.antigen = antigen;
        this.open = look.open(antigen);
        this.served = look.served(antigen);
        this.evaluations = List.of(new Aim(antigen, false), new Aim(antigen, true)).stream()
                .flatMap(aim -> aim.evaluations(look.after(), look.dose()).stream())
                .toList();
    }

    AntigenCheck answer() {
        CheckVerdict verdict = verdict();
        boolean counts = evaluations.stream().anyMatch(AntigenQuestion::isValid);
        Optional<DoseEvaluation> shown = shown();
        return new AntigenCheck(
                antigen,
                verdict,
                counts,
                counts && verdict == CheckVerdict.TOO_EARLY,
                shown.map(DoseEvaluation::status),
                shown.map(DoseEvaluation::reasons).orElse(List.of()),
                shown.map(DoseEvaluation::remarks).orElse(List.of()));
    }

    /** The evaluation of a best series that speaks for the dose, else the verdict of the answer. */
    private Optional<DoseEvaluation> shown() {
        return evaluations.stream()
                .filter(AntigenQuestion::isValid)
                .findFirst()
                .or(() -> look.dose().antigens().stream()
                        .filter(evaluation -> evaluation.antigen().equals(antigen))
                        .findFirst());
    }

    private CheckVerdict verdict() {
        if (!look.contraindications(antigen).isEmpty() || isClosedAs(SeriesStatus.CONTRAINDICATED)) {
            return CheckVerdict.CONTRAINDICATED;
        }
        if (look.repeats(antigen)) {
            return CheckVerdict.REPEAT;
        }
        if (open.isEmpty()) {
            return closedVerdict();
        }
        if (!served.isEmpty()) {
            if (served.stream().noneMatch(look::isOffered)) {
                return CheckVerdict.WRONG_PRODUCT;
            }
            boolean decides = look.isUndetermined(antigen) || served.stream().allMatch(SeriesForecast::sharedDecision);
            return decides ? CheckVerdict.GIVE_AFTER_DECISION : CheckVerdict.GIVE;
        }
        return openVerdict();
    }

    private CheckVerdict closedVerdict() {
        if (look.mayBeIndicated(antigen) && wouldBeGiven()) {
            return CheckVerdict.GIVE_AFTER_DECISION;
        }
        boolean tooYoung = look.forecasts(antigen).stream()
                .anyMatch(group -> group.reasons().contains(ForecastReason.BELOW_MINIMUM_AGE_TO_START));
        if (tooYoung) {
            return CheckVerdict.TOO_EARLY;
        }
        return isClosedAs(SeriesStatus.AGED_OUT) ? CheckVerdict.TOO_LATE : CheckVerdict.NOT_NEEDED;
    }

    /** Whether the dose fits what would be needed; that another observation may rule it out is found beside. */
    private boolean wouldBeGiven() {
        return look.worst()
                .map(worst -> new AntigenQuestion(worst, antigen).verdict())
                .filter(verdict -> verdict.mayBeGiven() || verdict == CheckVerdict.CONTRAINDICATED)
                .isPresent();
    }

    private CheckVerdict openVerdict() {
        if (has(Set.of(EvaluationReason.VACCINE_CONFLICT))) {
            return CheckVerdict.CONFLICT;
        }
        if (look.mayBeIndicated(antigen) && wouldBeGiven()) {
            return CheckVerdict.GIVE_AFTER_DECISION;
        }
        if (has(Set.of(EvaluationReason.TOO_OLD))) {
            return CheckVerdict.TOO_LATE;
        }
        return has(OF_THE_VACCINE) && !has(OF_THE_DAY) ? CheckVerdict.WRONG_PRODUCT : CheckVerdict.TOO_EARLY;
    }

    private boolean has(Set<EvaluationReason> wanted) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.reasons().stream())
                .anyMatch(wanted::contains);
    }

    private boolean isClosedAs(SeriesStatus status) {
        return look.forecasts(antigen).stream().anyMatch(group -> group.status() == status);
    }

    private static boolean isValid(DoseEvaluation evaluation) {
        return evaluation.status() == EvaluationStatus.VALID;
    }
}
