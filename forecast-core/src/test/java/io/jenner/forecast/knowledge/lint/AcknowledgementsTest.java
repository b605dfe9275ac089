package io.jenner.forecast.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcknowledgementsTest {

    private static final String ROW = """
            acknowledged:
              - check: series-tied
                file: marsh-fever/risk.yaml
                found: ["two series"]
                reason: They never meet.
                who: the maintainers
                since: 2026-11-22
            """;

    private static final Problem TIED = warning("series-tied", 6, "two series");

    @Test
    void aWarningThatIsAcknowledgedIsSetApart() {
        Acknowledgements.Sorted sorted = Acknowledgements.parse(ROW).sort(List.of(TIED));

        assertThat(sorted.open()).isEmpty();
        assertThat(sorted.acknowledged()).containsExactly(TIED);
    }

    @Test
    void itStillFitsOnceLinesHaveMoved() {
        assertThat(Acknowledgements.parse(ROW)
                        .sort(List.of(warning("series-tied", 60, "two series")))
                        .open())
                .isEmpty();
    }

    @Test
    void itNoLongerFitsOnceTheValueHasChanged() {
        Problem other = warning("series-tied", 6, "two other series");

        assertThat(Acknowledgements.parse(ROW).sort(List.of(other)).open())
                .extracting(Problem::toString)
                .containsExactly(
                        "acknowledged.yaml:2: found an acknowledgement of series-tied in marsh-fever/risk.yaml that fits"
                                + " no warning, expected one warning that says: found two series. Remedy: remove it, or"
                                + " state what is found now.",
                        other.toString());
    }

    @Test
    void oneMoreWarningThatSaysTheSameIsNotAcknowledged() {
        Problem second = warning("series-tied", 9, "two series");

        assertThat(Acknowledgements.parse(ROW).sort(List.of(TIED, second)).open())
                .hasSize(3)
                .contains(TIED, second);
        assertThat(Acknowledgements.parse(ROW.replace("\"]", "\", \"two series\"]"))
                        .sort(List.of(TIED, second))
                        .open())
                .isEmpty();
    }

    @Test
    void anErrorCannotBeAcknowledged() {
        Problem error = new Problem(
                Severity.ERROR, "marsh-fever/risk.yaml", 6, 1, "two series", "one", "correct it", "series-tied");

        assertThat(Acknowledgements.parse(ROW).sort(List.of(error)).open()).contains(error);
    }

    @Test
    void whatComesAndGoesWithTheDayMayBeAcknowledgedAhead() {
        assertThat(Acknowledgements.parse(ROW.replace("series-tied", "season-over"))
                        .sort(List.of())
                        .open())
                .isEmpty();
    }

    @Test
    void everyFaultOfTheFileIsReported() {
        assertThatThrownBy(() -> Acknowledgements.parse(ROW.replace("series-tied", "series-teid")
                        .replace("    reason: They never meet.\n", "")
                        .replace("since", "sinse")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(
                        "acknowledged.yaml:2:5: found the check 'series-teid', expected a code that"
                                + " 'jenner knowledge validate --list-checks' lists. Remedy: write series-tied, if that is meant.")
                .hasMessageContaining("found an acknowledgement without 'reason'")
                .hasMessageContaining("Remedy: write 'since'.");
    }

    @Test
    void aFolderWithoutTheFileAcknowledgesNothing(@TempDir Path folder) throws IOException {
        assertThat(Acknowledgements.in(folder).rows()).isEmpty();

        Files.writeString(folder.resolve(Acknowledgements.FILE), ROW);

        assertThat(Acknowledgements.in(folder).rows())
                .extracting(Acknowledgement::reason)
                .containsExactly("They never meet.");
    }

    private static Problem warning(String check, int line, String found) {
        return new Problem(Severity.WARNING, "marsh-fever/risk.yaml", line, 1, found, "another", "correct it", check);
    }
}
