package io.jenner.forecast.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class FactClassesTest {

    @Test
    void propertiesKeepTheirPlacesAndFactsAreInOrder() {
        String source = source(metadata("Year", "leap", 0, "value", 1) + metadata("Month", "value", 0, "name", 1));

        assertThat(FactClasses.merge(source))
                .startsWith("package a.b;")
                .containsSubsequence(
                        "Month_INSTANCE = new Metadata(java.time.Month.class, \"value\", \"name\");",
                        "Year_INSTANCE = new Metadata(java.time.Year.class, \"leap\", \"value\");")
                .doesNotContain("switch");
    }

    @Test
    void propertyAtAnotherPlaceIsRefused() {
        String source = source(metadata("Year", "leap", 1, "value", 0));

        assertThatIllegalStateException()
                .isThrownBy(() -> FactClasses.merge(source))
                .withMessageStartingWith("found 'return 1;' at property 0, expected its index. Remedy:");
    }

    private static String source(String members) {
        return "package a.b;\npublic class DomainClassesMetadata {\n" + members + "}\n";
    }

    private static String metadata(String fact, String first, int firstPlace, String second, int secondPlace) {
        return """
                public static final org.drools.model.DomainClassMetadata %1$s_INSTANCE = new %1$s_Metadata();
                private static class %1$s_Metadata implements org.drools.model.DomainClassMetadata {
                    @Override public Class<?> getDomainClass() { return java.time.%1$s.class; }
                    @Override public int getPropertiesSize() { return 2; }
                    @Override public int getPropertyIndex(String name) {
                        switch (name) {
                            case "%2$s": return %3$d;
                            case "%4$s": return %5$d;
                        }
                        throw new RuntimeException(name);
                    }
                }
                """.formatted(fact, first, firstPlace, second, secondPlace);
    }
}
