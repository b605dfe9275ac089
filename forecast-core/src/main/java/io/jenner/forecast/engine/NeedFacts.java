package io.jenner.forecast.engine;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import org.jspecify.annotations.Nullable;

/** What is looked at to tell whether another dose is needed, and which of it decided (Table 7-10). */
final class NeedFacts {

    private final Note note;
    private final PatientSeries series;
    private final @Nullable DosePlan target;
    private final NeedQuestion question;
    private final NeedDecision decision;
    private final @Nullable ForecastReason closed;

    NeedFacts(Note note, NeedQuestion question) {
        this.note = note;
        this.series = question.series();
        this.target = question.target();
        this.question = question;
        this.decision = question.decision();
        this.closed = decision.closed();
    }

    void add() {
        note.patientDay(FactKind.ASSESSMENT_DATE, series.person().assessmentDate(), false);
        if (question.startDate() != Day.NONE) {
            Place place = series.plan().series().place();
            boolean gated = closed == ForecastReason.BELOW_MINIMUM_AGE_TO_START;
            note.age(FactKind.MINIMUM_AGE_TO_START, startAge(), series.person(), place, gated);
        }
        note.patient(
                        FactKind.CONTRAINDICATED,
                        Note.yesNo(decision.isAntigenContraindicated()),
                        is(ForecastReason.ANTIGEN_CONTRAINDICATED))
                .patient(FactKind.IMMUNE, Note.yesNo(decision.isImmune()), is(ForecastReason.IMMUNE))
                .patient(
                        FactKind.VALID_DOSES,
                        series.validDoses(),
                        is(ForecastReason.SERIES_COMPLETE) || is(ForecastReason.HISTORY_SUFFICES))
                .patient(
                        FactKind.TARGET_DOSE_LEFT,
                        Note.yesNo(decision.isTargetDoseLeft()),
                        is(ForecastReason.SERIES_COMPLETE) || is(ForecastReason.HISTORY_SUFFICES));
        if (target != null) {
            addTarget(target);
        }
    }

    private @Nullable Offset startAge() {
        return series.plan().series().selection().minimumAgeToStart();
    }

    private void addTarget(DosePlan plan) {
        if (decision.isPreferableVaccineListed()) {
            note.fact(
                    FactKind.USABLE_VACCINES,
                    "",
                    question.usableVaccines(),
                    plan.dose().place(),
                    is(ForecastReason.VACCINES_CONTRAINDICATED));
        }
        Season season = plan.season();
        if (season != null && season.lastDay() != null) {
            note.fact(FactKind.SEASON_END, "", season.lastDay(), plan.dose().place(), is(ForecastReason.SEASON_OVER));
        }
        AgeRow age = plan.age(series.person().assessmentDate());
        boolean cannotFinish = is(ForecastReason.CANNOT_FINISH_BEFORE_MAXIMUM_AGE);
        if (age != null) {
            note.age(
                    FactKind.MAXIMUM_AGE,
                    age.maximum(),
                    series.person(),
                    age.place(),
                    is(ForecastReason.MAXIMUM_AGE_EXCEEDED) || cannotFinish);
        }
        note.patientDay(FactKind.EARLIEST_DATE, question.candidateEarliestDate(), cannotFinish);
    }

    private boolean is(ForecastReason reason) {
        return closed == reason;
    }
}
