package io.jenner.forecast.plan;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes forward from day to day, gives what may be given, and asks again with it given.
 *
 * <p>For one patient and one thread.
 */
final class Simulation {

    /** No longer stretch of time is passed without a look at what has begun meanwhile; seasons begin and end within a year. */
    private static final int LONGEST_STEP_DAYS = 731;

    private static final int LONGEST_STEP_WITH_SEASONS_DAYS = 182;

    private final Asking asking;
    private final PlanOptions options;
    private final Wanted wanted;
    private final AllowedDays days;
    private final Urgency urgency;
    private final Recurrence recurrence = new Recurrence();
    private final Attempts attempts = new Attempts();
    private final Products products;
    private final Trial trial;
    private final Set<String> seenOpen = new HashSet<>();
    private final Set<String> seenShared = new HashSet<>();
    private final List<PlannedDose> given = new ArrayList<>();
    private LocalDate lastLook;

    Simulation(Asking asking, LocalDate from, PlanOptions options) {
        this.asking = asking;
        this.options = options;
        this.wanted = new Wanted(options);
        this.days = new AllowedDays(asking, from, options);
        this.urgency = new Urgency(days, options);
        this.products = new Products(asking, from, options);
        this.trial = new Trial(asking, products);
        this.lastLook = from;
    }

    /** Goes on from a day with these doses given; returns all doses, those it started with first. */
    List<PlannedDose> run(List<PlannedDose> start, LocalDate first) {
        given.clear();
        given.addAll(start);
        LocalDate previous = first.minusDays(1);
        Optional<LocalDate> next = Optional.of(first);
        while (next.isPresent()) {
            LocalDate day = next.get();
            Forecast answer = asking.before(given, day);
            Optional<LocalDate> missed = missed(answer, previous, day);
            if (missed.isPresent()) {
                day = missed.get();
                answer = asking.before(given, day);
            }
            answer = visit(answer, day);
            lastLook = day;
            previous = day;
            next = next(answer, day);
        }
        return List.copyOf(given);
    }

    LocalDate lastLook() {
        return lastLook;
    }

    Recurrence recurrence() {
        return recurrence;
    }

    Attempts attempts() {
        return attempts;
    }

    AllowedDays days() {
        return days;
    }

    Products products() {
        return products;
    }

    /** Returns whether a forecast was open at some time, and waited for no decision. */
    boolean wasOpen(VaccineGroupForecast group) {
        return seenOpen.contains(Wanted.key(group));
    }

    /** Returns whether a forecast waited for a shared decision at some time. */
    boolean awaitedSharedDecision(VaccineGroupForecast group) {
        return seenShared.contains(Wanted.key(group));
    }

    /** Returns the day between two looks on which something began that the first one could not see. */
    private Optional<LocalDate> missed(Forecast answer, LocalDate previous, LocalDate day) {
        LocalDate first = day;
        for (VaccineGroupForecast group : waiting(answer)) {
            LocalDate from = later(dayOf(group), previous.plusDays(1));
            if (from.isBefore(first)) {
                LocalDate begun = Halving.begin(from, first, other -> isDue(group, other));
                first = days.onOrAfter(begun).filter(first::isAfter).orElse(first);
            }
        }
        return first.isBefore(day) ? Optional.of(first) : Optional.empty();
    }

    private boolean isDue(VaccineGroupForecast group, LocalDate day) {
        return waiting(asking.before(given, day)).stream()
                .anyMatch(other -> Wanted.key(other).equals(Wanted.key(group))
                        && !dayOf(other).isAfter(day));
    }

