package io.jenner.cases.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.OpenReason;
import io.jenner.forecast.plan.Pace;
import io.jenner.forecast.plan.PlanOptions;
import io.jenner.forecast.plan.StillOpen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Plans of the embedded US schedule for random people.
 *
 * <p>{@code jenner.plans} sets for how many; it prints what was found.
 */
class PlansTest {

    private static final long SEED = 464;
    private static final long FEW = 36;
    private static final Forecaster US = Forecaster.usSchedule();
    private static final Population POPULATION = Population.usSchedule();

    /** What was found about the plan of one person; not the plan, for there are many. */
    private record Found(long index, long doses, long visits, List<String> reasons, long nanos, List<String> faults) {}

    @Test
    void everyPlanHolds() {
        long people = Long.getLong("jenner.plans", FEW);

        List<Found> found =
                LongStream.range(0, people).parallel().mapToObj(PlansTest::plan).toList();

        if (people != FEW) {
            print(found);
        }
        assertThat(found).as("plans").hasSize((int) people);
        assertThat(found).as("plans with many doses").anyMatch(one -> one.doses() > 5);
        assertThat(found.stream().flatMap(one -> one.faults().stream())).isEmpty();
    }

    private static Found plan(long index) {
        Individual person = POPULATION.person(SEED, index);
        PlanOptions options = options(index, person.asOf());
        long begin = System.nanoTime();
        CatchUpPlan plan = US.plan(person.patient(), person.asOf(), options);
        long nanos = System.nanoTime() - begin;
        List<String> faults = new PlanFaults(US, person.patient(), options, plan)
                .find().stream()
                        .map(fault -> person + " " + options + ": " + fault)
                        .toList();
        List<String> reasons = plan.stillOpen().stream().map(PlansTest::reason).toList();
        return new Found(index, plan.doses().size(), plan.visits().size(), reasons, nanos, faults);
    }

    /** Half of the people get a plan with the default options, the others one of each other kind. */
    private static PlanOptions options(long index, LocalDate from) {
        Random random = new Random(index);
        return switch ((int) (index % 12)) {
            case 0 -> PlanOptions.DEFAULT.at(Pace.RECOMMENDED);
            case 2 -> PlanOptions.DEFAULT.maxDosesPerVisit(1 + random.nextInt(3));
            case 4 -> PlanOptions.DEFAULT.onDays(sessions(from, random));
            case 6 -> PlanOptions.DEFAULT.until(from.plusDays(random.nextInt(3000)));
            case 8 -> PlanOptions.DEFAULT.preferringCombinations();
            case 10 ->
                PlanOptions.DEFAULT
                        .onDays(sessions(from, random))
                        .maxDosesPerVisit(2)
                        .includingSharedDecisions();
            default -> PlanOptions.DEFAULT;
        };
    }

    private static List<LocalDate> sessions(LocalDate from, Random random) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = from.plusDays(random.nextInt(20)); days.size() < 8; ) {
            days.add(day);
            day = day.plusDays(20 + random.nextInt(60));
        }
        return days;
    }

    private static void print(List<Found> found) {
        Stream<String> lines = Stream.of(
                found.size() + " plans, "
                        + found.stream().filter(one -> !one.faults().isEmpty()).count() + " with a fault",
                "doses: " + spread(found.stream().mapToLong(Found::doses)),
                "visits: " + spread(found.stream().mapToLong(Found::visits)),
                "microseconds: " + spread(found.stream().mapToLong(one -> one.nanos() / 1000)),
                "still open: " + reasons(found),
                "slowest: " + slowest(found));
        lines.forEach(System.out::println);
    }

    private static List<String> slowest(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparingLong(Found::nanos).reversed())
                .limit(5)
                .map(one -> one.index() + ": " + one.nanos() / 1_000_000 + " ms")
                .toList();
    }

    private static String spread(LongStream values) {
        long[] sorted = values.sorted().toArray();
        return Arrays.stream(new int[] {50, 90, 99, 100})
                .mapToObj(percent -> percent + " % at most " + sorted[(sorted.length - 1) * percent / 100])
                .toList()
                .toString();
    }

    /** Names the group as well where the engine forecasts a dose and the plan has none. */
    private static String reason(StillOpen open) {
        boolean odd = open.reason() == OpenReason.NO_PRODUCT || open.reason() == OpenReason.NO_DOSE_COUNTS;
        return odd
                ? open.reason() + " " + open.vaccineGroup() + " " + open.seriesType()
                : open.reason().name();
    }

    private static Map<String, Long> reasons(List<Found> found) {
        Map<String, Long> counts = new TreeMap<>();
        found.stream().flatMap(one -> one.reasons().stream()).forEach(reason -> counts.merge(reason, 1L, Long::sum));
        return counts;
    }
}
