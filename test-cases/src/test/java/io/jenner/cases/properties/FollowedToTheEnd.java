package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who gets every dose on its recommended day completes every series that does not recur, and reaches the dose that
 * recurs in every other. For the exceptions see {@code docs/properties.md}.
 */
final class FollowedToTheEnd implements Law {

    private static final int MOST_VISITS = 80;

    /** One person of so many follows all groups; the others one, which takes fewer questions. */
    private static final int ONE_FOLLOWS_ALL = 10;

    @Override
    public List<String> broken(Sample sample) {
        return new Way(sample).walk();
    }

    /** One person on the way from visit to visit. */
    private static final class Way {
        private final Sample sample;
        private final Map<String, VaccineGroupForecast> waiting = new TreeMap<>();
        private final Set<String> late = new TreeSet<>();
        private final Set<String> stuck = new TreeSet<>();
        private final List<String> broken = new ArrayList<>();
        private Set<String> followed = Set.of();
        private Patient patient;
        private LocalDate day;

        Way(Sample sample) {
            this.sample = sample;
            patient = sample.withoutDosesAhead().patient();
            day = sample.asOf();
        }

        List<String> walk() {
            Forecast answer = People.ask(patient, day);
            followed = followed(answer);
            for (int visit = 0; visit < MOST_VISITS; visit++) {
                look(answer);
                Optional<LocalDate> next = waiting.values().stream()
                        .map(group -> group.dates().recommended().orElseThrow())
                        .min(Comparator.naturalOrder());
                if (next.isEmpty()) {
                    return broken;
                }
                if (next.get().isAfter(day)) {
                    day = next.get();
                    look(People.ask(patient, day));
                }
                give();
                answer = People.ask(patient, day);
            }
            waiting.keySet().forEach(name -> broken.add(name + " does not end by " + day));
            return broken;
        }

        private Set<String> followed(Forecast answer) {
            Random random = sample.random();
            List<String> open = answer.forecasts().stream()
                    .filter(Target::isBeforeRecurring)
                    .map(VaccineGroupForecast::vaccineGroup)
                    .distinct()
                    .toList();
            return open.isEmpty() || random.nextInt(ONE_FOLLOWS_ALL) == 0
                    ? Set.copyOf(open)
                    : Set.of(open.get(random.nextInt(open.size())));
        }

        /** Takes note of what waits, and of what became of the forecasts that did. */
        private void look(Forecast answer) {
            for (String name : List.copyOf(waiting.keySet())) {
                if (find(answer, name).filter(Target::isBeforeRecurring).isEmpty()) {
                    VaccineGroupForecast before = Objects.requireNonNull(waiting.remove(name));
                    if (!isRightEnd(before, find(answer, name), answer)) {
                        broken.add(name + " ends on " + day + " as " + find(answer, name) + ", before it was "
                                + before.dates());
                    }
                }
            }
            for (VaccineGroupForecast group : answer.forecasts()) {
                if (followed.contains(group.vaccineGroup())
                        && Target.isBeforeRecurring(group)
                        && !stuck.contains(name(group))) {
                    if (waiting.put(name(group), group) == null && wasRecommendedBefore(group)) {
                        late.add(name(group));
                    }
                }
            }
        }

        /** Whether the day for which the schedule recommends the dose has passed, whatever holds the dose back since. */
        private boolean wasRecommendedBefore(VaccineGroupForecast group) {
            return group.dates()
                    .unadjustedRecommended()
                    .or(() -> group.dates().recommended())
                    .orElseThrow()
                    .isBefore(day);
        }

        private boolean isRightEnd(VaccineGroupForecast before, Optional<VaccineGroupForecast> now, Forecast answer) {
            if (now.isEmpty()) {
                return Ending.isReplaced(before, answer) || Ending.isNotRelevant(before, patient, day);
            }
            return switch (now.get().status()) {
                case COMPLETE, NOT_COMPLETE -> true;
                case NOT_RECOMMENDED -> Ending.isAfterSeason(before);
                case AGED_OUT -> late.contains(name(before));
                case IMMUNE, CONTRAINDICATED -> false;
            };
        }

        private void give() {
            Set<String> groups = new TreeSet<>();
            for (String name : List.copyOf(waiting.keySet())) {
                VaccineGroupForecast group = Objects.requireNonNull(waiting.get(name));
                boolean due = !group.dates().recommended().orElseThrow().isAfter(day);
                if (due && !groups.contains(group.vaccineGroup())) {
                    Optional<DoseAdministered> dose = Target.dose(
                            group, patient, day, "GIVEN " + patient.doses().size());
                    if (dose.isPresent()) {
                        groups.add(group.vaccineGroup());
                        patient = People.plus(patient, dose.get());
                    } else {
                        stuck.add(name);
                        waiting.remove(name);
                    }
                }
            }
        }

        private static String name(VaccineGroupForecast group) {
            return group.vaccineGroup() + "/" + group.seriesType();
        }

        private static Optional<VaccineGroupForecast> find(Forecast answer, String name) {
            return answer.forecasts().stream()
                    .filter(group -> name(group).equals(name))
                    .findFirst();
        }
    }
}
