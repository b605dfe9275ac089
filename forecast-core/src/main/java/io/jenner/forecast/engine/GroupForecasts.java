package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.engine.decision.DatesDecision;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.GroupDatesDecision;
import io.jenner.forecast.engine.decision.GroupDatesDecision.Range;
import io.jenner.forecast.engine.decision.GroupStatusDecision;
import io.jenner.forecast.engine.decision.PriorityForecastDecision;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges the forecasts of best series into vaccine group forecasts (chapter 9). */
final class GroupForecasts {

    private GroupForecasts() {}

    /** Returns the forecasts by vaccine group, the standard one before the risk one. */
    static Map<String, List<GroupForecast>> merge(
            List<SeriesChoice> choices, Person person, Schedule schedule, DecisionMaker rules) {
        List<GroupForecast> forecasts = new ArrayList<>();
        Map<String, List<SeriesChoice>> byAntigen = new HashMap<>();
        for (SeriesChoice choice : choices) {
            byAntigen
                    .computeIfAbsent(choice.series().plan().antigen(), antigen -> new ArrayList<>())
                    .add(choice);
        }
        for (VaccineGroup group : schedule.vaccineGroups()) {
            List<SeriesChoice> contained = contained(group, byAntigen);
            for (SeriesType type : List.of(SeriesType.STANDARD, SeriesType.RISK)) {
                List<SeriesChoice> ofType = contained.stream()
                        .filter(choice -> type(choice) == type)
                        .toList();
                if (!ofType.isEmpty()) {
                    forecasts.add(new GroupForecast(group, type, ofType));
                }
            }
        }
        rules.decide(forecasts.stream().flatMap(GroupForecast::firstQuestions).toList());
        List<GroupForecast> open = forecasts.stream()
                .filter(forecast -> forecast.status() == SeriesStatus.NOT_COMPLETE)
                .toList();
        rules.decide(open.stream()
                .map(forecast -> (Object) forecast.askForDates(person))
                .toList());
        forecasts.forEach(rules.journal()::group);
        return forecasts.stream().collect(Collectors.groupingBy(forecast -> forecast.group.name()));
    }

    /** Evaluation-only series count as standard (section 9.0). */
    static SeriesType type(SeriesChoice choice) {
        return choice.series().plan().type() == SeriesType.RISK ? SeriesType.RISK : SeriesType.STANDARD;
    }

    /**
     * The best series of the group's antigens (FORECASTVG-1). Where there is none although series are relevant, the
     * closed series that were prioritized, or else those below their age to start, keep the group in the answer.
     */
    private static List<SeriesChoice> contained(VaccineGroup group, Map<String, List<SeriesChoice>> byAntigen) {
        List<SeriesChoice> relevant = new ArrayList<>();
        group.antigens().forEach(antigen -> relevant.addAll(byAntigen.getOrDefault(antigen, List.of())));
        relevant.sort(Comparator.comparingInt(choice -> choice.series().plan().order()));
        List<SeriesChoice> best = relevant.stream().filter(SeriesChoice::isBest).toList();
        if (!best.isEmpty()) {
            return best;
        }
        List<SeriesChoice> prioritized = relevant.stream()
                .filter(choice ->
                        choice.isPrioritized() && choice.series().result().open() == null)
                .toList();
        return prioritized.isEmpty()
                ? relevant.stream().filter(SeriesChoice::isGated).toList()
                : prioritized;
    }

    /** One vaccine group forecast in the making. */
    static final class GroupForecast {
        private final VaccineGroup group;
        private final SeriesType type;
        private final List<SeriesChoice> contained;
        private final List<SeriesChoice> open;
        private final GroupStatusDecision statusDecision;
        private final List<PriorityForecastDecision> priorities;
        private @Nullable GroupDatesDecision dates;

        private GroupForecast(VaccineGroup group, SeriesType type, List<SeriesChoice> contained) {
            this.group = group;
            this.type = type;
            this.contained = contained;
            this.open = contained.stream()
                    .filter(choice -> choice.series().result().open() != null)
                    .toList();
            this.statusDecision = new GroupStatusDecision(contained.stream()
                    .map(choice -> choice.series().result().status())
                    .toList());
            this.priorities = isMultipleAntigens()
                    ? open.stream().map(GroupForecast::priority).toList()
                    : List.of();
        }

        private boolean isMultipleAntigens() {
            return group.antigens().size() > 1;
        }

        private static PriorityForecastDecision priority(SeriesChoice choice) {
            PatientSeries series = choice.series();
            List<Interval> intervals = Objects.requireNonNull(series.result().open())
                    .target()
                    .plan()
                    .intervals(series.person().assessmentDate());
            int withPriority =
                    (int) intervals.stream().filter(Interval::priority).count();
            return new PriorityForecastDecision(intervals.size(), withPriority);
        }

        private Stream<Object> firstQuestions() {
            List<Object> questions = new ArrayList<>(priorities);
            questions.add(statusDecision);
            return questions.stream();
        }

        private GroupDatesDecision askForDates(Person person) {
            dates = new GroupDatesDecision(
                    isMultipleAntigens(),
                    group.administerFullGroup(),
                    priorities.stream().anyMatch(PriorityForecastDecision::isPriority),
                    range(choice -> open(choice).earliest()),
                    lastGroupDoseDate(person),
                    range(choice -> ForecastDoseNumber.of(choice.series())));
            return dates;
        }

        private Range range(ToIntFunction<SeriesChoice> figure) {
            return new Range(
                    open.stream().mapToInt(figure).min().orElse(Day.NONE),
                    open.stream().mapToInt(figure).max().orElse(Day.NONE));
        }

        private int lastGroupDoseDate(Person person) {
            return group.antigens().stream()
                    .flatMap(antigen -> person.dosesOf(antigen).stream())
                    .mapToInt(GivenDose::date)
                    .max()
                    .orElse(Day.NONE);
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

        GroupStatusDecision statusDecision() {
            return statusDecision;
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
            return statusDecision.status().orElseThrow();
        }

        /** Returns the decision on dates and number; only where the status is not complete. */
        GroupDatesDecision dates() {
            return Objects.requireNonNull(dates);
        }

        /** Returns the least of a date over the contained forecasts that have it, or {@link Day#NONE}. */
        int least(ToIntFunction<DatesDecision> date) {
            return open.stream()
                    .mapToInt(choice -> date.applyAsInt(open(choice).dates()))
                    .filter(day -> day != Day.NONE)
                    .min()
                    .orElse(Day.NONE);
        }
    }
}
