package io.jenner.benchmarks;

import io.jenner.benchmarks.answers.AnswerCheck;
import io.jenner.benchmarks.answers.Digests;
import io.jenner.benchmarks.answers.StoredDigests;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.benchmarks.patients.Patients;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the stored digests with every form, or writes them anew. */
@Command(
        name = "digests",
        description = "Checks the answers of every form against the stored digests, or writes these anew.")
final class DigestsCommand implements Runnable {

    @Mixin
    private PatientOptions patients = new PatientOptions();

    @Option(
            names = "--write",
            description =
                    "Store the answers of the first form as the known ones; only after a change of answers that is"
                            + " intended.")
    private boolean write;

    @Override
    public void run() {
        for (Patients source : patients.chosen()) {
            List<Asked> asked = source.read();
            if (write) {
                write(source, asked);
            } else {
                for (Form form : Form.values()) {
                    AnswerCheck.check(source, asked, form.name(), form.forecaster());
                    System.out.println(source + ", form " + form + ": " + asked.size() + " answers as stored");
                }
            }
        }
    }

    private static void write(Patients source, List<Asked> asked) {
        Path file = Home.digests();
        try {
            StoredDigests stored = StoredDigests.in(file);
            stored.put(source.toString(), Digests.of(asked, Form.values()[0].forecaster()));
            stored.write(file);
            System.out.println(source + ": stored the digest of " + asked.size() + " answers in " + file);
        } catch (IOException e) {
            throw new BenchmarkException(
                    file + ": found no way to write it, expected one. Remedy: check permissions", e);
        }
    }
}
