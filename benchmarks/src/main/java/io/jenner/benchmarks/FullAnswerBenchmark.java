package io.jenner.benchmarks;

import io.jenner.benchmarks.answers.AnswerCheck;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import io.jenner.benchmarks.patients.Source;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A full answer, all antigens, for one patient after the other. */
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FullAnswerBenchmark {

    /** Patients and forecaster, shared by all threads. */
    @State(Scope.Benchmark)
    public static class Question {

        /** Where the patients come from. */
        @Param("CHILDHOOD")
        Source source;

        /** Seed of made-up patients. */
        @Param("464")
        long seed;

        /** How many made-up patients; 0 for the usual number. */
        @Param("0")
        int count;

        /** Form of the forecaster. */
        @Param("DEFAULT")
        Form form;

        private List<Asked> asked;
        private Forecaster forecaster;

        /** Reads the patients and checks the answers; a wrong one stops the run. */
        @Setup
        public void check() {
            Patients patients = new Patients(source, seed, count == 0 ? source.usualCount() : count);
            asked = patients.read();
            forecaster = form.forecaster();
            AnswerCheck.check(patients, asked, form.name(), forecaster);
        }
    }

    /** Whose turn it is in one thread; threads begin at different places. */
    @State(Scope.Thread)
    public static class Turn {
        private int next = (int) Math.floorMod(Thread.currentThread().getId() * 37, 1000L);

        Asked of(List<Asked> asked) {
            next = (next + 1) % asked.size();
            return asked.get(next);
        }
    }

    /** Answers for the next patient. */
    @Benchmark
    public Forecast fullAnswer(Question question, Turn turn) {
        return turn.of(question.asked).answeredBy(question.forecaster);
    }
}
