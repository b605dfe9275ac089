package io.jenner.forecast.engine.compile;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.List;

/**
 * Writes the generated metadata of fact classes anew: as one class with the names of the properties of each. Drools
 * writes a class for each, in an order that changes from run to run; a program that starts would load them all.
 */
final class FactClasses {

    private static final String METADATA = """

                private static final class Metadata implements org.drools.model.DomainClassMetadata {

                    private final Class<?> factClass;
                    private final java.util.List<String> properties;

                    Metadata(Class<?> factClass, String... properties) {
                        this.factClass = factClass;
                        this.properties = java.util.List.of(properties);
                    }

                    @Override
                    public Class<?> getDomainClass() {
                        return factClass;
                    }

                    @Override
                    public int getPropertiesSize() {
                        return properties.size();
                    }

                    @Override
                    public int getPropertyIndex(String name) {
                        int index = properties.indexOf(name);
                        if (index < 0) {
                            throw new IllegalArgumentException("no property " + name + " of " + factClass);
                        }
                        return index;
                    }
                }
            """;

    private FactClasses() {}

    /** Returns the same metadata, in alphabetical order of the fields that hold it. */
    static String merge(String source) {
        CompilationUnit unit = StaticJavaParser.parse(source);
        ClassOrInterfaceDeclaration all = unit.getType(0).asClassOrInterfaceDeclaration();
        String fields = all.getFields().stream()
                .map(field -> field(field, all))
                .sorted()
                .collect(joining());
        return unit.getPackageDeclaration().map(Object::toString).orElse("") + "public final class "
                + all.getNameAsString() + " {\n\n" + fields + METADATA + "}\n";
    }

    private static String field(FieldDeclaration field, ClassOrInterfaceDeclaration all) {
        String name = field.getVariable(0).getNameAsString();
        String type = field.getVariable(0)
                .getInitializer()
                .orElseThrow()
                .asObjectCreationExpr()
                .getType()
                .getNameAsString();
        ClassOrInterfaceDeclaration metadata = all.getMembers().stream()
                .filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(ClassOrInterfaceDeclaration.class::cast)
                .filter(member -> member.getNameAsString().equals(type))
                .findFirst()
                .orElseThrow();
        String factClass = metadata.findFirst(ClassExpr.class).orElseThrow().toString();
        return "    public static final org.drools.model.DomainClassMetadata " + name + " = new Metadata(" + factClass
                + ", "
                + String.join(", ", properties(metadata)) + ");\n";
    }

    /** The names in quotation marks, each at its index. */
    private static List<String> properties(ClassOrInterfaceDeclaration metadata) {
        List<SwitchEntry> entries = metadata.findAll(SwitchEntry.class);
        for (int index = 0; index < entries.size(); index++) {
            String statement = entries.get(index).getStatement(0).toString();
            if (!statement.equals("return " + index + ";")) {
                throw new IllegalStateException("found '" + statement + "' at property " + index
                        + ", expected its index. Remedy: look at what this release of Drools generates");
            }
        }
        return entries.stream()
                .map(entry -> entry.getLabels().get(0).asStringLiteralExpr())
                .map(StringLiteralExpr::toString)
                .toList();
    }
}
