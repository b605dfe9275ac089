package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does the patient need another dose in a series (section 7.4)? */
final class NeedQuestion {

    private final PatientSeries series;
    private final Person person;
    private final @Nullable DosePlan target;
    private final int candidateEarliestDate;
    private final NeedDecision decision;

    /**
     * Asks the question.
     *
     * @param target the target dose where the patient stands, or null where none is left
     * @param candidateEarliestDate FORECASTDTCAN-1; {@link Day#NEVER} where nothing gives a date, or without target dose
     */
    NeedQuestion(PatientSeries series, @Nullable DosePlan target, int candidateEarliestDate, Batch batch) {
        this.series = series;
        this.person = series.person();
        this.target = target;
        this.candidateEarliestDate = candidateEarliestDate;
        NeedDecision.Standing standing =
                new NeedDecision.Standing(series.plan().type(), target != null, series.validDoses() > 0);
        this.decision = batch.ask(new NeedDecision(standing, obstacles(), times()));
    }

    private NeedDecision.Obstacles obstacles() {
        return new NeedDecision.Obstacles(
                series.standing().immune(),
                series.standing().contraindicated(),
                target != null && !target.dose().preferableVaccines().isEmpty(),
                target != null && isAnyVaccineUsable(target));
    }

    private boolean isAnyVaccineUsable(DosePlan plan) {
        Set<String> contraindicated = series.standing().contraindicatedVaccines();
        return contraindicated.isEmpty() ? plan.listsVaccines() : plan.countVaccinesBesides(contraindicated) > 0;
    }

    /** Table 7-9: assumed values stand in for absent dates, also for an absent candidate earliest date. */
    private NeedDecision.Times times() {
        Milestone startAge = person.today(startDate());
        if (target == null) {
            return new NeedDecision.Times(startAge, Milestone.AHEAD, Milestone.AHEAD, Milestone.AHEAD);
        }
        AgeRow age = target.age(person.assessmentDate());
        Season season = target.season();
        int maximumAge = age == null ? Day.NEVER : person.ageDate(age.maximum(), Day.NEVER);
        return new NeedDecision.Times(
                startAge,
                person.today(season == null ? Day.NEVER : Day.of(season.lastDay(), Day.NEVER)),
                person.today(maximumAge),
                Milestone.of(candidateEarliestDate, maximumAge));
    }

    /** Returns the first day on which the series is started; {@link Day#NONE} where it has none. */
    int startDate() {
        return series.plan().type() == SeriesType.STANDARD
                ? person.ageDate(series.plan().series().selection().minimumAgeToStart(), Day.NONE)
                : Day.NONE;
    }

    PatientSeries series() {
        return series;
    }

    @Nullable
    DosePlan target() {
        return target;
    }

    /** Returns the candidate earliest date; {@link Day#NEVER} where there is none. */
    int candidateEarliestDate() {
        return candidateEarliestDate;
    }

    /** Returns the number of vaccines of the target dose that are not contraindicated. */
    int usableVaccines() {
        return target == null
                ? 0
                : target.countVaccinesBesides(series.standing().contraindicatedVaccines());
    }

    NeedDecision decision() {
        return decision;
    }
}
