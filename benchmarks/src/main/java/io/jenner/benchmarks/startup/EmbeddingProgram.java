package io.jenner.benchmarks.startup;

import io.jenner.forecast.Forecaster;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A small host that answers for patients it reads from a file, and tells what memory it takes. It has on its class path
 * what an embedder has.
 */
public final class EmbeddingProgram {

    /** Argument that asks for the live heap; it forces collections, so that peaks are measured in another run. */
    static final String HEAP = "heap";

    private static final Path STATUS = Path.of("/proc/self/status");

    private EmbeddingProgram() {}

    /** Takes {@code heap}, or the file of patients. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals(HEAP)) {
            heap();
        } else {
            peak(Path.of(arguments[0]));
        }
    }

    private static void heap() {
        System.out.println("before " + liveBytes());
        Forecaster forecaster = Forecaster.usSchedule();
        System.out.println("loaded " + liveBytes());
        String answer = FirstAnswer.answer(forecaster);
        System.out.println("answered " + liveBytes());
        System.out.println(answer);
        Reference.reachabilityFence(forecaster);
    }

    private static void peak(Path patients) throws IOException {
        Forecaster forecaster = Forecaster.usSchedule();
        System.out.println(FirstAnswer.answer(forecaster));
        System.out.println("first " + peakKilobytes().orElse("unavailable"));
        long answered = 0;
        long forecasts = 0;
        try (BufferedReader lines = Files.newBufferedReader(patients)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                PatientLine patient = PatientLine.parse(line);
                forecasts += forecaster
                        .forecast(patient.patient(), patient.asOf())
                        .forecasts()
                        .size();
                answered++;
            }
        }
        System.out.println("all " + peakKilobytes().orElse("unavailable"));
        System.out.println("patients " + answered);
        System.out.println("forecasts " + forecasts);
    }

    /** Heap in use after full collections: what is live. */
    private static long liveBytes() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** The largest resident set so far, as Linux tells it. */
    private static Optional<String> peakKilobytes() throws IOException {
        if (!Files.exists(STATUS)) {
            return Optional.empty();
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst();
    }
}
