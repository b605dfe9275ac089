package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.date;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented series dose; one that lists no vaccine prefers every vaccine of its antigen. */
public final class DoseRows {

    private final List<AgeRow> ages = new ArrayList<>();
    private final List<Interval> intervals = new ArrayList<>();
    private final List<AllowableInterval> allowableIntervals = new ArrayList<>();
    private final List<PreferableVaccine> preferable = new ArrayList<>();
    private final List<AllowableVaccine> allowable = new ArrayList<>();
    private final List<String> inadvertent = new ArrayList<>();
    private final List<ConditionalSkip> skips = new ArrayList<>();
    private boolean listsVaccines;
    private boolean recurring;
    private @Nullable Season season;

    private DoseRows() {}

    /** Starts a dose that asks for nothing but a vaccine of its antigen. */
    public static DoseRows dose() {
        return new DoseRows();
    }

    /** Adds an age row. */
    public DoseRows age(AgeRows row) {
        ages.add(row.build());
        return this;
    }

    /** Adds a preferable interval. */
    public DoseRows interval(IntervalRows row) {
        intervals.add(row.preferable());
        return this;
    }

    /** Adds an allowable interval. */
    public DoseRows allowableInterval(IntervalRows row) {
        allowableIntervals.add(row.allowable());
        return this;
    }

    /** Adds preferable vaccines of any age and product. */
    public DoseRows prefers(String... cvxCodes) {
        Arrays.stream(cvxCodes).map(VaccineRows::vaccine).forEach(this::prefers);
        return this;
    }

    /** Adds a preferable vaccine. */
    public DoseRows prefers(VaccineRows vaccine) {
        listsVaccines = true;
        preferable.add(vaccine.preferable());
        return this;
    }

    /** Adds allowable vaccines of any age. */
    public DoseRows allows(String... cvxCodes) {
        Arrays.stream(cvxCodes).map(VaccineRows::vaccine).forEach(this::allows);
        return this;
    }

    /** Adds an allowable vaccine. */
    public DoseRows allows(VaccineRows vaccine) {
        listsVaccines = true;
        allowable.add(vaccine.allowable());
        return this;
    }

    /** Lists no vaccine at all, so that none counts. */
    public DoseRows takesNoVaccine() {
        listsVaccines = true;
        return this;
    }

    /** Adds inadvertent vaccines. */
    public DoseRows prohibits(String... cvxCodes) {
        inadvertent.addAll(List.of(cvxCodes));
        return this;
    }

    /** Adds a conditional skip of one condition. */
    public DoseRows skip(Context context, Skips.Condition condition) {
        return skip(context, Skips.anyOf(condition));
    }

    /** Adds a conditional skip of which any set suffices. */
    public DoseRows skip(Context context, Skips.ConditionSet... sets) {
        return skip(context, Logic.ANY, sets);
    }

    /** Adds a conditional skip of which one set suffices, or all are needed. */
    public DoseRows skip(Context context, Logic logic, Skips.ConditionSet... sets) {
        skips.add(new ConditionalSkip(
                context,
                logic,
                Arrays.stream(sets).map(Skips.ConditionSet::build).toList(),
                Place.NOWHERE));
        return this;
    }

    /** Lets the dose recur. */
    public DoseRows recurring() {
        recurring = true;
        return this;
    }

    /** Sets the season from the first day (or null) to the last day (or null). */
    public DoseRows season(@Nullable String firstDay, @Nullable String lastDay) {
        season = new Season(date(firstDay), date(lastDay));
        return this;
    }

    SeriesDose build(int number, List<String> cvxCodes) {
        List<PreferableVaccine> preferred = listsVaccines
                ? preferable
                : cvxCodes.stream()
                        .map(cvx -> VaccineRows.vaccine(cvx).preferable())
                        .toList();
        return new SeriesDose(
                number,
                ages,
                intervals,
                allowableIntervals,
                preferred,
                allowable,
                inadvertent,
                skips,
                recurring,
                season,
                Place.NOWHERE);
    }
}
