package io.jenner.forecast.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LambdaClassesTest {

    private static final String MERGED = "a/b/Predicate1_java_time_Year.java";

    private final SortedMap<String, String> sources = new TreeMap<>();

    @Test
    void constraintsOnOneFactBecomeConstantsOfOneClass() {
        add("P1", "LambdaPredicate1", "Predicate1<java.time.Year>", "return _this.isLeap();");
        add("P2", "LambdaPredicate2", "Predicate1<java.time.Year>", "return _this.getValue() > 3;");

        assertThat(LambdaClasses.merge(sources))
                .containsOnlyKeys(MERGED)
                .extractingByKey(MERGED)
                .asString()
                .contains(
                        "LambdaPredicate1(\"hash of LambdaPredicate1\")",
                        "LambdaPredicate2(\"hash of LambdaPredicate2\")")
                .contains("return _this.isLeap();", "return _this.getValue() > 3;")
                .containsOnlyOnce("import java.util.List;");
    }

    @Test
    void constraintsOnAnotherFactAreAClassOfTheirOwn() {
        add("P1", "LambdaPredicate1", "Predicate1<java.time.Year>", "return _this.isLeap();");
        add("P1", "LambdaPredicate2", "Predicate1<java.time.Month>", "return _this.getValue() > 3;");

        assertThat(LambdaClasses.merge(sources)).containsOnlyKeys(MERGED, "a/b/Predicate1_java_time_Month.java");
    }

    @Test
    void rulesNameTheConstant() {
        add("P1", "LambdaPredicate1", "Predicate1<java.time.Year>", "return _this.isLeap();");
        sources.put("a/b/Rules.java", "expr(\"x\", a.b.P1.LambdaPredicate1.INSTANCE, d.LambdaOther.INSTANCE)");

        assertThat(LambdaClasses.merge(sources))
                .containsEntry(
                        "a/b/Rules.java",
                        "expr(\"x\", a.b.Predicate1_java_time_Year.LambdaPredicate1, d.LambdaOther.INSTANCE)");
    }

    @Test
    void aLambdaOfAnotherShapeStaysAClass() {
        add("P1", "LambdaPredicate1", "Predicate1<java.time.Year>", "return _this.isLeap();");
        String odd = sources.get("a/b/P1/LambdaPredicate1.java").replace("INSTANCE;", "INSTANCE; int state;");
        sources.put("a/b/P1/LambdaPredicate1.java", odd);
        sources.put("a/b/Rules.java", "a.b.P1.LambdaPredicate1.INSTANCE");

        assertThat(LambdaClasses.merge(sources)).isEqualTo(sources);
    }

    @Test
    void aLambdaWithOtherMethodsStaysAClass() {
        add("P1", "LambdaPredicate1", "Predicate1<java.time.Year>", "return _this.isLeap();");
        add("P2", "LambdaPredicate2", "Predicate1<java.time.Year>", "return true; } void other() {");

        assertThat(LambdaClasses.merge(sources)).containsOnlyKeys(MERGED, "a/b/P2/LambdaPredicate2.java");
    }

    private void add(String folder, String name, String type, String body) {
        String fact = type.substring(type.indexOf('<') + 1, type.length() - 1);
        sources.put("a/b/" + folder + "/" + name + ".java", """
                package a.b.%s;
                import java.util.List;
                public enum %s implements org.drools.model.functions.%s, HashedExpression {
                    INSTANCE;
                    public static final String EXPRESSION_HASH = "hash of %s";
                    public java.lang.String getExpressionHash() { return EXPRESSION_HASH; }
                    @Override public boolean test(%s _this) throws java.lang.Exception { %s }
                }
                """.formatted(folder, name, type, name, fact, body));
    }
}
