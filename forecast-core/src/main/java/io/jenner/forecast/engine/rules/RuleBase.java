package io.jenner.forecast.engine.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * Compiled rules and the sessions that run them. Safe to share between threads; a session is not.
 *
 * <p>Make a session for each batch of facts, fire once, and dispose of it: that costs less than a microsecond, and
 * less than deleting the facts of a session to use it again.
 */
public final class RuleBase {

    /** The resource that names the model classes, one per line; empty if there are no rules. */
    public static final String MODEL_LIST = "META-INF/jenner/rule-models.txt";

    private final List<Model> models;
    private final List<String> additions;
    private final KieBase kieBase;
    private final KieSessionConfiguration sessionConfiguration;
    private final Environment environment;

    private RuleBase(List<Model> models, List<String> additions) {
        KieServices services = KieServices.get();
        this.models = models;
        this.additions = additions;
        this.kieBase = KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
        this.environment = services.newEnvironment();
        this.sessionConfiguration = services.newKieSessionConfiguration();
        // ThreadSafeOption.NO saves no lock worth having: with it a rule of the executable model keeps the facts that
        // it concludes on in the base, where the sessions of other threads overwrite them.
        sessionConfiguration.setOption(ThreadSafeOption.YES);
        sessionConfiguration.setOption(ClockTypeOption.PSEUDO); // no timer thread
    }

    /**
     * Starts the rules whose list the loader finds; compiles nothing.
     *
     * @throws IllegalStateException if there is no list, or a class it names is missing
     */
    public static RuleBase load(ClassLoader loader) {
        return of(models(loader));
    }

    /** Starts these models as one base. Of two packages of one name the later is added to the earlier. */
    public static RuleBase of(Collection<Model> models) {
        return new RuleBase(List.copyOf(models), List.of());
    }

    /**
     * Returns a new base without the rules of these names and with further models behind its own.
     *
     * @param without names of rules that the new base leaves out
     * @param more compiled models
     * @param texts what the models were compiled from, by file; names and texts go into the digest that answers are
     *     stamped with, so that they must not tell where the files lie
     */
    public RuleBase with(Set<String> without, List<Model> more, SortedMap<String, String> texts) {
        Stream<Model> kept = models.stream().map(model -> without(model, without));
        List<String> told = new ArrayList<>(additions);
        told.addAll(new TreeSet<>(without));
        told.addAll(texts.values());
        return new RuleBase(Stream.concat(kept, more.stream()).toList(), List.copyOf(told));
    }

    /** Returns in what it differs from the rules that were loaded: names left out, and texts. */
    public List<String> additions() {
        return additions;
    }

    private static Model without(Model model, Set<String> names) {
        if (model.getRules().stream().noneMatch(rule -> names.contains(rule.getName()))) {
            return model;
        }
        ModelImpl kept = new ModelImpl(model.getName())
                .withRules(model.getRules().stream()
                        .filter(rule -> !names.contains(rule.getName()))
                        .toList());
        model.getTypeMetaDatas().forEach(kept::addTypeMetaData);
        return kept;
    }

    /** Returns the models on the list, in its order; an overlay puts its own behind them. */
    public static List<Model> models(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream(MODEL_LIST)) {
            if (list == null) {
                throw new IllegalStateException("No " + MODEL_LIST
                        + " on the class path: add the jar of a knowledge base, such as jenner-rules");
            }
            String names = new String(list.readAllBytes(), StandardCharsets.UTF_8);
            return names.lines().map(name -> model(loader, name)).toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + MODEL_LIST, e);
        }
    }

    /**
     * Makes a compiled model.
     *
     * @throws IllegalStateException if the class is missing or is no model
     */
    public static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(
                    "The rule model " + name + " cannot be loaded: build the knowledge base again", e);
        }
    }

    /** Makes an empty session for one thread; dispose of it when done, or it is kept for ever. */
    public KieSession newSession() {
        return kieBase.newKieSession(sessionConfiguration, environment);
    }

    /** Returns every rule's metadata, such as {@code @source}, by the rule's name in alphabetical order. */
    public Map<String, Map<String, Object>> rules() {
        Map<String, Map<String, Object>> rules = new TreeMap<>();
        kieBase.getKiePackages()
                .forEach(rulePackage ->
                        rulePackage.getRules().forEach(rule -> rules.put(rule.getName(), rule.getMetaData())));
        return rules;
    }

    KieBase kieBase() {
        return kieBase;
    }
}
