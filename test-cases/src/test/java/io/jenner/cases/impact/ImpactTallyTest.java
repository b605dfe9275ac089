package io.jenner.cases.impact;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactTallyTest {

    private static final AnswerChange CHANGE = new AnswerChange("Pox", ChangeKind.STATUS, "dose 1", "a", "b");

    @Test
    void smallestExamplesAreKeptInTheOrderOfPlaces() {
        ImpactTally tally = new ImpactTally(2);
        List.of(person(4, 1), person(3, 2), person(2, 1), person(1, 3)).forEach(one -> tally.add(one, List.of(CHANGE)));

        assertThat(tally.groups().get("Pox").examples().get(ChangeKind.STATUS))
                .extracting(AskedPerson::place)
                .containsExactly(2L, 4L);
        assertThat(tally.changedOfPopulation()).isEqualTo(4);
    }

    @Test
    void talliesAddUpInAnyOrder() {
        ImpactTally first = new ImpactTally(1);
        first.add(person(1, 2), List.of(CHANGE));
        ImpactTally second = new ImpactTally(1);
        second.add(person(2, 1), List.of(CHANGE, CHANGE));
        ImpactTally sum = new ImpactTally(1);
        sum.add(first);
        sum.add(second);

        ImpactTally.Counts counts = sum.groups().get("Pox");

        assertThat(counts.people()).isEqualTo(2);
        assertThat(counts.byKind()).containsEntry(ChangeKind.STATUS, 2L);
        assertThat(counts.examples().get(ChangeKind.STATUS))
                .extracting(AskedPerson::place)
                .containsExactly(2L);
    }

    @Test
    void personWithoutChangesDoesNotCount() {
        ImpactTally tally = new ImpactTally(1);
        tally.add(person(1, 0), List.of());

        assertThat(tally.groups()).isEmpty();
        assertThat(tally.changedOfPopulation()).isZero();
    }

    private static AskedPerson person(long place, int doses) {
        Patient.Builder patient = Patient.born("2020-01-01");
        for (int dose = 1; dose <= doses; dose++) {
            patient.dose(LocalDate.of(2021, 1, dose), "03");
        }
        return new AskedPerson(
                new Origin.OfPopulation(1, place),
                place,
                patient.build(),
                LocalDate.of(2025, 1, 1),
                ForecastOptions.DEFAULT);
    }
}
