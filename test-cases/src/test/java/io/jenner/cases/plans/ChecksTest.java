package io.jenner.cases.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.CheckFinding.Code;
import io.jenner.forecast.plan.CheckVerdict;
import io.jenner.forecast.plan.ProductCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks of vaccines of the embedded US schedule for random people.
 *
 * <p>{@code jenner.checks} sets for how many people; each is asked about a few vaccines drawn from all.
 */
class ChecksTest {

    private static final long SEED = 464;
    private static final long FEW = 40;
    private static final int VACCINES = 6;
    private static final Forecaster US = Forecaster.usSchedule();
    private static final Population POPULATION = Population.usSchedule();

    @Test
    void everyCheckHolds() {
        List<String> faults = LongStream.range(0, Long.getLong("jenner.checks", FEW))
                .parallel()
                .boxed()
                .flatMap(ChecksTest::faults)
                .toList();

        assertThat(faults).isEmpty();
    }

    private static Stream<String> faults(long index) {
        Individual person = POPULATION.person(SEED, index);
        List<VaccineProduct> vaccines = US.vaccines().all();
        return new Random(index)
                .ints(VACCINES, 0, vaccines.size())
                .mapToObj(vaccines::get)
                .flatMap(vaccine ->
                        faults(person, vaccine).stream().map(fault -> person + " CVX " + vaccine.cvx() + ": " + fault));
    }

    private static List<String> faults(Individual person, VaccineProduct vaccine) {
        ProductCheck check = US.check(person.patient(), vaccine, person.asOf());
        List<String> faults = new ArrayList<>();
        check.firstGoodDay().ifPresent(day -> {
            if (!mayBeGiven(person, vaccine, day)) {
                faults.add("may not be given on its first good day, " + day);
            }
            if (mayBeGiven(person, vaccine, day.minusDays(1))) {
                faults.add("may be given before its first good day, " + day);
            }
        });
        if (check.verdict() == CheckVerdict.GIVE_AFTER_DECISION
                && !check.has(Code.SHARED_DECISION)
                && !check.has(Code.UNDETERMINED_CONTRAINDICATION)
                && !check.has(Code.UNDETERMINED_INDICATION)) {
            faults.add("does not say what has to be decided");
        }
        boolean waits = check.verdict() == CheckVerdict.TOO_EARLY || check.verdict() == CheckVerdict.WRONG_PRODUCT;
        if (waits
                && check.firstGoodDay().isEmpty()
                && !check.has(Code.OTHER_VACCINE_NEEDED)
                && !check.has(Code.OTHER_VACCINE_LATER)) {
            faults.add("neither says when it may be given nor that another vaccine is needed");
        }
        boolean wouldBeGiven =
                US.check(allPresent(person.patient()), vaccine, person.asOf()).verdict() == CheckVerdict.GIVE;
        if (wouldBeGiven && !check.verdict().mayBeGiven()) {
            faults.add("is " + check.verdict() + ", and would be given were all observations present");
        }
        return faults;
    }

    /** The same person with every observation of unknown presence. */
    private static Patient allPresent(Patient patient) {
        List<Observation> observations = patient.observations().stream()
                .map(found -> new Observation(found.code(), found.date(), found.until(), Observation.Presence.PRESENT))
                .toList();
        return new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                patient.doses(),
                observations,
                patient.birthDateAssumption());
    }

    /** Doses of the record after the day that was asked about are not heeded on later days either. */
    private static boolean mayBeGiven(Individual person, VaccineProduct vaccine, LocalDate day) {
        Patient patient = person.patient();
        Patient known = new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                patient.doses().stream()
                        .filter(dose -> !dose.date().isAfter(person.asOf()))
                        .toList(),
                patient.observations(),
                patient.birthDateAssumption());
        return US.check(known, vaccine, day).verdict().mayBeGiven();
    }
}
