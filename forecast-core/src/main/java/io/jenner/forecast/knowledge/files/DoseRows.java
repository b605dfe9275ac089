package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.files.SeriesContext.Period;
import io.jenner.forecast.knowledge.lint.ScheduleChecks;
import io.jenner.forecast.knowledge.yaml.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a dose of a series with its rows of ages, intervals and vaccines. */
final class DoseRows {

    private static final List<String> REFERENCES =
            List.of("from-previous", "from-dose", "from-most-recent", "from-observation");

    private final SeriesContext context;
    private final SkipRows skips;

    DoseRows(SeriesContext context) {
        this.context = context;
        this.skips = new SkipRows(context);
    }

    SeriesDose dose(Fields dose) {
        int number = dose.neededWhole("dose");
        return new SeriesDose(
                number,
                ages(dose),
                intervals(dose, number),
                dose.rows("allowable-intervals", "an allowable interval", row -> allowableInterval(row, number)),
                dose.rows("preferable-vaccines", "a preferable vaccine", this::preferable),
                dose.rows("allowable-vaccines", "an allowable vaccine", this::allowable),
                context.reading().references(dose, "inadvertent-vaccines", Kind.CVX),
                dose.rows("skips", "a skip", skips::skip),
                dose.flag("recurring"),
                season(dose.fields("season", "a season")),
                dose.place());
    }

    private List<AgeRow> ages(Fields dose) {
        List<Period> periods = new ArrayList<>();
        return dose.rows("ages", "an age row", row -> {
            AgeRow age = age(row);
            Period period = new Period(age.from(), age.until());
            boolean unreadable = row.has("from") != (age.from() != null) || row.has("until") != (age.until() != null);
            if (!unreadable && periods.stream().anyMatch(period::overlaps)) {
                row.found(
                        ScheduleChecks.AGE_ROWS.check(),
                        "an age row that holds on days on which another one does",
                        "one age row on any day",
                        "end the older row with 'until' where this one begins with 'from'");
            }
            if (!unreadable) {
                periods.add(period);
            }
            return age;
        });
    }

    private AgeRow age(Fields row) {
        Offset absoluteMinimum = row.offset("absolute-minimum");
        Offset minimum = row.offset("minimum");
        Offset earliest = row.offset("earliest-recommended");
        Offset latest = row.offset("latest-recommended");
        Offset maximum = row.offset("maximum");
        AgeRange.ordered(ScheduleChecks.ABSOLUTE_MINIMUM, row, "absolute-minimum", absoluteMinimum, "minimum", minimum);
        AgeRange.ordered(ScheduleChecks.RECOMMENDED, row, "minimum", minimum, "earliest-recommended", earliest);
        AgeRange.ordered(ScheduleChecks.LATEST, row, "earliest-recommended", earliest, "latest-recommended", latest);
        AgeRange.ordered(ScheduleChecks.MINIMUM, row, "minimum", minimum, "maximum", maximum);
        SeriesContext.graceHasAnEnd(row, minimum);
        Period period = context.period(row);
        return new AgeRow(
                absoluteMinimum, minimum, earliest, latest, maximum, period.from(), period.until(), row.place());
    }

    private List<Interval> intervals(Fields dose, int number) {
        List<Interval> intervals = dose.rows("intervals", "an interval", row -> interval(row, number));
        if (intervals.stream().map(Interval::priority).distinct().count() > 1) {
            dose.found(
                    ScheduleChecks.PRIORITY.check(),
                    "intervals",
                    "intervals of dose " + number + " with and without priority",
                    "the same for all intervals of a dose",
                    "give all of them priority, or none");
        }
        return intervals;
    }

