package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(
        named = "jenner.network",
        matches = "offline: true",
        disabledReason = "The plugin that writes bills of materials does nothing offline")
class BillOfMaterialsTest {

    @Test
    void billOfTheRulesNamesWhatAHostGetsAndNothingElse() throws IOException {
        Set<String> got = Build.runtimeLibraries().stream()
                .map(library -> library.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(jarsNamed(Build.RULES)).isEqualTo(got).contains("jenner-forecast-core-" + Build.VERSION + ".jar");
    }

    @Test
    void billOfTheCodecNamesTheCoreAndJackson() throws IOException {
        assertThat(jarsNamed(Build.JSON))
                .contains("jenner-forecast-core-" + Build.VERSION + ".jar")
                .anyMatch(jar -> jar.startsWith("jackson-core-"))
                .noneMatch(jar -> jar.startsWith("junit"));
    }

    private static Set<String> jarsNamed(Build.Module module) throws IOException {
        JsonNode bill =
                new ObjectMapper().readTree(module.target().resolve("bom.json").toFile());
        assertThat(bill.at("/bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.at("/metadata/component/name").asText()).isEqualTo(module.artifact());
        Set<String> jars = new TreeSet<>();
        for (JsonNode component : bill.at("/components")) {
            jars.add(component.at("/name").asText() + "-"
                    + component.at("/version").asText() + ".jar");
        }
        return jars;
    }
}
