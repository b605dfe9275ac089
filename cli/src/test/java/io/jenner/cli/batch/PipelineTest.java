package io.jenner.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.batch.Rosters.Quick;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import io.jenner.json.JennerJson;
import io.jenner.json.PatientRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final int WINDOW = 16;

    @Property(tries = 40)
    void answersComeInTheOrderOfTheRecords(
            @ForAll @IntRange(min = 0, max = 200) int records, @ForAll @IntRange(min = 1, max = 8) int threads)
            throws IOException {
        List<Long> written = new ArrayList<>();

        run(new Numbers(records, 10), new Dawdling(), threads, written);

        assertThat(written)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, records).boxed().toList());
    }

    @Property(tries = 20)
    void readingWaitsForWriting(@ForAll @IntRange(min = 1, max = 4) int threads) throws IOException {
        Numbers source = new Numbers(1000, 10);
        AtomicLong written = new AtomicLong();
        List<Long> ahead = new ArrayList<>();

        new Pipeline<>(source, answerer(new Quick()), new LineNumbers(), threads).run(window -> {
            ahead.add(source.given - written.get());
            written.addAndGet(window.answers().size());
        });

        assertThat(ahead).allMatch(records -> records <= (2L * threads + 2) * WINDOW);
    }

    @Test
    void longRecordsMakeSmallWindows() throws IOException {
        List<Integer> sizes = new ArrayList<>();

        new Pipeline<>(new Numbers(10, 100_000), answerer(new Quick()), new LineNumbers(), 2)
                .run(window -> sizes.add(window.answers().size()));

        assertThat(sizes).containsExactly(3, 3, 3, 1);
    }

    @Test
    void faultOnOneRecordCostsNoOther() throws IOException {
        Quick failing = new Quick() {
            @Override
            public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
                if (patient.birthDate().getDayOfMonth() == 13) {
                    throw new IllegalStateException("born on " + patient.birthDate());
                }
                return super.forecast(patient, asOf, options);
            }
        };
        List<RecordError> errors = new ArrayList<>();
        Tally tally = new Tally();

        new Pipeline<>(new Numbers(28, 10), answerer(failing), new LineNumbers(), 2).run(window -> {
            tally.add(window.tally());
            errors.addAll(window.errors());
        });

        assertThat(tally.of(Kind.ANSWERED)).isEqualTo(27);
        assertThat(tally.of(Kind.FAILED)).isEqualTo(1);
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).toString())
                .startsWith("roster:13: found a fault of this program, not of the record: IllegalStateException at"
                        + " io.jenner.cli.batch.PipelineTest")
                .doesNotContain("2021");
    }

    @Test
    void answerThatCannotBeWrittenIsAFaultOnItsRecord() throws IOException {
        LineNumbers sink = new LineNumbers() {
            @Override
            public Long render(Outcome outcome) {
                if (outcome.line() == 2 && outcome.kind() == Kind.ANSWERED) {
                    throw new IllegalArgumentException("no");
                }
                return super.render(outcome);
            }
        };
        List<Kind> kinds = new ArrayList<>();

        new Pipeline<>(new Numbers(3, 10), answerer(new Quick()), sink, 1)
                .run(window -> window.answers().forEach(answer -> kinds.add(answer.kind())));

        assertThat(kinds).containsExactly(Kind.ANSWERED, Kind.FAILED, Kind.ANSWERED);
    }

    @Test
    void errorOfTheMachineEndsTheRun() {
        Quick broken = new Quick() {
            @Override
            public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
                throw new OutOfMemoryError("heap");
            }
        };

        assertThatThrownBy(() -> run(new Numbers(3, 10), broken, 2, new ArrayList<>()))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void fileThatBreaksOffIsUnreadableInput() {
        Numbers torn = new Numbers(30, 10) {
            @Override
            public @Nullable RosterRecord next() throws IOException {
                if (given == 20) {
                    throw new IOException("Unexpected end of ZLIB input stream");
                }
                return super.next();
            }
        };

        assertThatThrownBy(() -> run(torn, new Quick(), 2, new ArrayList<>()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("roster: found bytes that cannot be read (Unexpected end of ZLIB input stream), expected a"
                        + " whole file. Remedy: check the file, then run again with --resume.");
    }

    private static void run(RecordSource source, Quick forecaster, int threads, List<Long> written) throws IOException {
        LineNumbers sink = new LineNumbers();
        new Pipeline<>(source, answerer(forecaster), sink, threads)
                .run(window -> window.answers().forEach(answer -> written.add(answer.text())));
    }

    private static Answerer answerer(Quick forecaster) {
        return new Answerer("roster", forecaster, new DayRule(Optional.empty(), Rosters.TODAY), AskedOptions.NONE);
    }

    /** Takes its time, now more and now less. */
    private static final class Dawdling extends Quick {
        @Override
        public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
            if (ThreadLocalRandom.current().nextInt(20) == 0) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return super.forecast(patient, asOf, options);
        }
    }

    /** Patients born on the days of March 2021, one after another. */
    private static class Numbers implements RecordSource {
        private final long records;
        private final int size;
        long given;

        Numbers(long records, int size) {
            this.records = records;
            this.size = size;
        }

        @Override
        public String name() {
            return "roster";
        }

        @Override
        public @Nullable RosterRecord next() throws IOException {
            return given == records ? null : new Number(++given, size);
        }

        @Override
        public String digest() {
            return String.valueOf(given);
        }

        @Override
        public long position() {
            return given;
        }

        @Override
        public void close() {}
    }

    private record Number(long line, int size) implements RosterRecord {
        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public PatientRecord read() {
            return JennerJson.DEFAULT.readRecord(
                    "{\"birthDate\":\"" + LocalDate.of(2021, 3, 1).plusDays(line - 1) + "\"}");
        }
    }

    private static class LineNumbers implements AnswerSink<Long> {
        @Override
        public Long render(Outcome outcome) {
            return outcome.line();
        }

        @Override
        public void write(Kind kind, Long rendered) {}
    }
}
