package io.jenner.cases.coverage;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A schedule of one series with one dose, whose rows stand at lines of their own. */
final class SmallSchedule {

    static final String FILE = "small.yaml";
    static final String SERIES = "Small series";
    static final int DOSE = 2;
    static final int AGES = 3;
    static final int INTERVAL = 4;
    static final int VACCINE = 5;
    static final int SKIP = 6;
    static final int CONFLICT = 7;

    static final Knowledge KNOWLEDGE = new Knowledge(
            new Release("small", "1", LocalDate.EPOCH, "by hand", LocalDate.EPOCH),
            List.of(),
            List.of(),
            List.of(new VaccineConflict("1", "2", days(1), days(2), days(3), at(CONFLICT))),
            List.of(),
            List.of(),
            List.of(new Antigen("Small", Immunity.NONE, List.of(), List.of(), List.of(series()), at(1))));

    private SmallSchedule() {}

    private static Series series() {
        return new Series(
                SERIES,
                "Small",
                "Small",
                SeriesType.STANDARD,
                Set.of(),
                List.of(),
                new Series.Selection("1", "Standard", true, false, "A", 1, null, null),
                List.of(),
                List.of(dose()),
                List.of(),
                at(1));
    }

    private static SeriesDose dose() {
        SkipSet set =
                new SkipSet(Logic.ANY, List.of(new SkipCondition.Age(days(1), null, at(SKIP))), null, null, at(SKIP));
        return new SeriesDose(
                1,
                List.of(new SeriesDose.AgeRow(null, days(1), null, null, null, null, null, at(AGES))),
                List.of(new SeriesDose.Interval(
                        new FromPrevious(), null, days(1), null, null, false, null, null, at(INTERVAL))),
                List.of(),
                List.of(new SeriesDose.PreferableVaccine("03", null, null, null, null, null, false, at(VACCINE))),
                List.of(),
                List.of("21", "94"),
                List.of(new ConditionalSkip(Context.BOTH, Logic.ANY, List.of(set), at(SKIP))),
                false,
                new SeriesDose.Season(LocalDate.EPOCH, null),
                at(DOSE));
    }

    private static Offset days(int days) {
        return Offset.ofDays(days);
    }

    private static Place at(int line) {
        return new Place(FILE, line);
    }
}
