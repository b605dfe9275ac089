package io.jenner.forecast.engine;

import io.jenner.forecast.engine.decision.BestSeriesDecision;
import io.jenner.forecast.engine.decision.ImmunityDecision;
import io.jenner.forecast.engine.decision.IndicationDecision;
import io.jenner.forecast.engine.decision.RelevanceDecision;
import io.jenner.forecast.engine.decision.RemainingBestDecision;
import io.jenner.forecast.engine.decision.SeriesGroupDecision;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Series.Indication;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is told what each decision was about, directly after it was made and before anything follows from it.
 *
 * <p>Callers hand over what they have at hand, so that the {@linkplain #SILENT silent} journal costs nothing.
 */
interface Journal {

    /** Keeps nothing. */
    Journal SILENT = new Journal() {};

    /** Section 5.1: a series, with those of its indications that the patient has or may have. */
    default void relevance(
            SeriesPlan series, Map<Indication, IndicationDecision> indications, RelevanceDecision decision) {}

    /** Section 7.2: evidence by a row of birth dates, or by history where there is no row. */
    default void immunity(Antigen antigen, @Nullable BirthDateImmunity row, ImmunityDecision decision) {}

    /** Section 7.3. */
    default void contraindication(Antigen antigen, Standings.Asked asked) {}

    /** Section 6.1. */
    default void doseCondition(GivenDose dose) {}

    /** Sections 6.2, 7.1, 7.6: an answered question; of a dose, or of the forecast where there is none. */
    default void skip(PatientSeries series, TargetDose target, @Nullable GivenDose dose, SkipQuestion question) {}

    /** Sections 6.3 to 6.10, with the conflicts of section 6.7; the series does not hold the outcome yet. */
    default void dose(PatientSeries series, DoseQuestion question) {}

    /** A dose that meets no target dose, or that cannot be evaluated: decided without rules. */
    default void unaskedDose(
            PatientSeries series, @Nullable TargetDose target, GivenDose dose, RecordOutcome outcome) {}

    /** FORECASTDTCAN-1. */
    default void earliestDate(PatientSeries series, TargetDose target, EarliestDate question) {}

    /** Section 7.4. */
    default void need(NeedQuestion question) {}

    /** Section 7.5. */
    default void dates(PatientSeries series, TargetDose target, SeriesDates dates) {}

    /** SELECTB-24, for all series of a group. */
    default void candidates(List<SeriesChoice> group) {}

    /** SELECTSCORE-2, for all series of a group. */
    default void scorable(List<SeriesChoice> group) {}

    /** Sections 8.2 and 8.3. */
    default void seriesGroup(
            List<SeriesChoice> group, SeriesGroupDecision decision, @Nullable SeriesChoice prioritized) {}

    /** Sections 8.4 to 8.6, for the series that are scored. */
    default void scores(List<SeriesChoice> scored) {}

    /** Section 8.7, for the series that are scored. */
    default void ranks(List<SeriesChoice> scored) {}

    /** Table 8-14. */
    default void best(SeriesChoice choice, BestSeriesDecision decision) {}

    /** Section 8.8: a best series beside another. */
    default void remaining(SeriesChoice choice, RemainingBestDecision decision) {}

    /** FORECASTRECVAC-1, for the preferable vaccines of a best open series. */
    default void vaccines(SeriesChoice choice, List<VaccineQuestion> questions) {}

    /** Chapter 9: status, and dates where it is open. */
    default void group(GroupForecast forecast) {}
}
