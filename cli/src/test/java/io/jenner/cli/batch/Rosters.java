package io.jenner.cli.batch;

import io.jenner.cli.UnreadableInputException;
import io.jenner.cli.batch.BatchJob.Earlier;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.json.JennerJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs over rosters, for tests that are about the run and not about the answers. */
final class Rosters {

    static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

    private Rosters() {}

    /** Returns lines of patients; every seventh cannot be read, every eleventh is blank. */
    static String mixed(int lines) {
        return IntStream.rangeClosed(1, lines).mapToObj(Rosters::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(int number) {
        if (number % 11 == 0) {
            return "";
        }
        String birth = number % 7 == 0 ? "2021-13-01" : "2021-03-10";
        return "{\"id\":\"p" + number + "\",\"birthDate\":\"" + birth + "\"}";
    }

    static BatchJob job(Path roster, Path out, int threads, Earlier earlier) {
        return new BatchJob(
                roster.toString(),
                new Destination("--out", out.toString()),
                Optional.of(new Destination("--errors", out + ".errors")),
                Optional.empty(),
                TODAY,
                new NdjsonForm(true),
                AskedOptions.NONE,
                threads,
                earlier);
    }

    static BatchResult run(BatchJob job, Forecaster forecaster) {
        try {
            return new BatchRun(
                            job,
                            NdjsonSource.of(InputFile.open(job.input()), JennerJson.of(forecaster)),
                            forecaster,
                            read -> {})
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a run was refused with. */
    static String refusal(BatchJob job) {
        try {
            run(job, new Quick());
            return "not refused";
        } catch (UnreadableInputException e) {
            return e.getMessage();
        }
    }

    static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    /** Answers at once with an empty answer, and counts. */
    static class Quick implements Forecaster {
        final AtomicInteger asked = new AtomicInteger();

        @Override
        public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
            asked.incrementAndGet();
            return new Forecast(asOf, stamp(), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public KnowledgeStamp stamp() {
            return new KnowledgeStamp("1", "us-test", "abc", LocalDate.of(2025, 1, 1));
        }
    }
}
