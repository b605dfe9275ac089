package io.jenner.rules.us;

import static io.jenner.rules.us.SamplePatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsScheduleTest {

    private static final int THREADS = 8;
    private static final Pattern POSITION = Pattern.compile("satisfiedBy=OptionalInt\\[(\\d+)\\]");
    private static final Forecaster US = Forecaster.usSchedule();

    @Test
    void answersForAPersonWithoutHistory() {
        Forecast forecast = US.forecast(Patient.born("2025-01-01").build(), AS_OF);

        assertThat(forecast.asOf()).isEqualTo(AS_OF);
        assertThat(forecast.stamp()).isEqualTo(US.stamp());
        assertThat(forecast.doses()).isEmpty();
        assertThat(forecast.findings()).isEmpty();
        assertThat(forecast.dueNow()).isNotEmpty();
    }

    @Test
    void isLoadedOnceForAll() {
        assertThat(Forecaster.usSchedule()).isSameAs(US);
    }

    @Test
    void stampNamesReleaseEngineAndDigest() {
        KnowledgeStamp stamp = US.stamp();

        assertThat(stamp.knowledgeId()).isEqualTo("us-4.64");
        assertThat(stamp.published()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(stamp.engineVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(stamp.digest()).isNotBlank();
    }

    @Test
    void answerNamesEveryGroupInTheOrderOfTheSchedule() {
        Forecast forecast = US.forecast(Patient.born("2025-01-01").build(), AS_OF);

        assertThat(forecast.groups())
                .extracting(VaccineGroupForecasts::vaccineGroup)
                .containsExactlyElementsOf(SamplePatients.KNOWLEDGE.vaccineGroups().stream()
                        .map(VaccineGroup::name)
                        .toList());
    }

    @Test
    void folderGivesTheSameStampAndAnswers() {
        Forecaster folder = Forecaster.fromFolder(SamplePatients.FOLDER);

        assertThat(folder.stamp()).isEqualTo(US.stamp());
        for (Patient patient : SamplePatients.of(50)) {
            assertThat(folder.forecast(patient, AS_OF)).isEqualTo(US.forecast(patient, AS_OF));
        }
    }

    @Test
    void folderWithoutScheduleIsRejected(@TempDir Path empty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecaster.fromFolder(empty))
                .withMessageContaining("schedule.yaml");
    }

    @Test
    void orderOfDaysInTheInputDoesNotMatter() {
        for (Patient patient : SamplePatients.of(100)) {
            Forecast expected = US.forecast(patient, AS_OF);
            Forecast shuffled = US.forecast(withDoses(patient, shuffledByDay(patient.doses())), AS_OF);

            assertThat(forecasts(shuffled)).isEqualTo(forecasts(expected));
            assertThat(shuffled.doses())
                    .usingElementComparator(Comparator.comparing(UsScheduleTest::verdicts))
                    .containsExactlyInAnyOrderElementsOf(expected.doses());
        }
    }

    @Test
    void severalThreadsGetTheAnswersOfOne() throws InterruptedException, ExecutionException {
        List<Patient> patients = SamplePatients.of(50);
        List<Forecast> expected = answers(patients);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<Forecast>> task = () -> answers(patients);
            for (Future<List<Forecast>> result : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void genderThatIsUnknownIsAnsweredLikeFemaleForHpv() {
        Forecast female = US.forecast(Patient.born("2013-01-01").sex(Sex.FEMALE).build(), AS_OF);
        Forecast unknown = US.forecast(Patient.born("2013-01-01").build(), AS_OF);

        assertThat(unknown.group("HPV")).isEqualTo(female.group("HPV"));
    }

    private static List<Forecast> answers(List<Patient> patients) {
        return patients.stream().map(patient -> US.forecast(patient, AS_OF)).toList();
    }

    private static Patient withDoses(Patient patient, List<DoseAdministered> doses) {
        return new Patient(patient.birthDate(), patient.sex(), patient.countryOfBirth(), doses, patient.observations());
    }

    /** Puts the days in another order and leaves the order within each day. */
    private static List<DoseAdministered> shuffledByDay(List<DoseAdministered> doses) {
        List<LocalDate> days = new ArrayList<>(
                doses.stream().map(DoseAdministered::date).distinct().toList());
        Collections.shuffle(days, new Random(464));
        List<DoseAdministered> shuffled = new ArrayList<>(doses);
        shuffled.sort(Comparator.comparing(dose -> days.indexOf(dose.date())));
        return shuffled;
    }

    /** All that is forecast, with the doses themselves in place of their positions. */
    private static String forecasts(Forecast answer) {
        return POSITION.matcher(answer.groups().toString() + answer.series())
                .replaceAll(position -> Matcher.quoteReplacement(answer.doses()
                        .get(Integer.parseInt(position.group(1)) - 1)
                        .dose()
                        .toString()));
    }

    /** All that is said of a dose, but for its position. */
    private static String verdicts(EvaluatedDose dose) {
        return dose.dose().toString() + dose.notEvaluated() + dose.groups() + dose.evaluations();
    }
}
