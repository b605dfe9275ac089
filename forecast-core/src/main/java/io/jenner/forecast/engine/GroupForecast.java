package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.GroupDatesDecision;
import io.jenner.forecast.engine.decision.GroupDatesDecision.GroupBound;
import io.jenner.forecast.engine.decision.GroupStatusDecision;
import io.jenner.forecast.engine.decision.PriorityForecastDecision;
import io.jenner.forecast.engine.decision.Share;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One vaccine group forecast in the making (chapter 9). */
final class GroupForecast {

    private final VaccineGroup group;
    private final SeriesType type;
    private final List<SeriesChoice> contained;
    private final List<SeriesChoice> open = new ArrayList<>();
    private final List<PriorityForecastDecision> priorities = new ArrayList<>();
    private @Nullable GroupStatusDecision statusDecision;
    private @Nullable GroupDatesDecision datesDecision;
    private int lastGroupDoseDate = Day.NONE;

    GroupForecast(VaccineGroup group, SeriesType type, List<SeriesChoice> contained) {
        this.group = group;
        this.type = type;
        this.contained = contained;
        for (SeriesChoice choice : contained) {
            if (choice.series().result().open() != null) {
                open.add(choice);
            }
        }
    }

    /** Asks for the status, and which of the forecasts of a group of several antigens have priority. */
    void askForStatus(Batch batch) {
        Set<SeriesStatus> statuses = EnumSet.noneOf(SeriesStatus.class);
        for (SeriesChoice choice : contained) {
            statuses.add(choice.series().result().status());
        }
        statusDecision = batch.ask(new GroupStatusDecision(statuses));
        if (isMultipleAntigens()) {
            for (SeriesChoice choice : open) {
                priorities.add(batch.ask(new PriorityForecastDecision(priorityIntervals(choice))));
            }
        }
    }

    private boolean isMultipleAntigens() {
        return group.antigens().size() > 1;
    }

    private static Share priorityIntervals(SeriesChoice choice) {
        List<Interval> intervals =
                open(choice).target().plan().intervals(choice.series().person().assessmentDate());
        int withPriority = 0;
        for (Interval interval : intervals) {
            withPriority += interval.priority() ? 1 : 0;
        }
        return Share.of(withPriority, intervals.size());
    }

    /** Asks for dates and number; only where the status is not complete. */
    void askForDates(Person person, Batch batch) {
        lastGroupDoseDate = lastGroupDoseDate(person);
        datesDecision = batch.ask(new GroupDatesDecision(
                isMultipleAntigens(),
                Boolean.TRUE.equals(group.administerFullGroup()),
                hasPriority(),
                lastGroupDoseDate != Day.NONE));
    }

    private boolean hasPriority() {
        for (PriorityForecastDecision priority : priorities) {
            if (priority.isPriority()) {
                return true;
            }
        }
        return false;
    }

    private int lastGroupDoseDate(Person person) {
        int last = Day.NONE;
        for (String antigen : group.antigens()) {
            for (GivenDose dose : person.dosesOf(antigen)) {
                last = Math.max(last, dose.date());
            }
        }
        return last;
    }

    private static SeriesResult.Open open(SeriesChoice choice) {
        return Objects.requireNonNull(choice.series().result().open());
    }

    VaccineGroup group() {
        return group;
    }

    SeriesType type() {
        return type;
    }

    List<SeriesChoice> contained() {
        return contained;
    }

    /** Returns the decision on the status; only once it is asked. */
    GroupStatusDecision statusDecision() {
        return Objects.requireNonNull(statusDecision);
    }

    /** One for each open series of a group of several antigens, in the order of the open series. */
    List<PriorityForecastDecision> priorities() {
        return priorities;
    }

    /** The contained series that forecast a dose. */
    List<SeriesChoice> open() {
        return open;
    }

    boolean isOpen() {
        return status() == SeriesStatus.NOT_COMPLETE;
    }

    SeriesStatus status() {
        return Objects.requireNonNull(statusDecision().status());
    }

    /** Returns the decision on dates and number; only where the status is not complete. */
    GroupDatesDecision datesDecision() {
        return Objects.requireNonNull(datesDecision);
    }

    /** Returns the day of the last dose of any vaccine of the group, or {@link Day#NONE}. */
    int lastGroupDoseDate() {
        return lastGroupDoseDate;
    }

    /** Returns the date that a bound stands for. */
    int date(GroupBound bound) {
        return switch (bound) {
            case FIRST_EARLIEST_DATE -> firstEarliestDate();
            case LAST_EARLIEST_DATE -> lastEarliestDate();
            case LAST_GROUP_DOSE -> lastGroupDoseDate;
        };
    }

    private int firstEarliestDate() {
        int first = Day.NEVER;
        for (SeriesChoice choice : open) {
            first = Math.min(first, open(choice).earliest());
        }
        return first;
    }

    private int lastEarliestDate() {
        int last = Day.NONE;
        for (SeriesChoice choice : open) {
            last = Math.max(last, open(choice).earliest());
        }
        return last;
    }

    /** Returns the earliest date of the group, the latest of the dates that hold it back. */
    int earliest() {
        int earliest = Day.NONE;
        for (GroupBound bound : datesDecision().bounds()) {
            earliest = Math.max(earliest, date(bound));
        }
        return earliest;
    }

    /** Returns the forecast dose number of the group (FORECASTDN-2). */
    int doseNumber() {
        boolean least = datesDecision().doseNumber() == GroupDatesDecision.GroupNumber.LEAST;
        int number = least ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        for (SeriesChoice choice : open) {
            int own = ForecastDoseNumber.of(choice.series());
            number = least ? Math.min(number, own) : Math.max(number, own);
        }
        return number;
    }

    /** Returns the least of a date over the contained forecasts that have it, or {@link Day#NONE}. */
    int least(ToIntFunction<SeriesDates> date) {
        int least = Day.NONE;
        for (SeriesChoice choice : open) {
            int own = date.applyAsInt(open(choice).dates());
            least = own == Day.NONE || (least != Day.NONE && least < own) ? least : own;
        }
        return least;
    }
}