    /** Gives what may be given on a day and returns the answer with it given. */
    private Forecast visit(Forecast before, LocalDate day) {
        note(before);
        boolean isAllowed = days.onOrAfter(day).equals(Optional.of(day));
        Forecast answer = hasDoses(day) ? asking.planned(given, day) : before;
        Set<String> done = groupsOf(answer, day);
        List<VaccineGroupForecast> due = isAllowed ? due(before, day, done) : List.of();
        while (!due.isEmpty() && days.hasRoom(day, given)) {
            VaccineGroupForecast group = due.get(0);
            Optional<Trial.Success> found = trial.find(group, due, given, day);
            done.add(group.vaccineGroup());
            if (found.isEmpty()) {
                attempts.failed(Wanted.key(group), day);
            } else {
                done.addAll(found.get().dose().vaccineGroups());
                attempts.succeeded(Wanted.key(group));
                answer = take(found.get(), answer);
            }
            due = due(before, day, done);
        }
        return answer;
    }

    private void note(Forecast answer) {
        wanted.open(answer).forEach(group -> seenOpen.add(Wanted.key(group)));
        wanted.all(answer).stream()
                .filter(wanted::awaitsSharedDecision)
                .forEach(group -> seenShared.add(Wanted.key(group)));
    }

    private boolean hasDoses(LocalDate day) {
        return asking.recorded(day) > 0
                || given.stream().anyMatch(dose -> dose.date().equals(day));
    }

    /** The vaccine groups of which a dose is given on a day already. */
    private static Set<String> groupsOf(Forecast answer, LocalDate day) {
        return answer.doses().stream()
                .filter(dose -> dose.dose().date().equals(day))
                .flatMap(dose -> dose.vaccineGroups().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Takes a dose into the plan, unless it recurs and the plan has no last day. */
    private Forecast take(Trial.Success success, Forecast before) {
        recurrence.learn(success.served(), success.after());
        if (options.until().isEmpty() && recurrence.recurs(success.served())) {
            return before;
        }
        given.add(success.dose());
        return success.after();
    }

    private List<VaccineGroupForecast> due(Forecast answer, LocalDate day, Set<String> done) {
        List<VaccineGroupForecast> due = waiting(answer).stream()
                .filter(group -> !dayOf(group).isAfter(day) && !done.contains(group.vaccineGroup()))
                .toList();
        return urgency.inOrder(due, day);
    }

    /** The open forecasts that the plan is to follow further. */
    private List<VaccineGroupForecast> waiting(Forecast answer) {
        return wanted.open(answer).stream()
                .filter(group -> options.until().isPresent() || !recurrence.recurs(group))
                .filter(group -> attempts.mayTry(Wanted.key(group)))
                .toList();
    }

    private LocalDate dayOf(VaccineGroupForecast group) {
        return attempts.nextTry(Wanted.key(group), wanted.day(group));
    }

    /** Returns the next day to look at; empty where the plan is at its end. */
    private Optional<LocalDate> next(Forecast answer, LocalDate day) {
        List<VaccineGroupForecast> waiting = new ArrayList<>(waiting(answer));
        waiting.sort(Comparator.comparing(this::dayOf));
        for (VaccineGroupForecast group : waiting) {
            Optional<LocalDate> next = days.onOrAfter(later(dayOf(group), day.plusDays(1)));
            if (next.isPresent() && !isFoundToRecur(group, next.get())) {
                return next.map(found -> step(found, day));
            }
        }
        return options.until().filter(day::isBefore).map(last -> step(last, day));
    }

    private LocalDate step(LocalDate next, LocalDate day) {
        LocalDate farthest =
                day.plusDays(options.until().isPresent() ? LONGEST_STEP_WITH_SEASONS_DAYS : LONGEST_STEP_DAYS);
        return next.isAfter(farthest) ? farthest : next;
    }

    /** Tries the dose ahead of time, so that no plan goes on for the sake of a dose that recurs. */
    private boolean isFoundToRecur(VaccineGroupForecast group, LocalDate day) {
        if (options.until().isPresent()) {
            return false;
        }
        if (!recurrence.isKnown(group)) {
            trial.find(group, List.of(group), given, day)
                    .ifPresent(success -> recurrence.learn(success.served(), success.after()));
        }
        return recurrence.recurs(group);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
