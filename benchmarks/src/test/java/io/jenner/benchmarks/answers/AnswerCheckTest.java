package io.jenner.benchmarks.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.Form;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import io.jenner.benchmarks.patients.Source;
import io.jenner.forecast.Forecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerCheckTest {

    private static final Patients FEW = new Patients(Source.CHILDHOOD, 7, 3);
    private static final Digests KNOWN = new Digests("k", "p", "a");

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormGivesTheStoredAnswersForChildhood(Form form) {
        Patients patients = Patients.of(Source.CHILDHOOD);

        assertThatCode(() -> AnswerCheck.check(patients, patients.read(), form.name(), form.forecaster()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormGivesTheStoredAnswersForThePopulation(Form form) {
        Patients patients = new Patients(Source.POPULATION, Patients.USUAL_SEED, 200);

        assertThatCode(() -> AnswerCheck.check(patients, patients.read(), form.name(), form.forecaster()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormGivesTheStoredAnswersForTheCasesOfTheCdc(Form form) {
        assumeTrue(Source.CDC.isAtHand(), "jenner.cdc.dir is not set");
        Patients patients = Patients.of(Source.CDC);

        assertThatCode(() -> AnswerCheck.check(patients, patients.read(), form.name(), form.forecaster()))
                .doesNotThrowAnyException();
    }

    @Test
    void oneChangedAnswerChangesTheDigest() {
        List<Asked> asked = FEW.read();
        List<Forecast> answers = answers(asked);
        Asked first = asked.get(0);
        List<Forecast> changed = new ArrayList<>(answers);
        changed.set(
                0,
                Form.DEFAULT.forecaster().forecast(first.patient(), first.asOf().plusDays(1)));

        assertThat(Digests.ofAnswers(answers(asked).stream())).isEqualTo(Digests.ofAnswers(answers.stream()));
        assertThat(Digests.ofAnswers(changed.stream())).isNotEqualTo(Digests.ofAnswers(answers.stream()));
    }

    @Test
    void oneDoseLessChangesBothDigests() {
        List<Asked> asked = FEW.read();
        List<Asked> changed = new ArrayList<>(asked);
        changed.set(1, Fixtures.withoutLastDose(asked.get(1)));

        Digests whole = Digests.of(asked, Form.DEFAULT.forecaster());
        Digests less = Digests.of(changed, Form.DEFAULT.forecaster());

        assertThat(less.patients()).isNotEqualTo(whole.patients());
        assertThat(less.answers()).isNotEqualTo(whole.answers());
        assertThat(less.knowledge()).isEqualTo(whole.knowledge());
    }

    @Test
    void otherAnswersStopTheMeasurementAndTellHowToStoreThem() {
        StoredDigests stored = stored(KNOWN);

        assertThatThrownBy(() -> AnswerCheck.compare(FEW, "DEFAULT", new Digests("k", "p", "b"), stored))
                .isInstanceOf(BenchmarkException.class)
                .hasMessage(
                        "childhood seed=7 count=3, form DEFAULT: found other answers (b), expected a; the schedule is"
                                + " the same. Remedy: If the change is intended, write the digest anew with"
                                + " benchmarks/run digests --write --source childhood --seed 7 --count 3");
        assertThatThrownBy(() -> AnswerCheck.compare(FEW, "DEFAULT", new Digests("l", "p", "b"), stored))
                .hasMessageContaining("the schedule is another one, too");
    }

    @Test
    void otherPatientsAreToldFromOtherAnswers() {
        assertThatThrownBy(() -> AnswerCheck.compare(FEW, "DEFAULT", new Digests("k", "q", "b"), stored(KNOWN)))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageStartingWith("childhood seed=7 count=3, form DEFAULT: found other patients (q), expected p");
    }

    @Test
    void patientsWithoutStoredAnswersAreNotMeasured() {
        Patients others = new Patients(Source.CHILDHOOD, 8, 3);

        assertThatThrownBy(() -> AnswerCheck.compare(others, "DEFAULT", KNOWN, stored(KNOWN)))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("found no stored digest of answers");
    }

    @Test
    void storedDigestsComeBackFromTheirFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve(StoredDigests.NAME);
        stored(KNOWN).write(file);

        assertThat(StoredDigests.in(file).of(FEW.toString())).contains(KNOWN);
        assertThat(StoredDigests.in(folder.resolve("none.csv")).of(FEW.toString()))
                .isEmpty();
    }

    private static StoredDigests stored(Digests digests) {
        return Fixtures.stored(FEW, digests);
    }

    private static List<Forecast> answers(List<Asked> asked) {
        return asked.stream()
                .map(one -> one.answeredBy(Form.DEFAULT.forecaster()))
                .toList();
    }
}
