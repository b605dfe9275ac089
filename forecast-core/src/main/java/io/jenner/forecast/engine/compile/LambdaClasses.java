package io.jenner.forecast.engine.compile;

import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the constraints and the conclusions of rules, for each of which Drools writes a class, into one class for all of
 * a kind about one class of facts. What the rules do stays the same.
 *
 * <p>A program that starts spends more time on finding, defining and verifying such a class than on running it.
 */
final class LambdaClasses {

    private static final Pattern REFERENCE = Pattern.compile("([\\w.]+\\.Lambda\\w+)\\.INSTANCE\\b");

    private final SortedMap<String, LambdaClass> merged = new TreeMap<>();
    private final Map<String, String> constants = new HashMap<>();

    private LambdaClasses() {}

    /** Returns the sources by path, with lambda classes merged and everything that names them adapted. */
    static SortedMap<String, String> merge(SortedMap<String, String> sources) {
        LambdaClasses classes = new LambdaClasses();
        SortedMap<String, String> result = new TreeMap<>();
        sources.forEach((path, source) -> {
            if (!isLambda(path) || !classes.take(StaticJavaParser.parse(source))) {
                result.put(path, source);
            }
        });
        result.replaceAll((path, source) -> classes.adapt(source));
        classes.merged.forEach((name, lambdas) -> result.put(name.replace('.', '/') + ".java", lambdas.source()));
        return result;
    }

    private static boolean isLambda(String path) {
        return path.substring(path.lastIndexOf('/') + 1).startsWith("Lambda");
    }

    /** Returns whether the source is a lambda of the shape that can be merged, and is now part of a class. */
    private boolean take(CompilationUnit source) {
        if (!(source.getType(0) instanceof EnumDeclaration lambda) || !LambdaClass.canHold(lambda)) {
            return false;
        }
        String lambdaPackage = source.getPackageDeclaration().orElseThrow().getNameAsString();
        // Drools spreads the lambdas over packages below that of the rules.
        String rulePackage = lambdaPackage.substring(0, lambdaPackage.lastIndexOf('.'));
        String simpleName = LambdaClass.nameFor(lambda);
        String name = rulePackage + "." + simpleName;
        LambdaClass lambdas = merged.computeIfAbsent(name, absent -> new LambdaClass(rulePackage, simpleName, lambda));
        if (!lambdas.fits(lambda)) {
            return false;
        }
        lambdas.add(lambda, source.getImports());
        constants.put(lambdaPackage + "." + lambda.getNameAsString(), name + "." + lambda.getNameAsString());
        return true;
    }

    private String adapt(String source) {
        return REFERENCE.matcher(source).replaceAll(reference -> {
            String constant = constants.get(reference.group(1));
            return Matcher.quoteReplacement(constant == null ? reference.group() : constant);
        });
    }
}
