package io.jenner.rules;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.engine.DefaultForecaster;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import io.jenner.forecast.knowledge.pack.KnowledgePack;
import io.jenner.forecast.spi.ForecasterProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Provides the US schedule with the rules of this module.
 *
 * <p>Rules and schedule are loaded once for the whole JVM, when first asked for. Safe for use by many threads.
 */
public final class UsScheduleProvider implements ForecasterProvider {

    private static final String PACK = "/META-INF/jenner/us.knowledge";

    @Override
    public String schedule() {
        return "us";
    }

    @Override
    public Forecaster embedded() {
        return Embedded.FORECASTER;
    }

    @Override
    public Forecaster fromFolder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        Knowledge knowledge = KnowledgeLoader.load(folder);
        return new DefaultForecaster(knowledge, KnowledgeDigest.of(knowledge), Rules.BASE);
    }

    /** {@return the embedded schedule, for tools that list what stands in it} */
    public static Knowledge embeddedKnowledge() {
        return Embedded.packed().knowledge();
    }

    /** {@return what every rule carries out, such as {@code CDSi 4.6 Table 6-15}, by the rule's name, for tools} */
    public static Map<String, String> ruleSources() {
        Map<String, String> sources = new TreeMap<>();
        Rules.BASE.rules().forEach((name, metadata) -> {
            String source = Objects.toString(metadata.get("source"), "");
            sources.put(name, source.replaceAll("^\"|\"$", ""));
        });
        return sources;
    }

    private static final class Rules {
        static final RuleBase BASE = RuleBase.load(UsScheduleProvider.class.getClassLoader());
    }

    private static final class Embedded {
        static final Forecaster FORECASTER = load();

        private static Forecaster load() {
            KnowledgePack.Packed packed = packed();
            return new DefaultForecaster(packed.knowledge(), packed.digest(), Rules.BASE);
        }

        static KnowledgePack.Packed packed() {
            try (InputStream pack = UsScheduleProvider.class.getResourceAsStream(PACK)) {
                if (pack == null) {
                    throw new IllegalStateException("found no " + PACK + " on the class path, expected it in the jar"
                            + " jenner-rules. Remedy: use a jar that Maven built");
                }
                return KnowledgePack.read(pack);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
