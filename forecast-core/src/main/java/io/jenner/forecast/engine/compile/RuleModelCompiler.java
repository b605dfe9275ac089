package io.jenner.forecast.engine.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.BuildContext;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieBaseModel;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;

/** Compiles rule texts to the Java sources of their executable model, the same every time. */
final class RuleModelCompiler {

    private static final String RESOURCES = "src/main/resources/";
    private static final String JAVA = "src/main/java/";

    private final ReleaseId releaseId;

    /** A SNAPSHOT release id would give the generated classes random names. */
    RuleModelCompiler(String releaseId) {
        String[] parts = releaseId.split(":", -1);
        if (parts.length != 3 || parts[2].endsWith("-SNAPSHOT")) {
            throw new IllegalArgumentException(
                    "Expected group:artifact:version with a version that is no SNAPSHOT; got " + releaseId);
        }
        this.releaseId = KieServices.get().newReleaseId(parts[0], parts[1], parts[2]);
    }

    /**
     * Compiles rule texts.
     *
     * @param drl the texts by file name
     * @param prefix stands before a file name in an error
     */
    RuleModel compile(SortedMap<String, String> drl, String prefix) {
        List<RuleModel> output = new ArrayList<>();
        List<RuleError> errors = build(drl, output);
        if (!errors.isEmpty()) {
            throw new RuleErrorsException(
                    new RuleErrorLocator(drl, this::errors)
                            .locate(errors).stream().sorted().toList(),
                    prefix);
        }
        return output.get(0);
    }

    private List<RuleError> errors(SortedMap<String, String> drl) {
        return build(drl, new ArrayList<>());
    }

    private List<RuleError> build(SortedMap<String, String> drl, List<RuleModel> output) {
        KieFileSystem files = KieServices.get().newKieFileSystem();
        files.generateAndWritePomXML(releaseId);
        drl.forEach((name, text) -> files.write(RESOURCES + name, text));
        KieBuilderImpl builder = new KieBuilderImpl(files, RuleModelCompiler.class.getClassLoader());
        try {
            builder.buildAll((module, loader) -> new Project(module, loader, output), name -> true);
        } catch (RuntimeException e) {
            return List.of(new RuleError("", 0, e.toString())); // some type errors are thrown, not reported
        }
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> new RuleError(String.valueOf(message.getPath()), message.getLine(), firstLine(message)))
                .toList();
    }

    /** The rest of a message is a stack trace of the parser. */
    private static String firstLine(Message message) {
        return message.getText().lines().findFirst().orElse("").strip();
    }

    /** Hands out the sources of the model instead of compiling them. */
    private static final class Project extends CanonicalModelKieProject {

        private final List<RuleModel> output;

        Project(InternalKieModule module, @Nullable ClassLoader loader, List<RuleModel> output) {
            super(module, loader);
            this.output = output;
        }

        @Override
        protected KnowledgeBuilderConfigurationImpl getBuilderConfiguration(
                KieBaseModel base, InternalKieModule module) {
            KnowledgeBuilderConfigurationImpl configuration = super.getBuilderConfiguration(base, module);
            configuration.setOption(ReproducibleExecutableModelGenerationOption.ENABLED);
            // Else the ten rules that a shared constraint names are whichever came first.
            configuration.setOption(ParallelLambdaExternalizationOption.DISABLED);
            return configuration;
        }

        @Override
        @SuppressWarnings("unchecked") // the builders were made by the superclass, with PackageSources
        public void writeProjectOutput(MemoryFileSystem target, BuildContext context) {
            MemoryFileSystem written = new MemoryFileSystem();
            SortedMap<String, String> sources = new TreeMap<>();
            List<String> classNames = new ArrayList<>();
            for (ModelBuilderImpl<PackageSources> builder : modelBuilders.values()) {
                ModelWriter.Result result = new ModelWriter().writeModel(written, builder.getPackageSources());
                for (String path : result.getSourceFiles()) {
                    String source = new String(written.getBytes(PortablePath.of(path)), StandardCharsets.UTF_8);
                    String name = path.substring(JAVA.length());
                    sources.put(name, name.contains("/DomainClassesMetadata") ? FactClasses.merge(source) : source);
                }
                classNames.addAll(result.getModelFiles());
            }
            sources.replaceAll((name, source) -> isModel(name, classNames) ? withoutDateReader(source) : source);
            output.add(new RuleModel(
                    LambdaClasses.merge(sources), classNames.stream().sorted().toList()));
        }

        private static boolean isModel(String path, List<String> classNames) {
            return classNames.contains(
                    path.substring(0, path.length() - ".java".length()).replace('/', '.'));
        }

        /** A model makes itself a reader of the dates written in rules, which takes a while; rules hold no dates. */
        private static String withoutDateReader(String model) {
            return model.replaceFirst("(?m)^ *public final static java\\.time\\.format\\.DateTimeFormatter .*\\R", "");
        }
    }
}
