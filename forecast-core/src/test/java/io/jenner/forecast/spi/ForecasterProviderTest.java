package io.jenner.forecast.spi;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.jenner.forecast.Forecaster;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ForecasterProviderTest {

    private static final String MESSAGE = "found no knowledge base for the schedule 'us' on the class path, expected"
            + " one that provides io.jenner.forecast.spi.ForecasterProvider."
            + " Remedy: add the dependency io.jenner:jenner-rules";

    @Test
    void withoutAKnowledgeBaseTheMessageNamesTheDependency() {
        assertThatIllegalStateException().isThrownBy(Forecaster::usSchedule).withMessage(MESSAGE);
    }

    @Test
    void aFolderNeedsTheRulesOfAKnowledgeBaseToo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Forecaster.fromFolder(Path.of("schedule")))
                .withMessage(MESSAGE);
    }
}
