package io.jenner.forecast.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;

class RuleBaseTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAListTheMessageNamesTheRemedy() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> RuleBase.load(loader))
                    .withMessageContaining("jenner-rules");
        }
    }

    @Test
    void aClassThatIsMissingIsNamed() throws IOException {
        list("no.such.Rules\n");
        try (URLClassLoader loader = loader()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> RuleBase.load(loader))
                    .withMessageContaining("no.such.Rules");
        }
    }

    @Test
    void anEmptyListIsABaseWithoutRules() throws IOException {
        list("");
        try (URLClassLoader loader = loader()) {
            RuleBase base = RuleBase.load(loader);
            KieSession session = base.newSession();
            session.insert("a fact");

            assertThat(session.fireAllRules(10)).isZero();
            assertThat(base.rules()).isEmpty();
            assertThat(RuleBase.models(loader)).isEqualTo(List.of());
            session.dispose();
        }
    }

    private void list(String content) throws IOException {
        Path list = folder.resolve(RuleBase.MODEL_LIST);
        Files.createDirectories(list.getParent());
        Files.writeString(list, content);
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }
}
