package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StableJavadocTest {

    @Test
    void pagesOfTheCoreAreThoseOfTheStablePackagesAlone() throws IOException {
        Set<String> documented = PublishedJarsTest.names(Build.CORE.jar("-javadoc")).stream()
                .filter(name -> name.endsWith("/package-summary.html"))
                .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());

        assertThat(documented).isEqualTo(ComparedApi.packages("api-of-forecast-core"));
    }
}
