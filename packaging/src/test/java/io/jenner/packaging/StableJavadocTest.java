package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class StableJavadocTest {

    @Test
    void pagesOfTheCoreAreThoseOfTheStablePackagesAlone() throws IOException {
        Set<String> documented = new TreeSet<>();
        try (JarFile jar = new JarFile(Build.CORE.jar("-javadoc").toFile())) {
            byte[] list = jar.getInputStream(jar.getEntry("element-list")).readAllBytes();
            new String(list, StandardCharsets.UTF_8).lines().forEach(documented::add);
        }

        assertThat(documented).isEqualTo(ComparedApi.packages("api-of-forecast-core"));
    }
}