    private Interval interval(Fields row, int number) {
        IntervalReference reference = reference(row, REFERENCES, number);
        Offset absoluteMinimum = row.offset("absolute-minimum");
        Offset minimum = row.offset("minimum");
        Offset earliest = row.offset("earliest-recommended");
        Offset latest = row.offset("latest-recommended");
        AgeRange.ordered(ScheduleChecks.ABSOLUTE_MINIMUM, row, "absolute-minimum", absoluteMinimum, "minimum", minimum);
        AgeRange.ordered(ScheduleChecks.RECOMMENDED, row, "minimum", minimum, "earliest-recommended", earliest);
        AgeRange.ordered(ScheduleChecks.LATEST, row, "earliest-recommended", earliest, "latest-recommended", latest);
        SeriesContext.graceHasAnEnd(row, minimum);
        boolean priority = row.flag("priority");
        Period period = context.period(row);
        return new Interval(
                reference,
                absoluteMinimum,
                minimum,
                earliest,
                latest,
                priority,
                period.from(),
                period.until(),
                row.place());
    }

    private AllowableInterval allowableInterval(Fields row, int number) {
        IntervalReference reference = reference(row, REFERENCES.subList(0, 2), number);
        Offset absoluteMinimum = row.offset("absolute-minimum");
        Period period = context.period(row);
        return new AllowableInterval(reference, absoluteMinimum, period.from(), period.until(), row.place());
    }

    /** Reads what an interval is measured from: exactly one of the keys. */
    private IntervalReference reference(Fields row, List<String> keys, int number) {
        List<String> found = keys.stream().filter(row::has).toList();
        keys.forEach(row::node);
        if (found.size() != 1) {
            row.error(
                    "an interval with " + (found.isEmpty() ? "nothing to measure from" : String.join(" and ", found)),
                    "exactly one of " + String.join(", ", keys),
                    "say what it is measured from");
            return new FromPrevious();
        }
        return switch (found.get(0)) {
            case "from-dose" -> fromDose(row, number);
            case "from-most-recent" ->
                new FromMostRecent(context.reading().references(row, "from-most-recent", Kind.CVX));
            case "from-observation" ->
                new FromObservation(context.reading().reference(row, "from-observation", Kind.OBSERVATION));
            default -> fromPrevious(row);
        };
    }

    private static IntervalReference fromPrevious(Fields row) {
        if (Boolean.FALSE.equals(row.optionalFlag("from-previous"))) {
            row.error("from-previous: false", "from-previous: true, or what else it is measured from", "correct it");
        }
        return new FromPrevious();
    }

    private static IntervalReference fromDose(Fields row, int number) {
        Integer from = row.whole("from-dose");
        if (from != null && (from < 1 || from >= number)) {
            row.found(
                    ScheduleChecks.LATER_DOSE.check(),
                    "from-dose",
                    "from-dose " + from + " in dose " + number,
                    "an earlier dose of the series",
                    "correct the number");
        }
        return new FromTargetDose(from == null ? 1 : from);
    }

    private PreferableVaccine preferable(Fields row) {
        String cvx = context.reading().reference(row, "cvx", Kind.CVX);
        AgeRange ages = AgeRange.of(row);
        return new PreferableVaccine(
                cvx,
                ages.begin(),
                ages.end(),
                row.optionalText("trade-name"),
                row.optionalText("mvx"),
                row.decimal("volume"),
                row.flag("forecast"),
                row.place());
    }

    private AllowableVaccine allowable(Fields row) {
        String cvx = context.reading().reference(row, "cvx", Kind.CVX);
        AgeRange ages = AgeRange.of(row);
        return new AllowableVaccine(cvx, ages.begin(), ages.end(), row.place());
    }

    @Nullable
    private static Season season(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        LocalDate first = fields.date("first-day");
        LocalDate last = fields.date("last-day");
        if (!fields.has("first-day") && !fields.has("last-day")) {
            fields.error("a season without days", "first-day or last-day", "add one of them, or remove the season");
        }
        if (first != null && last != null && last.isBefore(first)) {
            fields.found(
                    ScheduleChecks.SEASON_ORDER.check(),
                    "last-day",
                    "a season from " + first + " to " + last,
                    "the last day not before the first",
                    "correct one");
        }
        fields.end();
        return new Season(first, last);
    }
}
