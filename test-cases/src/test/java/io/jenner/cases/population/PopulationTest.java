package io.jenner.cases.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.rules.UsScheduleProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final long SEED = 464;
    private static final int COUNT = 3000;
    private static final double YEAR = 365.25;
    private static final Knowledge KNOWLEDGE = UsScheduleProvider.embeddedKnowledge();
    private static final Population POPULATION = new Population(KNOWLEDGE);
    private static final List<Individual> PEOPLE =
            POPULATION.people(SEED, COUNT).toList();
    private static final Map<String, Vaccine> VACCINES =
            KNOWLEDGE.vaccines().stream().collect(Collectors.toMap(Vaccine::cvx, Function.identity()));

    @Test
    void personDependsOnSeedAndIndexAlone() {
        Population another = Population.usSchedule();
        List<Individual> backwards = LongStream.range(0, 100)
                .map(index -> 99 - index)
                .mapToObj(index -> another.person(SEED, index))
                .sorted(Comparator.comparing(Individual::index))
                .toList();

        assertThat(backwards).isEqualTo(PEOPLE.subList(0, 100));
    }

    @Test
    void otherSeedOrIndexGivesAnotherPerson() {
        assertThat(PEOPLE).extracting(Individual::patient).doesNotHaveDuplicates();
        assertThat(POPULATION.person(SEED + 1, 0).patient())
                .isNotEqualTo(PEOPLE.get(0).patient())
                .isNotEqualTo(PEOPLE.get(1).patient());
    }

    @Test
    void originIsTheExpressionThatMakesThePersonAgain() {
        assertThat(PEOPLE.get(17)).asString().startsWith("Population.usSchedule().person(464L, 17L) as of ");
    }

    @Test
    void peopleAreUpToNinetyAndMostAreChildren() {
        assertThat(PEOPLE).allSatisfy(person -> assertThat(age(person)).isBetween(0.0, 95.0));
        assertThat(share(person -> age(person) < 2)).isBetween(0.25, 0.40);
        assertThat(share(person -> age(person) < 19)).isBetween(0.60, 0.80);
        assertThat(share(person -> age(person) > 65)).isBetween(0.04, 0.15);
    }

    @Test
    void somePeopleAreBornOnDaysThatNotEveryMonthHas() {
        assertThat(share(person -> person.patient().birthDate().getDayOfMonth() > 28))
                .isBetween(0.10, 0.25);
        assertThat(share(person -> person.patient().birthDate().getMonthValue() == 2
                        && person.patient().birthDate().getDayOfMonth() == 29))
                .isBetween(0.015, 0.06);
    }

    @Test
    void mostAreAskedAboutInTheSeasonsOfTheRelease() {
        LocalDate first = LocalDate.of(2025, 7, 1);
        LocalDate last = LocalDate.of(2026, 6, 30);

        assertThat(share(person -> person.asOf().isBefore(first))).isBetween(0.11, 0.17);
        assertThat(share(person -> person.asOf().isAfter(last))).isBetween(0.04, 0.09);
    }

    @Test
    void sexesAndCountriesAreMixed() {
        assertThat(share(person -> person.patient().sex() == Sex.UNKNOWN)).isBetween(0.04, 0.08);
        assertThat(share(person -> person.patient().sex() == Sex.FEMALE)).isBetween(0.43, 0.51);
        assertThat(share(person -> person.patient().countryOfBirth().isEmpty())).isBetween(0.55, 0.65);
        assertThat(share(person -> person.patient().countryOfBirth().equals(Optional.of("U.S."))))
                .isBetween(0.25, 0.35);
    }

    @Test
    void everyVaccineGroupIsGiven() {
        for (VaccineGroup group : KNOWLEDGE.vaccineGroups()) {
            long doses = doses().filter(dose -> VACCINES.containsKey(dose.cvx()))
                    .filter(dose -> VACCINES.get(dose.cvx()).associations().stream()
                            .anyMatch(association -> group.antigens().contains(association.antigen())))
                    .count();

            assertThat(doses).as(group.name()).isGreaterThan(COUNT / 300);
        }
    }

    @Test
    void mostVaccinesOfTheScheduleAreGiven() {
        Set<String> given = doses().map(DoseAdministered::cvx).collect(Collectors.toSet());

        assertThat(VACCINES.keySet().stream().filter(given::contains).count()).isGreaterThan(VACCINES.size() * 9L / 10);
    }

    @Test
    void dosesAreEarlyLateAndTogether() {
        assertThat(share(person -> person.patient().doses().isEmpty())).isBetween(0.01, 0.20);
        assertThat(share(person -> person.patient().doses().size() > 10)).isBetween(0.35, 0.75);
        assertThat(share(person -> person.patient().doses().stream()
                                .map(DoseAdministered::date)
                                .distinct()
                                .count()
                        < person.patient().doses().size()))
                .isBetween(0.45, 0.85);
    }

    @Test
    void combinationsAndUnspecifiedVaccinesAreGiven() {
        assertThat(share(doses(), dose -> antigens(dose) > 3)).isBetween(0.10, 0.30);
        assertThat(share(
                        doses(),
                        dose -> VACCINES.containsKey(dose.cvx()) && Outline.isUnspecified(VACCINES.get(dose.cvx()))))
                .isBetween(0.02, 0.15);
    }

    @Test
    void productsVolumesAndLotsAreKnownNowAndThen() {
        assertThat(share(doses(), dose -> dose.mvx().isPresent())).isBetween(0.02, 0.30);
        assertThat(share(doses(), dose -> dose.volumeMl().isPresent())).isBetween(0.02, 0.10);
        assertThat(share(doses(), dose -> dose.lot().isPresent())).isBetween(0.04, 0.09);
        assertThat(share(doses(), DoseAdministered::poorCondition)).isBetween(0.003, 0.010);
    }

    @Test
    void recordsHaveSlips() {
        assertThat(share(person -> person.patient().doses().stream()
                        .anyMatch(dose -> dose.date().isAfter(person.asOf()))))
                .isBetween(0.01, 0.03);
        assertThat(share(person -> person.patient().doses().stream()
                        .anyMatch(dose -> dose.date().isBefore(person.patient().birthDate()))))
                .isBetween(0.001, 0.010);
        assertThat(share(person ->
                        person.patient().doses().stream().anyMatch(dose -> !VACCINES.containsKey(dose.cvx()))))
                .isBetween(0.004, 0.020);
        assertThat(share(person -> new HashSet<>(person.patient().doses()).size()
                        < person.patient().doses().size()))
                .isBetween(0.004, 0.030);
        assertThat(share(PopulationTest::isUnsorted)).isBetween(0.15, 0.30);
    }

    @Test
    void someLiveVaccinesAreGivenTooClose() {
        Map<String, List<VaccineConflict>> conflicts =
                KNOWLEDGE.conflicts().stream().collect(Collectors.groupingBy(VaccineConflict::current));

        assertThat(share(person -> person.patient().doses().stream()
                        .anyMatch(dose -> conflicts.getOrDefault(dose.cvx(), List.of()).stream()
                                .anyMatch(conflict -> person.patient().doses().stream()
                                        .anyMatch(earlier -> isTooClose(conflict, earlier, dose))))))
                .isBetween(0.03, 0.40);
    }

    @Test
    void aThirdOfThePeopleHaveObservations() {
        assertThat(share(person -> !person.patient().observations().isEmpty())).isBetween(0.29, 0.38);
        assertThat(share(observations(), observation -> observation.presence() == Presence.UNKNOWN))
                .isBetween(0.05, 0.15);
        assertThat(share(observations(), observation -> observation.date().isPresent()))
                .isBetween(0.40, 0.60);
        assertThat(share(observations(), observation -> observation.until().isPresent()))
                .isBetween(0.08, 0.16);
    }

    @Test
    void everyObservationThatDecidesSomethingCanAppear() {
        Outline outline = new Outline(KNOWLEDGE);
        Set<String> drawn = LongStream.range(0, 80_000)
                .mapToObj(index -> new Dice(SEED, index))
                .flatMap(dice -> new ObservationDraw(outline, Mix.BROAD, Lifetime.draw(outline, Mix.BROAD, dice), dice)
                        .draw().stream())
                .map(Observation::code)
                .collect(Collectors.toSet());

        assertThat(drawn).containsAll(indications());
        assertThat(drawn)
                .containsAll(KNOWLEDGE.antigens().stream()
                        .flatMap(antigen -> antigen.contraindications().stream())
                        .map(contraindication -> contraindication.observation())
                        .toList());
        assertThat(drawn)
                .containsAll(KNOWLEDGE.antigens().stream()
                        .flatMap(antigen -> antigen.vaccineContraindications().stream())
                        .map(contraindication -> contraindication.observation())
                        .toList());
        assertThat(drawn)
                .containsAll(KNOWLEDGE.antigens().stream()
                        .flatMap(antigen -> antigen.immunity().clinicalHistory().stream())
                        .toList());
    }

    private static List<String> indications() {
        return KNOWLEDGE.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .map(Series::indications)
                .flatMap(List::stream)
                .map(indication -> indication.observation())
                .toList();
    }

    private static boolean isTooClose(VaccineConflict conflict, DoseAdministered earlier, DoseAdministered dose) {
        return earlier.cvx().equals(conflict.previous())
                && !dose.date().isBefore(conflict.begin().after(earlier.date()))
                && dose.date().isBefore(conflict.minimumEnd().after(earlier.date()));
    }

    private static boolean isUnsorted(Individual person) {
        List<LocalDate> dates =
                person.patient().doses().stream().map(DoseAdministered::date).toList();
        return !dates.equals(dates.stream().sorted().toList());
    }

    private static int antigens(DoseAdministered dose) {
        Vaccine vaccine = VACCINES.get(dose.cvx());
        return vaccine == null ? 0 : vaccine.associations().size();
    }

    private static double age(Individual person) {
        return ChronoUnit.DAYS.between(person.patient().birthDate(), person.asOf()) / YEAR;
    }

    private static Stream<DoseAdministered> doses() {
        return PEOPLE.stream().flatMap(person -> person.patient().doses().stream());
    }

    private static Stream<Observation> observations() {
        return PEOPLE.stream().flatMap(person -> person.patient().observations().stream());
    }

    private static double share(Predicate<Individual> which) {
        return share(PEOPLE.stream(), which);
    }

    private static <T> double share(Stream<T> all, Predicate<T> which) {
        return all.collect(Collectors.averagingDouble(one -> which.test(one) ? 1 : 0));
    }
}
