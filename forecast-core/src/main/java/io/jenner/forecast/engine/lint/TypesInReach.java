package io.jenner.forecast.engine.lint;

import io.jenner.forecast.engine.lint.Constraint.Operand;
import io.jenner.forecast.knowledge.yaml.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes that a rule file may name: those it imports, and what is nested in them. */
final class TypesInReach {

    /** Where the decisions stand, with a dot at its end. */
    static final String HOME = "io.jenner.forecast.engine.decision.";

    private static final String OURS = "io.jenner.forecast.";

    private final Map<String, Class<?>> byName = new TreeMap<>();
    private final List<String> packages = new ArrayList<>();

    private TypesInReach() {}

    /** Looks the imports of a file up, and reports those that cannot be used. */
    static TypesInReach of(List<Operand> imports, RuleFindings findings) {
        TypesInReach types = new TypesInReach();
        imports.forEach(name -> types.add(name, findings));
        return types;
    }

    private void add(Operand name, RuleFindings findings) {
        String text = name.text();
        if (!text.startsWith(OURS)) {
            findings.add(
                    RuleChecks.IMPORT,
                    name.at(),
                    "the import of " + text,
                    "a class below " + OURS,
                    "remove it: a rule sees nothing but its decision");
            return;
        }
        if (text.endsWith(".*")) {
            packages.add(text.substring(0, text.length() - 1));
            return;
        }
        Class<?> found = load(text);
        if (found == null) {
            String simple = text.substring(text.lastIndexOf('.') + 1);
            String near = Names.nearest(simple, DecisionKinds.names());
            findings.add(
                    RuleChecks.IMPORT,
                    name.at(),
                    "the import of " + text + ", which does not exist",
                    "a class of Jenner",
                    near == null ? "correct the name" : "write " + HOME + near + ", if that is meant");
            return;
        }
        byName.put(found.getSimpleName(), found);
    }

    /** Returns the class of that name, or null. */
    @Nullable
    Class<?> find(String name) {
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        int dot = name.lastIndexOf('.');
        Class<?> outer = dot < 0 ? null : find(name.substring(0, dot));
        if (outer != null) {
            String inner = name.substring(dot + 1);
            return Arrays.stream(outer.getClasses())
                    .filter(nested -> nested.getSimpleName().equals(inner))
                    .findFirst()
                    .orElse(null);
        }
        for (String prefix : packages) {
            Class<?> found = load(prefix + name);
            if (found != null) {
                return found;
            }
        }
        return name.startsWith(OURS) ? load(name) : null;
    }

    /** Returns how a class is written here: by its short name if that is imported, else by its outer class's. */
    String written(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null || type.equals(byName.get(type.getSimpleName()))
                ? type.getSimpleName()
                : outer.getSimpleName() + "." + type.getSimpleName();
    }

    /** Says how to import a class, where that is still to be done. */
    String importing(Class<?> type) {
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        return find(written(type)) == null ? ", with 'import " + outer.getName() + "' at the top of the file" : "";
    }

    @Nullable
    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TypesInReach.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError missing) { // other letters of another case, on some systems
            int dot = name.lastIndexOf('.');
            return dot > OURS.length() && Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))
                    ? load(name.substring(0, dot) + "$" + name.substring(dot + 1))
                    : null;
        }
    }
}
