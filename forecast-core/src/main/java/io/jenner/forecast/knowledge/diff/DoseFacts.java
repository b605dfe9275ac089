package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Age;
import io.jenner.forecast.knowledge.SkipCondition.CompletedSeries;
import io.jenner.forecast.knowledge.SkipCondition.DoseCount;
import io.jenner.forecast.knowledge.SkipCondition.Elapsed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a series dose says, beside its number. */
final class DoseFacts {

    private final Titles titles;

    DoseFacts(Titles titles) {
        this.titles = titles;
    }

    Aspects<SeriesDose> dose() {
        return new Aspects<SeriesDose>()
                .fact("recurring", SeriesDose::recurring)
                .fact("season", SeriesDose::season)
                .rows(SeriesDose::ages, ages())
                .rows(SeriesDose::intervals, intervals())
                .rows(SeriesDose::allowableIntervals, allowableIntervals())
                .rows(SeriesDose::preferableVaccines, preferableVaccines())
                .rows(SeriesDose::allowableVaccines, allowableVaccines())
                .rows(SeriesDose::inadvertentVaccines, RowType.texts("inadvertent vaccine", titles::vaccine))
                .rows(SeriesDose::skips, skips());
    }

    private static RowType<AgeRow> ages() {
        Aspects<AgeRow> aspects = new Aspects<AgeRow>()
                .fact("absolute minimum", AgeRow::absoluteMinimum)
                .fact("minimum", AgeRow::minimum)
                .fact("earliest recommended", AgeRow::earliestRecommended)
                .fact("latest recommended", AgeRow::latestRecommended)
                .fact("maximum", AgeRow::maximum);
        return new RowType<AgeRow>("age", row -> "", row -> "", aspects)
                .factFirst()
                .dated(AgeRow::from, AgeRow::until);
    }

    private RowType<Interval> intervals() {
        Aspects<Interval> aspects = new Aspects<Interval>()
                .fact("absolute minimum", Interval::absoluteMinimum)
                .fact("minimum", Interval::minimum)
                .fact("earliest recommended", Interval::earliestRecommended)
                .fact("latest recommended", Interval::latestRecommended)
                .fact("priority", Interval::priority);
        return new RowType<Interval>("interval", Interval::reference, row -> since(row.reference()), aspects)
                .factFirst()
                .dated(Interval::from, Interval::until);
    }

    private RowType<AllowableInterval> allowableIntervals() {
        Aspects<AllowableInterval> aspects =
                new Aspects<AllowableInterval>().fact("absolute minimum", AllowableInterval::absoluteMinimum);
        return new RowType<AllowableInterval>(
                        "allowable interval", AllowableInterval::reference, row -> since(row.reference()), aspects)
                .factFirst()
                .dated(AllowableInterval::from, AllowableInterval::until);
    }

    private String since(IntervalReference reference) {
        if (reference instanceof FromTargetDose dose) {
            return "from dose " + dose.doseNumber();
        }
        if (reference instanceof FromMostRecent recent) {
            return "from the most recent of " + vaccines(recent.cvxCodes());
        }
        if (reference instanceof FromObservation observation) {
            return "from observation " + titles.observation(observation.observation());
        }
        return "from the previous dose";
    }

    private RowType<PreferableVaccine> preferableVaccines() {
        Aspects<PreferableVaccine> aspects = new Aspects<PreferableVaccine>()
                .fact("from age", PreferableVaccine::begin)
                .fact("until age", PreferableVaccine::end)
                .fact("trade name", PreferableVaccine::tradeName)
                .fact("manufacturer", PreferableVaccine::mvx)
                .fact("volume in ml", PreferableVaccine::volume)
                .fact("named by forecasts", PreferableVaccine::forecast);
        return new RowType<>("preferable vaccine", PreferableVaccine::cvx, row -> titles.vaccine(row.cvx()), aspects);
    }

    private RowType<AllowableVaccine> allowableVaccines() {
        Aspects<AllowableVaccine> aspects = new Aspects<AllowableVaccine>()
                .fact("from age", AllowableVaccine::begin)
                .fact("until age", AllowableVaccine::end);
        return new RowType<>("allowable vaccine", AllowableVaccine::cvx, row -> titles.vaccine(row.cvx()), aspects);
    }

    private RowType<ConditionalSkip> skips() {
        Aspects<SkipSet> set = new Aspects<SkipSet>()
                .fact("conditions needed", SkipSet::conditionLogic)
                .rows(SkipSet::conditions, conditions());
        RowType<SkipSet> sets = new RowType<SkipSet>("set", row -> "", row -> "", set)
                .dated(SkipSet::from, SkipSet::until)
                .onlySimilar();
        Aspects<ConditionalSkip> skip = new Aspects<ConditionalSkip>()
                .fact("used for", ConditionalSkip::context, DoseFacts::context)
                .fact("sets needed", ConditionalSkip::setLogic)
                .rows(ConditionalSkip::sets, sets);
        return new RowType<ConditionalSkip>("skip", row -> "", row -> "", skip).onlySimilar();
    }

    private static String context(@Nullable Object context) {
        return context == ConditionalSkip.Context.BOTH ? "evaluation and forecast" : Values.text(context);
    }

    private RowType<SkipCondition> conditions() {
        Aspects<SkipCondition> aspects = new Aspects<SkipCondition>()
                .fact("from age", of(Age.class, Age::begin))
                .fact("until age", of(Age.class, Age::end))
                .fact("from", of(Elapsed.class, Elapsed::interval), interval -> interval + " since the previous dose")
                .fact("of series groups", of(CompletedSeries.class, CompletedSeries::seriesGroups))
                .fact("comparison", of(DoseCount.class, DoseCount::comparison))
                .fact("number", of(DoseCount.class, DoseCount::doseCount))
                .fact("doses that count", of(DoseCount.class, DoseCount::doseType))
                .fact("vaccines that count", of(DoseCount.class, DoseCount::cvxCodes), this::anyOf)
                .fact("counted from age", of(DoseCount.class, DoseCount::beginAge))
                .fact("counted until age", of(DoseCount.class, DoseCount::endAge))
                .fact("counted from", of(DoseCount.class, DoseCount::startDate))
                .fact("counted before", of(DoseCount.class, DoseCount::endDate));
        return new RowType<SkipCondition>("condition on", Object::getClass, DoseFacts::kind, aspects).onlySimilar();
    }

    private static <C extends SkipCondition> Function<SkipCondition, @Nullable Object> of(
            Class<C> kind, Function<C, @Nullable Object> value) {
        return condition -> kind.isInstance(condition) ? value.apply(kind.cast(condition)) : null;
    }

    private static String kind(SkipCondition condition) {
        if (condition instanceof Age) {
            return "age";
        }
        if (condition instanceof Elapsed) {
            return "time passed";
        }
        return condition instanceof CompletedSeries ? "completed series" : "number of doses";
    }

    private String anyOf(@Nullable Object cvxCodes) {
        return cvxCodes instanceof List<?> codes && !codes.isEmpty()
                ? vaccines(codes.stream().map(String::valueOf).toList())
                : "any of the antigen";
    }

    private String vaccines(List<String> cvxCodes) {
        return cvxCodes.stream().map(titles::vaccine).collect(Collectors.joining(", "));
    }
}
