package io.jenner.forecast.engine.compile;

import io.jenner.forecast.Overlay;
import io.jenner.forecast.engine.lint.RuleCheck;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.OverlayManifest.Action;
import io.jenner.forecast.knowledge.OverlayManifest.Kind;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.files.DeclaredItems;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import io.jenner.forecast.knowledge.yaml.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.kie.memorycompiler.KieMemoryCompiler.MemoryCompilerClassLoader;

/**
 * Compiles the rule files of an overlay and puts them over a rule base, while the program runs.
 *
 * <p>Stateless and safe to use from several threads.
 */
public final class OverlayRules {

    /** A name that stays the same, so that the same rules become the same classes. */
    private static final String RELEASE = "io.jenner:overlay:1.0.0";

    /** A class that only the rule compiler has. */
    private static final String COMPILER = "org.drools.drl.parser.DrlParser";

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    private OverlayRules() {}

    /** A rule by its name, and where it stands. */
    record NamedRule(String name, Place place) {}

    /**
     * Returns the rules of a base with those of an overlay. Without rule files and rules to remove it is the base itself,
     * and nothing is compiled.
     *
     * @throws KnowledgeException if the rule files have errors or are not as the manifest declares; it lists all problems
     * @throws IllegalStateException if there are rule files and no rule compiler; the message says what to add
     */
    public static RuleBase over(RuleBase base, Overlay overlay, OverlayManifest manifest) {
        SortedMap<String, String> drl = named(overlay);
        if (!drl.isEmpty()) {
            requireCompiler(overlay);
        }
        check(base, overlay, manifest, drl);
        Set<String> without = new HashSet<>(manifest.names(Action.REMOVES, Kind.RULE));
        without.addAll(manifest.names(Action.REPLACES, Kind.RULE));
        if (drl.isEmpty() && without.isEmpty()) {
            return base;
        }
        return base.with(without, drl.isEmpty() ? List.of() : compile(overlay, drl), overlay.rules());
    }

    /** Returns the texts of an overlay's rule files by the names that messages give them. */
    public static SortedMap<String, String> named(Overlay overlay) {
        SortedMap<String, String> named = new TreeMap<>();
        overlay.rules().forEach((file, text) -> named.put(OverlayLoader.named(overlay, file), text));
        return named;
    }

    /**
     * Adds what is wrong with the rule files of an overlay whose schedule files or manifest were refused already, so that
     * all is told at once. What the manifest would have to declare is left out, as it may not have been read.
     *
     * @param refused why its other files were refused
     */
    public static KnowledgeException withFaultsOfRules(KnowledgeException refused, Overlay overlay) {
        if (overlay.rules().isEmpty() || !hasCompiler()) {
            return refused;
        }
        SortedMap<String, String> drl = named(overlay);
        List<Problem> problems = Stream.concat(
                        refused.problems().stream(), RuleCheck.check(drl, Set.of(), Set.of()).stream())
                .sorted(BY_PLACE)
                .toList();
        return new KnowledgeException("the overlay in " + overlay.origin(), problems);
    }

    private static void check(RuleBase base, Overlay overlay, OverlayManifest manifest, SortedMap<String, String> drl) {
        List<Problem> problems = problems(base.rules().keySet(), manifest, drl);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new KnowledgeException("the overlay in " + overlay.origin(), problems);
        }
    }

    /**
     * Returns what is wrong with the rule files of an overlay, and how they differ from what the manifest declares.
     *
     * @param base names of the rules that are there already
     * @param manifest what the overlay says of itself
     * @param drl the texts of its rule files, by the names that messages give them
     * @return all problems by file, line and column, warnings among them
     */
    public static List<Problem> problems(Set<String> base, OverlayManifest manifest, SortedMap<String, String> drl) {
        List<NamedRule> own = drl.isEmpty() ? List.of() : RuleNames.in(drl);
        Set<String> named = own.stream().map(NamedRule::name).collect(Collectors.toSet());
        Problems problems = new Problems();
        List<NamedRule> ofBase =
                base.stream().map(name -> new NamedRule(name, Place.NOWHERE)).toList();
        new DeclaredItems(manifest, problems).over(ofBase, own, Kind.RULE, NamedRule::name, NamedRule::place);
        return Stream.concat(problems.sorted().stream(), RuleCheck.check(drl, base, named).stream())
                .sorted(BY_PLACE)
                .toList();
    }

    private static void requireCompiler(Overlay overlay) {
        if (!hasCompiler()) {
            throw new IllegalStateException(overlay.origin()
                    + ": found rule files and no rule compiler on the class path, expected one. Remedy:"
                    + " add the dependencies org.drools:drools-engine and org.drools:drools-xml-support, or"
                    + " remove the rule files.");
        }
    }

    private static boolean hasCompiler() {
        try {
            Class.forName(COMPILER, false, OverlayRules.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static List<Model> compile(Overlay overlay, SortedMap<String, String> drl) {
        try {
            return load(new RuleModelCompiler(RELEASE).compile(drl, ""));
        } catch (RuleErrorsException e) {
            throw new KnowledgeException("the overlay in " + overlay.origin(), e.problems());
        }
    }

    private static List<Model> load(RuleModel model) {
        ClassLoader own = OverlayRules.class.getClassLoader();
        Map<String, String> sources = new TreeMap<>();
        model.sources().forEach((path, source) -> sources.put(className(path), source));
        MemoryCompilerClassLoader loader = new MemoryCompilerClassLoader(own);
        KieMemoryCompiler.compileNoLoad(sources, own, CompilerType.ECLIPSE).forEach(loader::addCode);
        List<Model> models = new ArrayList<>();
        model.classNames().forEach(name -> models.add(RuleBase.model(loader, name)));
        return models;
    }

    private static String className(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
}
