package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.cdsi.CdsiImport;
import io.jenner.forecast.knowledge.cdsi.ImportRequest;
import io.jenner.forecast.knowledge.onto.Change;
import io.jenner.forecast.knowledge.onto.Change.Kind;
import io.jenner.forecast.knowledge.onto.OntoReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A release in which a script changed one thing, taken in over the one before: what the report says of it. */
class AlteredReleaseTest {

    private static final Path INVENTED = Path.of("../examples/releases/1.0");
    private static final Path US = Path.of("src/main/knowledge/us");
    private static final ImportRequest FIRST =
            new ImportRequest("1.0", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 5), false);
    private static final ImportRequest SECOND =
            new ImportRequest("9.9", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5), false);

    @TempDir
    private static Path compiled;

    private static AlterRelease script;

    @TempDir
    private Path folder;

    /** A kind of change, and all that the report says of it besides the number of the release. */
    private record Told(String kind, List<String> changes) {

        Told(String kind, String... changes) {
            this(kind, List.of(changes));
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    @BeforeAll
    static void compile() throws Exception {
        script = new AlterRelease(compiled);
    }

    static Stream<Told> told() {
        return Stream.of(
                new Told(
                        "age-changed",
                        "Series changed | Brook fever 2-dose series: dose 1, age: minimum was 6 weeks, now 6 weeks + 1 day"),
                new Told(
                        "interval-changed",
                        "Series changed | Brook fever 2-dose series: dose 2, interval from previous dose:"
                                + " minimum was 4 weeks, now 4 weeks + 1 day"),
                new Told(
                        "row-ended",
                        "Series changed | Brook fever 2-dose series: dose 1, age: until was none, now 2026-06-01",
                        "Series changed | Brook fever 2-dose series: dose 1, age from 2026-06-01 is new:"
                                + " absolute minimum 6 weeks - 4 days, minimum 6 weeks + 2 days"),
                new Told("dose-added", "Series changed | Brook fever catch-up series: dose 2 is new"),
                new Told("dose-removed", "Series changed | Brook fever 3-dose series: dose 3 is gone"),
                new Told("series-added", "Series added | Brook fever 2-dose series in half doses"),
                new Told("series-removed", "Series removed | Brook fever 3-dose series"),
                new Told(
                        "series-renamed",
                        "Series renamed | Brook fever 2-dose series: now Brook fever 2-dose series (revised)"),
                new Told(
                        "vaccine-added",
                        "Vaccines | vaccine 999 is new: name invented vaccine, antigens [Brook fever]"),
                new Told(
                        "vaccine-gone",
                        "Series changed | Hill cough 1-dose series: dose 1, allowable vaccine 905 (brook and hill) is gone",
                        "Series changed | Hill cough 3-dose series: dose 1, allowable vaccine 905 (brook and hill) is gone",
                        "Series changed | Hill cough 3-dose series: dose 2, allowable vaccine 905 (brook and hill) is gone",
                        "Series changed | Hill cough 3-dose series: dose 3, allowable vaccine 905 (brook and hill) is gone",
                        "Series changed | Hill cough late series: dose 1, allowable vaccine 905 (brook and hill) is gone",
                        "Vaccines | vaccine 905 is gone: name brook and hill, antigens [Brook fever, Hill cough]"),
                new Told(
                        "antigen-added",
                        "Antigens added | Dragon pox",
                        "Series added | Dragon pox 1-dose series",
                        "Vaccines | vaccine 998 is new: name dragon pox, antigens [Dragon pox]",
                        "Vaccine groups | vaccine group Dragon pox is new: antigens [Dragon pox]"),
                new Told(
                        "contraindication-added",
                        "Antigens changed | Brook fever: contraindication 906 (Owns a boat) is new"),
                new Told(
                        "contraindication-removed",
                        "Antigens changed | Brook fever: contraindication 903 (Faints at the sight of water) is gone"),
                new Told("observation-added", "Observations | observation 997 (Met a dragon) is new"),
                new Told(
                        "observation-renamed",
                        "Titles kept that the release writes otherwise | observation 901: kept 'Lives at a brook',"
                                + " the release says 'Lives at a brook, reworded'"),
                new Told("observation-removed", "Observations | observation 905 (Has been to the hills) is gone"),
                new Told(
                        "conflict-changed",
                        "Vaccine conflicts | vaccine conflict of 902, then 903 (brook, live, then hill cough):"
                                + " end was 28 days, now 56 days"),
                new Told(
                        "group-changed",
                        "Series changed | Hill cough 1-dose series: vaccine group: was Valley fevers, now Hill cough",
                        "Series changed | Hill cough 3-dose series: vaccine group: was Valley fevers, now Hill cough",
                        "Series changed | Hill cough late series: vaccine group: was Valley fevers, now Hill cough",
                        "Vaccine groups | vaccine group Valley fevers: antigens was [Brook fever, Hill cough],"
                                + " now [Brook fever]",
                        "Vaccine groups | vaccine group Hill cough is new: antigens [Hill cough]"),
                new Told(
                        "skip-changed",
                        "Series changed | Brook fever 2-dose series: dose 2, skip 1, set 1, condition age:"
                                + " begin was 7 years, now 7 years + 1 day"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void oneChangeIsToldAndNothingElse(Told told) {
        Path base = folder.resolve("base");
        CdsiImport.run(INVENTED, base, FIRST);

        script.alter(INVENTED, folder.resolve("altered"), List.of(told.kind));
        OntoReport report = CdsiImport.onto(folder.resolve("altered"), base, base, SECOND, false)
                .onto();

        assertThat(changes(report)).containsExactlyElementsOf(told.changes);
        assertThat(report.notPlaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-element: AntigenSupportingData- Brook fever-508.xml:[0-9]+: found the unknown element <moonPhase> in"
                        + " <seriesDose>, expected one of .*",
                "unknown-word: AntigenSupportingData- Brook fever-508.xml:[0-9]+: found the word 'Optional' in <seriesType>,"
                        + " expected one of evaluation only, risk, standard. .*",
                "malformed-offset: AntigenSupportingData- Brook fever-508.xml:[0-9]+: found 'six weeks' in <minAge>, expected"
                        + " an age or interval such as '4 years - 4 days'. .*"
            })
    void faultIsAnErrorAndNothingIsWritten(String kindAndMessage) {
        String[] parts = kindAndMessage.split(": ", 2);
        Path base = folder.resolve("base");
        CdsiImport.run(INVENTED, base, FIRST);
        Map<String, String> before = content(base);
        Path altered = folder.resolve("altered");
        script.alter(INVENTED, altered, List.of(parts[0]));

        assertThatThrownBy(() -> CdsiImport.onto(altered, base, base, SECOND, false))
                .isInstanceOf(KnowledgeException.class)
                .message()
                .matches("the CDSi release in .* cannot be used: 1 error\n" + parts[1]);
        assertThat(content(base)).isEqualTo(before);
    }

    @Test
    void releaseOfTheCdcOverItselfChangesNoByte() {
        Path release = CdcFiles.orSkip().folder();
        copy(US, folder.resolve("us"));
        Map<String, String> before = content(folder.resolve("us"));
        ImportRequest same = new ImportRequest("4.64", LocalDate.of(2025, 11, 10), LocalDate.of(2026, 11, 22), false);

        OntoReport report = CdsiImport.onto(release, folder.resolve("us"), folder.resolve("us"), same, false)
                .onto();

        assertThat(content(folder.resolve("us"))).isEqualTo(before);
        assertThat(report.changes()).isEmpty();
        assertThat(report.notPlaced()).isEmpty();
    }

    /** In the CDC's release the same script finds its own places; what it says it did is what must be told. */
    @Test
    void everyChangeInTheReleaseOfTheCdcIsTold() {
        Path release = CdcFiles.orSkip().folder();
        copy(US, folder.resolve("us"));
        List<String> kinds = told().map(Told::kind).toList();

        List<String> done = script.alter(release, folder.resolve("altered"), kinds);
        OntoReport report = CdsiImport.onto(
                        folder.resolve("altered"), folder.resolve("us"), folder.resolve("us"), SECOND, false)
                .onto();

        List<String> changes = changes(report);
        assertThat(done).hasSameSizeAs(kinds);
        assertThat(told().toList()).allSatisfy(told -> {
            String line = done.get(kinds.indexOf(told.kind));
            String subject = line.substring(told.kind.length() + 2)
                    .replaceFirst("^CVX (.*), then CVX (\\d+).*", "$1, then $2")
                    .replaceFirst("^CVX ", "vaccine ")
                    .split("[:,](?! then)")[0];
            String kind = kind(told.changes.get(told.changes.size() - 1));
            assertThat(changes).as(line).anyMatch(change -> change.startsWith(kind) && change.contains(subject));
        });
        assertThat(report.notPlaced())
                .extracting(one -> one.problem().found())
                .containsOnly(
                        "an example of the series 'COVID-19 risk immunocompromised 12 yrs+ Novavax series', which is gone");
    }

    private static String kind(String change) {
        return change.replaceFirst(" \\| .*", "");
    }

    private static List<String> changes(OntoReport report) {
        return report.changes().stream()
                .filter(change -> change.kind() != Kind.SCHEDULE)
                .map(AlteredReleaseTest::words)
                .toList();
    }

    private static String words(Change change) {
        return change.kind().title() + " | " + change;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> content(Path root) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content;
    }
}
