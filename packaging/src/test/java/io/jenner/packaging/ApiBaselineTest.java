package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class ApiBaselineTest {

    @ParameterizedTest
    @CsvSource({"api-of-forecast-core, forecast-core", "api-of-json, json"})
    void baselineHoldsThePackagesThatAreCompared(String execution, String module) throws IOException {
        Set<String> held = PublishedJarsTest.names(Path.of("api", module + ".jar")).stream()
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());

        assertThat(held).isNotEmpty().isEqualTo(ComparedApi.packages(execution));
    }

    @Test
    void sameApiGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("one.jar");
        Path other = folder.resolve("other.jar");
        ApiBaseline.write(Build.JSON.jar(""), one, List.of("io.jenner.json"));
        ApiBaseline.write(Build.JSON.jar(""), other, List.of("io.jenner.json"));

        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void baselineIsSmallerThanTheCodeItStandsFor(@TempDir Path folder) throws IOException {
        Path baseline = folder.resolve("baseline.jar");
        ApiBaseline.write(Build.JSON.jar(""), baseline, List.of("io.jenner.json"));

        assertThat(Files.size(baseline)).isLessThan(Files.size(Build.JSON.jar("")) / 2);
    }

    @Test
    void packageWithoutClassesIsRefused(@TempDir Path folder) {
        Path baseline = folder.resolve("baseline.jar");

        assertThatThrownBy(() -> ApiBaseline.write(Build.JSON.jar(""), baseline, List.of("io.jenner.jsn")))
                .hasMessageContaining("found no class in package io.jenner.jsn, expected some");
    }

    @Test
    void everyAcceptedDifferenceHasItsReasonAboveIt() {
        assertThat(ComparedApi.acceptedWithoutReason(ComparedApi.buildFile())).isEmpty();
    }

    @Test
    void acceptedDifferenceWithoutReasonIsFound() throws Exception {
        String text = """
                <parameter><excludes>
                  <!-- Removed in 0.2: nobody could call it with a valid argument. -->
                  <exclude>io.jenner.forecast.Patient#a()</exclude>
                  <exclude>io.jenner.forecast.Patient#b()</exclude>
                </excludes></parameter>
                """;
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(ComparedApi.acceptedWithoutReason(pom)).containsExactly("io.jenner.forecast.Patient#b()");
    }
}
