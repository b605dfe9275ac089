package io.jenner.forecast.engine.compile;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An enum with a constant for each of several lambdas that implement the same interfaces. Each method leads to that of
 * the lambda.
 */
final class LambdaClass {

    private static final String HASH_FIELD = "EXPRESSION_HASH";
    private static final String HASH_METHOD = "getExpressionHash";

    private final String packageName;
    private final String name;
    private final EnumDeclaration first;
    private final SortedSet<String> imports = new TreeSet<>();
    private final List<EnumDeclaration> lambdas = new ArrayList<>();

    LambdaClass(String packageName, String name, EnumDeclaration first) {
        this.packageName = packageName;
        this.name = name;
        this.first = first;
    }

    /** Returns whether this is one instance with a hash and methods, and nothing else. */
    static boolean canHold(EnumDeclaration lambda) {
        return lambda.getEntries().size() == 1
                && lambda.getEntry(0).getNameAsString().equals("INSTANCE")
                && lambda.getFields().size() == 1
                && lambda.getFieldByName(HASH_FIELD).isPresent()
                && lambda.getMethodsByName(HASH_METHOD).size() == 1
                && lambda.getMembers().stream()
                        .allMatch(member -> member instanceof FieldDeclaration || member instanceof MethodDeclaration)
                && !lambda.getImplementedTypes().isEmpty();
    }

    /** Returns a name made of the first interface and its arguments, such as {@code Predicate1_a_b_Fact}. */
    static String nameFor(EnumDeclaration lambda) {
        return lambda.getImplementedTypes()
                .get(0)
                .toString()
                .replaceFirst("^org\\.drools\\.model\\.functions\\.", "")
                .replaceAll("\\W+", "_")
                .replaceFirst("_$", "");
    }

    boolean fits(EnumDeclaration lambda) {
        return lambda.getImplementedTypes().equals(first.getImplementedTypes())
                && signatures(lambda).equals(signatures(first));
    }

    private static List<String> signatures(EnumDeclaration lambda) {
        return lambda.getMethods().stream()
                .map(method -> method.getType() + " " + method.getSignature())
                .toList();
    }

    void add(EnumDeclaration lambda, NodeList<ImportDeclaration> itsImports) {
        itsImports.forEach(line -> imports.add(line.toString().strip()));
        lambdas.add(lambda);
    }

    String source() {
        StringBuilder source = new StringBuilder("package " + packageName + ";\n\n");
        imports.forEach(line -> source.append(line).append('\n'));
        source.append("\npublic enum " + name + " implements ")
                .append(first.getImplementedTypes().stream()
                        .map(Object::toString)
                        .collect(joining(", ")))
                .append(" {\n\n")
                .append(lambdas.stream().map(LambdaClass::constant).collect(joining(",\n")))
                .append(";\n\nprivate final String expressionHash;\n\n" + name
                        + "(String expressionHash) {\nthis.expressionHash = expressionHash;\n}\n\n"
                        + "@Override\npublic String " + HASH_METHOD + "() {\nreturn expressionHash;\n}\n");
        for (MethodDeclaration method : first.getMethods()) {
            if (!method.getNameAsString().equals(HASH_METHOD)) {
                addMethod(source, method);
            }
        }
        return source.append("}\n").toString();
    }

    private static String constant(EnumDeclaration lambda) {
        String hash = lambda.getFieldByName(HASH_FIELD)
                .flatMap(field -> field.getVariable(0).getInitializer())
                .orElseThrow()
                .toString();
        return lambda.getNameAsString() + "(" + hash + ")";
    }

    /** A method that leads to those of the lambdas by the place of the constant, and these. */
    private void addMethod(StringBuilder source, MethodDeclaration method) {
        MethodDeclaration leading = method.clone();
        for (int index = 0; index < leading.getParameters().size(); index++) {
            leading.getParameter(index).setName("argument" + index);
        }
        String arguments =
                leading.getParameters().stream().map(Parameter::getNameAsString).collect(joining(", "));
        String result = method.getType().isVoidType() ? "" : "return ";
        source.append("\n@Override\n").append(leading.getDeclarationAsString()).append(" {\n");
        source.append(result).append("switch (ordinal()) {\n");
        for (int index = 0; index < lambdas.size(); index++) {
            source.append("case " + index + " -> " + method.getNameAsString() + index + "(" + arguments + ");\n");
        }
        source.append("default -> throw new IllegalStateException(name());\n};\n}\n");
        for (int index = 0; index < lambdas.size(); index++) {
            source.append('\n').append(own(lambdas.get(index), method, index)).append('\n');
        }
    }

    private static MethodDeclaration own(EnumDeclaration lambda, MethodDeclaration method, int index) {
        MethodDeclaration own = lambda.getMethods().stream()
                .filter(other -> other.getSignature().equals(method.getSignature()))
                .findFirst()
                .orElseThrow()
                .clone();
        own.setName(method.getNameAsString() + index);
        own.setModifiers(Modifier.Keyword.PRIVATE, Modifier.Keyword.STATIC);
        own.setAnnotations(new NodeList<>());
        return own;
    }
}
