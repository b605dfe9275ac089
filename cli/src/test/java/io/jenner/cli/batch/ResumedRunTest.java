package io.jenner.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cli.batch.BatchJob.Earlier;
import io.jenner.cli.batch.Outcome.Kind;
import io.jenner.cli.batch.Rosters.Quick;
import io.jenner.forecast.KnowledgeStamp;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumedRunTest {

    private static final int LINES = 1000;
    private static final int MOST_LINES_AGAIN = 100 + 16;

    @TempDir
    private Path folder;

    private Path roster;
    private Path out;

    @BeforeEach
    void answer() throws IOException {
        roster = Files.writeString(folder.resolve("roster.ndjson"), Rosters.mixed(LINES));
        out = folder.resolve("out.ndjson");
        Rosters.run(job(Earlier.KEEP), new Quick());
    }

    @Property(tries = 150)
    void resumedRunWritesTheBytesOfOneRunWhereverItWasCut(
            @ForAll @DoubleRange(min = 0, max = 1) double outKept,
            @ForAll @DoubleRange(min = 0, max = 1) double errorsKept,
            @ForAll @DoubleRange(min = 0, max = 1) double notesKept,
            @ForAll @IntRange(min = 1, max = 3) int threads)
            throws IOException {
        Path temporary = Files.createTempDirectory("resume");
        folder = temporary;
        answer();
        String whole = Files.readString(out);
        String wholeErrors = Files.readString(errors());
        int head = Files.readString(notes()).indexOf('\n') + 1;
        cut(out, 0, outKept);
        cut(errors(), 0, errorsKept);
        cut(notes(), head, notesKept);

        BatchResult result = Rosters.run(
                new BatchJob(
                        roster.toString(),
                        job(Earlier.RESUME).out(),
                        job(Earlier.RESUME).errors(),
                        Optional.empty(),
                        Rosters.TODAY.plusDays(1),
                        new NdjsonForm(true),
                        AskedOptions.NONE,
                        threads,
                        Earlier.RESUME),
                new Quick());

        assertThat(Files.readString(out)).isEqualTo(whole);
        assertThat(Files.readString(errors())).isEqualTo(wholeErrors);
        assertThat(result.tally().lines()).isEqualTo(LINES);
        assertThat(result.tally().of(Kind.REFUSED)).isEqualTo(LINES / 7 - LINES / 77);
        assertThat(result.tally().of(Kind.BLANK)).isEqualTo(LINES / 11);
        assertThat(wholeErrors.lines()).hasSize(LINES / 7 - LINES / 77);
        delete(temporary);
    }

    @Test
    void onlyFewLinesAreAnsweredAgain() throws IOException {
        long half = Files.size(out) / 2;
        truncate(out, half);
        long whole = Files.readString(out).lines().count() - 1;
        Quick forecaster = new Quick();

        BatchResult result = Rosters.run(job(Earlier.RESUME), forecaster);

        assertThat(result.kept()).isBetween(whole - MOST_LINES_AGAIN, whole);
        assertThat(forecaster.asked.get()).isLessThanOrEqualTo((int) (LINES - result.kept()));
    }

    @Test
    void finishedRunIsResumedWithoutAnAnswer() {
        Quick forecaster = new Quick();

        BatchResult result = Rosters.run(job(Earlier.RESUME), forecaster);

        assertThat(forecaster.asked).hasValue(0);
        assertThat(result.kept()).isEqualTo(LINES);
        assertThat(result.tally().lines()).isEqualTo(LINES);
    }

    @Test
    void runWithoutOutputBeginsWhenResumed() throws IOException {
        Files.delete(out);
        Files.delete(errors());

        assertThat(Rosters.run(job(Earlier.RESUME), new Quick()).kept()).isZero();
        assertThat(Files.readString(out).lines()).hasSize(LINES);
    }

    @Test
    void rosterThatWasMendedIsRefused() throws IOException {
        truncate(out, Files.size(out) / 2);
        Files.writeString(roster, Files.readString(roster).replaceFirst("2021-13-01", "2021-12-01"));

        assertThat(Rosters.refusal(job(Earlier.RESUME)))
                .startsWith("roster.ndjson: found other text than that which the first ")
                .endsWith("expected the same. Remedy: give the roster as it was, or begin again with --force.");
    }

    @Test
    void rosterThatGrewIsAnsweredToItsEnd() throws IOException {
        String before = Files.readString(out);
        Files.writeString(roster, Rosters.mixed(LINES + 50));

        Rosters.run(job(Earlier.RESUME), new Quick());

        assertThat(Files.readString(out)).startsWith(before);
        assertThat(Files.readString(out).lines()).hasSize(LINES + 50);
    }

    @Test
    void rosterThatIsShorterIsRefused() throws IOException {
        Files.writeString(roster, Rosters.mixed(10));

        assertThat(Rosters.refusal(job(Earlier.RESUME))).startsWith("roster.ndjson: found other text");
    }

    @Test
    void otherKnowledgeIsRefusedAndNothingIsChanged() throws IOException {
        truncate(out, Files.size(out) / 2);
        String before = Files.readString(out);
        Quick other = new Quick() {
            @Override
            public KnowledgeStamp stamp() {
                return new KnowledgeStamp("1", "us-test", "def", LocalDate.of(2025, 1, 1));
            }
        };

        assertThatThrownBy(() -> Rosters.run(job(Earlier.RESUME), other))
                .hasMessage(notes() + ": digest of the knowledge: found a run with abc, expected def."
                        + " Remedy: resume with the same, or begin again with --force.");
        assertThat(Files.readString(out)).isEqualTo(before);
    }

    @Test
    void otherDayIsRefused() {
        BatchJob job = job(Earlier.RESUME);
        BatchJob other = new BatchJob(
                job.input(),
                job.out(),
                job.errors(),
                Optional.of(LocalDate.of(2025, 12, 1)),
                job.today(),
                new NdjsonForm(true),
                AskedOptions.NONE,
                1,
                Earlier.RESUME);

        assertThat(Rosters.refusal(other)).contains("--on: found a run with none, expected 2025-12-01.");
    }

    @Test
    void outputOfUnknownOriginIsRefused() throws IOException {
        Files.delete(notes());

        assertThat(Rosters.refusal(job(Earlier.RESUME)))
                .isEqualTo(notes() + ": found no such file, expected the progress of the run that wrote " + out
                        + ". Remedy: restore the file, or begin again with --force.");
        assertThat(notes()).doesNotExist();
    }

    @Test
    void fileThatIsNoProgressIsRefused() throws IOException {
        Files.writeString(notes(), "a list of names\n");

        assertThat(Rosters.refusal(job(Earlier.RESUME)))
                .startsWith(notes() + ": found a file that is not the progress of a run");
    }

    @Test
    void secondRunOnTheSameOutputIsLockedOut() {
        try (ProgressLog running = ProgressLog.open(notes())) {
            assertThat(running).isNotNull();
            assertThat(Rosters.refusal(job(Earlier.RESUME)))
                    .isEqualTo(notes() + ": found another run under way, expected none."
                            + " Remedy: wait for it to end, or choose another output.");
        }
    }

    @Test
    void dayOfTheFirstRunHoldsForPatientsWithoutOne() throws IOException {
        truncate(out, 0);
        BatchJob job = job(Earlier.RESUME);

        Rosters.run(
                new BatchJob(
                        job.input(),
                        job.out(),
                        job.errors(),
                        job.on(),
                        Rosters.TODAY.plusDays(3),
                        new NdjsonForm(true),
                        AskedOptions.NONE,
                        1,
                        Earlier.RESUME),
                new Quick());

        assertThat(Files.readString(out)).contains(Rosters.TODAY.toString()).doesNotContain("2025-11-25");
    }

    private BatchJob job(Earlier earlier) {
        return Rosters.job(roster, out, 2, earlier);
    }

    private Path errors() {
        return Path.of(out + ".errors");
    }

    private Path notes() {
        return Path.of(out + ".progress");
    }

    private static void cut(Path file, int least, double share) throws IOException {
        long size = Files.size(file);
        truncate(file, least + Math.round((size - least) * share));
    }

    private static void truncate(Path file, long length) throws IOException {
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength(length);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
