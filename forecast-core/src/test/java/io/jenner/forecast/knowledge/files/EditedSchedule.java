package io.jenner.forecast.knowledge.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.knowledge.InventedSchedule;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import java.nio.file.Path;

/** The invented schedule with a slip of the pen in it. */
final class EditedSchedule {

    private final Path folder;

    EditedSchedule(Path directory) {
        folder = InventedSchedule.copyTo(directory.resolve("schedule"));
    }

    Path folder() {
        return folder;
    }

    /** Changes the first place in a file where a text stands. */
    void change(String file, String from, String to) {
        InventedSchedule.change(folder, file, from, to);
    }

    /** Asserts that loading fails with exactly these errors, in this order. */
    void isRefused(String... errors) {
        String count = errors.length == 1 ? "1 error" : errors.length + " errors";
        assertThatThrownBy(() -> KnowledgeLoader.load(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage(
                        "the knowledge in " + folder + " cannot be used: " + count + "\n" + String.join("\n", errors));
    }

    /** Asserts that loading succeeds with exactly these warnings, in this order. */
    void isTakenWith(String... warnings) {
        assertThat(KnowledgeLoader.read(folder).warnings())
                .allMatch(problem -> !problem.isError())
                .extracting(Problem::toString)
                .containsExactly(warnings);
    }
}
