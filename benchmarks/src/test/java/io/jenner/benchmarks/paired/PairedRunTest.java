package io.jenner.benchmarks.paired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.Form;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import io.jenner.benchmarks.patients.Source;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PairedRunTest {

    private static final List<Asked> PATIENTS = new Patients(Source.CHILDHOOD, 7, 2).read();
    private static final Rounds ROUNDS = new Rounds(1, 3);

    private final List<String> turns = new CopyOnWriteArrayList<>();

    @Test
    void formsTakeTurnsRoundByRound() {
        new PairedRun(PATIENTS, List.of(contestant("A"), contestant("B")), ROUNDS).run();

        assertThat(String.join("", turns)).isEqualTo("AABB".repeat(5));
    }

    @Test
    void lastFormIsWhatTheOthersAreComparedWith() {
        List<PairedResult> results = new PairedRun(PATIENTS, List.of(contestant("A"), contestant("B")), ROUNDS).run();

        assertThat(results).extracting(PairedResult::form).containsExactly("A", "B");
        assertThat(results.get(0).medianOfRatios()).isPositive();
        assertThat(results.get(1).medianOfRatios()).isEqualTo(1);
        assertThat(results.get(1).ratioOfMedians()).isEqualTo(1);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.microseconds().lowest()).isPositive();
            assertThat(result.kilobytes().lowest()).isGreaterThan(1);
        });
    }

    @Test
    void formThatChangesItsAnswersIsFound() {
        AtomicInteger calls = new AtomicInteger();
        Forecaster wavering = new Told("W", turns) {
            @Override
            public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
                int days = calls.incrementAndGet() == 2 * PATIENTS.size() + 1 ? 1 : 0;
                return super.forecast(patient, asOf.plusDays(days), options);
            }
        };

        assertThatThrownBy(() -> new PairedRun(PATIENTS, List.of(new Contestant("W", wavering)), ROUNDS).run())
                .isInstanceOf(BenchmarkException.class)
                .hasMessageStartingWith("form W, patient 1: found another answer than the first time");
    }

    @Test
    void everyThreadedRoundAsksAllQuestionsOnceWithOneAndOnceWithSeveralThreads() {
        List<ThreadsResult> results = new ThreadsRun(PATIENTS, List.of(contestant("A")), new Rounds(0, 2), 2).run();

        int questions = 2 * PATIENTS.size();
        assertThat(turns).hasSize(questions + 2 * 2 * questions);
        assertThat(results).singleElement().satisfies(result -> {
            assertThat(result.threads()).isEqualTo(2);
            assertThat(result.onePerSecond().lowest()).isPositive();
            assertThat(result.throughputRatio().lowest()).isPositive();
        });
    }

    @Test
    void failureInAThreadStopsTheRun() {
        Forecaster failing = new Told("F", turns) {
            @Override
            public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
                throw new IllegalStateException("no answer");
            }
        };

        assertThatThrownBy(() -> new ThreadsRun(PATIENTS, List.of(new Contestant("F", failing)), ROUNDS, 2).run())
                .hasRootCauseMessage("no answer");
    }

    @Test
    void roundsWithoutAMeasuredOneAreRefused() {
        assertThat(new Rounds(0, 1).measured()).isEqualTo(1);
        assertThatThrownBy(() -> new Rounds(0, 0)).isInstanceOf(BenchmarkException.class);
        assertThatThrownBy(() -> new Rounds(-1, 1)).isInstanceOf(BenchmarkException.class);
    }

    private Contestant contestant(String name) {
        return new Contestant(name, new Told(name, turns));
    }

    /** The forecaster, which tells when it is asked. */
    private static class Told implements Forecaster {
        private final String name;
        private final List<String> turns;

        Told(String name, List<String> turns) {
            this.name = name;
            this.turns = turns;
        }

        @Override
        public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
            turns.add(name);
            return Form.DEFAULT.forecaster().forecast(patient, asOf, options);
        }

        @Override
        public KnowledgeStamp stamp() {
            return Form.DEFAULT.forecaster().stamp();
        }
    }
}
