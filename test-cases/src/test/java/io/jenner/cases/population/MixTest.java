package io.jenner.cases.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.rules.UsScheduleProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MixTest {

    private static final long SEED = 464;
    private static final double YEAR = 365.25;
    private static final Knowledge KNOWLEDGE = UsScheduleProvider.embeddedKnowledge();
    private static final Population BROAD = new Population(KNOWLEDGE);
    private static final Population EVERYDAY = BROAD.withMix(Mix.EVERYDAY);
    private static final Population CHILDHOOD = BROAD.withMix(Mix.CHILDHOOD);
    private static final List<Individual> EVERYDAY_PEOPLE =
            EVERYDAY.people(SEED, 5000).toList();
    private static final List<Individual> CHILDREN = CHILDHOOD.people(SEED, 200).toList();

    /** Seeds are cited. A new release of the schedule changes the people; another change must not. */
    @Test
    void broadPeopleStayTheSame() throws NoSuchAlgorithmException {
        String people = BROAD.people(SEED, 300).map(MixTest::written).collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(people.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("5b6b4a0713d284e30d5650f75c4a3eea4dcbed24363622eb6aa35f8f125fac9e");
    }

    @Test
    void broadIsTheMixUnlessAnotherIsChosen() {
        assertThat(BROAD.withMix(Mix.BROAD).person(SEED, 3)).isEqualTo(BROAD.person(SEED, 3));
        assertThat(EVERYDAY.withMix(Mix.BROAD).person(SEED, 3)).isEqualTo(BROAD.person(SEED, 3));
    }

    @Test
    void originNamesTheMix() {
        assertThat(CHILDREN.get(17).origin())
                .isEqualTo("Population.usSchedule().withMix(Mix.CHILDHOOD).person(464L, 17L)");
    }

    @Test
    void personOfAMixDependsOnSeedAndIndexAlone() {
        assertThat(CHILDHOOD.person(SEED, 99)).isEqualTo(CHILDREN.get(99));
        assertThat(EVERYDAY.person(SEED, 99)).isEqualTo(EVERYDAY_PEOPLE.get(99));
        assertThat(CHILDREN).extracting(Individual::patient).doesNotHaveDuplicates();
        assertThat(CHILDHOOD.person(SEED + 1, 99).patient())
                .isNotEqualTo(CHILDREN.get(99).patient());
    }

    @Test
    void everydayPeopleAreNewbornToEighty() {
        assertThat(EVERYDAY_PEOPLE)
                .allSatisfy(person -> assertThat(days(person)).isBetween(0L, 29_220L));
        assertThat(share(EVERYDAY_PEOPLE, person -> days(person) < 2 * YEAR)).isBetween(0.24, 0.34);
        assertThat(share(EVERYDAY_PEOPLE, person -> days(person) >= 19 * YEAR)).isBetween(0.25, 0.35);
        assertThat(share(EVERYDAY_PEOPLE, person -> days(person) >= 65 * YEAR)).isBetween(0.03, 0.12);
    }

    @Test
    void everydayPeopleHaveSeventeenDosesInTheMeanAndAtMostForty() {
        assertThat(EVERYDAY_PEOPLE)
                .allSatisfy(person -> assertThat(person.patient().doses()).hasSizeBetween(0, 40));
        assertThat(EVERYDAY_PEOPLE.stream()
                        .mapToInt(person -> person.patient().doses().size())
                        .average()
                        .orElseThrow())
                .isBetween(16.5, 17.5);
    }

    @Test
    void oneOfTenEverydayPeopleHasObservations() {
        assertThat(share(
                        EVERYDAY_PEOPLE,
                        person -> !person.patient().observations().isEmpty()))
                .isBetween(0.085, 0.115);
    }

    @Test
    void everyChildhoodRecordHasThirtyFiveDoses() {
        assertThat(CHILDREN)
                .allSatisfy(person -> assertThat(person.patient().doses()).hasSize(35));
    }

    @Test
    void childhoodRecordsAreOfElevenToEighteenYearsWithoutObservations() {
        assertThat(CHILDREN).allSatisfy(person -> {
            assertThat(days(person)).isBetween(4018L, 6573L);
            assertThat(person.patient().observations()).isEmpty();
        });
    }

    @Test
    void childhoodRecordsHoldWhatChildrenGet() {
        for (String antigen : List.of("Diphtheria", "Polio", "Measles", "Varicella", "HepB", "Pneumococcal")) {
            assertThat(share(CHILDREN, person -> antigens(person).contains(antigen)))
                    .as(antigen)
                    .isGreaterThan(0.95);
        }
    }

    @Test
    void childhoodRecordsHaveNoMishaps() {
        Set<String> known = KNOWLEDGE.vaccines().stream().map(Vaccine::cvx).collect(Collectors.toSet());

        assertThat(CHILDREN)
                .allSatisfy(person -> assertThat(person.patient().doses()).allSatisfy(dose -> {
                    assertThat(dose.date()).isBetween(person.patient().birthDate(), person.asOf());
                    assertThat(known).contains(dose.cvx());
                }));
    }

    private static Set<String> antigens(Individual person) {
        Set<String> given =
                person.patient().doses().stream().map(DoseAdministered::cvx).collect(Collectors.toSet());
        return KNOWLEDGE.vaccines().stream()
                .filter(vaccine -> given.contains(vaccine.cvx()))
                .flatMap(vaccine -> vaccine.associations().stream())
                .map(Vaccine.Association::antigen)
                .collect(Collectors.toSet());
    }

    private static String written(Individual person) {
        return person.patient().birthDate() + "|" + person.asOf() + "|"
                + person.patient().sex() + "|" + person.patient().countryOfBirth() + "|"
                + person.patient().doses() + "|" + person.patient().observations();
    }

    private static long days(Individual person) {
        return ChronoUnit.DAYS.between(person.patient().birthDate(), person.asOf());
    }

    private static double share(List<Individual> people, Predicate<Individual> which) {
        return people.stream().filter(which).count() / (double) people.size();
    }
}
