package io.jenner.forecast.explain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the answer for one vaccine group came about, as the questions that were asked, in order.
 *
 * <p>The order is that of the logic: which series are relevant, what holds for the antigens, every dose against its
 * target dose, the forecast of every series, the choice of series, its vaccines, and the group. Within a part the steps
 * of one series stand together. Immutable. It tells of a patient: treat it as the answer itself.
 *
 * @param vaccineGroup name of the group
 * @param steps the questions; empty where no series of the group was asked about
 * @param seriesNotAsked names of the risk series that were not asked about because the patient has none of the
 *     observations that indicate them, in the order of the schedule
 */
public record Explanation(String vaccineGroup, List<Step> steps, List<String> seriesNotAsked) {

    /**
     * Keeps copies of the lists.
     *
     * @param vaccineGroup see {@link #vaccineGroup()}
     * @param steps see {@link #steps()}
     * @param seriesNotAsked see {@link #seriesNotAsked()}
     */
    public Explanation {
        Objects.requireNonNull(vaccineGroup, "vaccineGroup");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(seriesNotAsked, "seriesNotAsked");
        steps = List.copyOf(steps);
        seriesNotAsked = List.copyOf(seriesNotAsked);
    }

    /**
     * {@return the steps that answer any of these questions, in order}
     *
     * @param questions the questions wanted; none gives an empty list
     */
    public List<Step> steps(Question... questions) {
        Set<Question> wanted = Set.of(Objects.requireNonNull(questions, "questions"));
        return steps.stream().filter(step -> wanted.contains(step.question())).toList();
    }

    /** {@return the names of the rules that fired, without repeats, in the order of the steps} */
    public Set<String> rules() {
        return steps.stream()
                .flatMap(step -> step.rules().stream())
                .map(FiredRule::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the lines of the schedule that were looked at, without repeats, in the order of the steps} */
    public Set<ScheduleLine> lines() {
        return steps.stream()
                .map(Step::lines)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the lines of the schedule that took effect in some step, without repeats, in the order of the steps} */
    public Set<ScheduleLine> decisiveLines() {
        return steps.stream()
                .map(Step::decisiveLines)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
