package io.jenner.benchmarks;

import io.jenner.benchmarks.patients.Patients;
import io.jenner.benchmarks.patients.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say whom to measure with. */
final class PatientOptions {

    @Option(
            names = "--source",
            split = ",",
            paramLabel = "SOURCE",
            description = "Patients: ${COMPLETION-CANDIDATES}. Default: all that are at hand.")
    private @Nullable Source @Nullable [] sources;

    @Option(names = "--seed", description = "Seed of made-up patients. Default: ${DEFAULT-VALUE}.")
    private long seed = Patients.USUAL_SEED;

    @Option(
            names = "--count",
            description = "How many made-up patients. Default: 200 records of childhood, 1000 people.")
    private @Nullable Integer count;

    /** Returns what was chosen; says on standard error what is left out. */
    List<Patients> chosen() {
        return sources().map(this::patients).toList();
    }

    private Stream<Source> sources() {
        if (sources != null) {
            return Arrays.stream(sources);
        }
        if (!Source.CDC.isAtHand()) {
            System.err.println("source cdc is left out: found no jenner.cdc.dir; --cdc DIR or JENNER_CDC_DIR names it");
        }
        return Arrays.stream(Source.values()).filter(Source::isAtHand);
    }

    private Patients patients(Source source) {
        return new Patients(source, seed, count == null ? source.usualCount() : count);
    }
}
