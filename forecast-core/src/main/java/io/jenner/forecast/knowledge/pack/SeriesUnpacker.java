package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Comparison;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a series. Arguments are evaluated in the order in which they stand, which is that of {@link SeriesPacker}. */
final class SeriesUnpacker {

    private final PackInput in;

    SeriesUnpacker(PackInput in) {
        this.in = in;
    }

    Series series() {
        return new Series(
                in.text(),
                in.text(),
                in.text(),
                in.word(SeriesType.class),
                Set.copyOf(in.list(() -> in.word(Sex.class))),
                in.texts(),
                selection(),
                in.list(this::indication),
                in.list(this::dose),
                in.texts(),
                in.place());
    }

    private Selection selection() {
        return new Selection(
                in.text(), in.text(), in.flag(), in.flag(), in.text(), in.optionalNumber(), in.offset(), in.offset());
    }

    private Indication indication() {
        return new Indication(in.text(), in.offset(), in.offset(), in.optionalText(), in.optionalText(), in.place());
    }

    private SeriesDose dose() {
        return new SeriesDose(
                in.number(),
                in.list(this::age),
                in.list(this::interval),
                in.list(this::allowableInterval),
                in.list(this::preferable),
                in.list(this::allowable),
                in.texts(),
                in.list(this::skip),
                in.flag(),
                season(),
                in.place());
    }

    @Nullable
    private Season season() {
        return in.flag() ? new Season(in.date(), in.date()) : null;
    }

    private AgeRow age() {
        return new AgeRow(
                in.offset(), in.offset(), in.offset(), in.offset(), in.offset(), in.date(), in.date(), in.place());
    }

    private Interval interval() {
        return new Interval(
                reference(),
                in.offset(),
                in.offset(),
                in.offset(),
                in.offset(),
                in.flag(),
                in.date(),
                in.date(),
                in.place());
    }

    private AllowableInterval allowableInterval() {
        return new AllowableInterval(reference(), in.offset(), in.date(), in.date(), in.place());
    }

    private IntervalReference reference() {
        int kind = in.number();
        return switch (kind) {
            case SeriesPacker.FROM_PREVIOUS -> new FromPrevious();
            case SeriesPacker.FROM_TARGET_DOSE -> new FromTargetDose(in.number());
            case SeriesPacker.FROM_MOST_RECENT -> new FromMostRecent(in.texts());
            case SeriesPacker.FROM_OBSERVATION -> new FromObservation(in.text());
            default -> throw new IllegalStateException("an interval reference of the kind " + kind);
        };
    }

    private PreferableVaccine preferable() {
        return new PreferableVaccine(
                in.text(),
                in.offset(),
                in.offset(),
                in.optionalText(),
                in.optionalText(),
                in.decimal(),
                in.flag(),
                in.place());
    }

    private AllowableVaccine allowable() {
        return new AllowableVaccine(in.text(), in.offset(), in.offset(), in.place());
    }

    private ConditionalSkip skip() {
        return new ConditionalSkip(in.word(Context.class), in.word(Logic.class), in.list(this::set), in.place());
    }

    private SkipSet set() {
        return new SkipSet(in.word(Logic.class), in.list(this::condition), in.date(), in.date(), in.place());
    }

    private SkipCondition condition() {
        int kind = in.number();
        return switch (kind) {
            case SeriesPacker.AGE -> new SkipCondition.Age(in.offset(), in.offset(), in.place());
            case SeriesPacker.COMPLETED_SERIES -> new SkipCondition.CompletedSeries(in.texts(), in.place());
            case SeriesPacker.ELAPSED -> new SkipCondition.Elapsed(in.neededOffset(), in.place());
            case SeriesPacker.DOSE_COUNT -> count();
            default -> throw new IllegalStateException("a skip condition of the kind " + kind);
        };
    }

    private SkipCondition count() {
        Comparison comparison = in.word(Comparison.class);
        int number = in.number();
        DoseType type = in.word(DoseType.class);
        List<String> vaccines = in.texts();
        Offset beginAge = in.offset();
        Offset endAge = in.offset();
        LocalDate startDate = in.date();
        LocalDate endDate = in.date();
        return new SkipCondition.DoseCount(
                comparison, number, type, vaccines, beginAge, endAge, startDate, endDate, in.place());
    }
}
