package io.jenner.cli;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Overlay;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import io.jenner.rules.UsScheduleProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A schedule as named on the command line: {@code us} for the embedded one, a folder that holds one, or a folder with an
 * overlay, which is laid over the embedded one.
 *
 * <p>Nothing is read before it is asked for.
 */
final class KnowledgeArgument {

    /** The name of the embedded schedule. */
    static final String EMBEDDED = "us";

    private final String name;
    private final @Nullable Path folder;

    private KnowledgeArgument(String name, @Nullable Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** Returns the embedded schedule. */
    static KnowledgeArgument embedded() {
        return new KnowledgeArgument(EMBEDDED, null);
    }

    /**
     * Returns the schedule of that name or folder.
     *
     * @throws TypeConversionException if there is no such folder
     */
    static KnowledgeArgument of(String text) {
        if (text.equals(EMBEDDED)) {
            return embedded();
        }
        Path folder = Path.of(text);
        if (!Files.isDirectory(folder)) {
            throw new TypeConversionException("found no folder " + text + ", expected '" + EMBEDDED
                    + "' or a folder with a schedule.yaml or an " + Overlay.MANIFEST + ". Remedy: correct the path.");
        }
        return new KnowledgeArgument(text, folder);
    }

    /** Returns it as it was written. */
    String name() {
        return name;
    }

    /** Returns its folder, or null for the embedded schedule. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Returns whether it is the embedded schedule with an overlay. */
    boolean isOverlay() {
        return folder != null && Files.isRegularFile(folder.resolve(Overlay.MANIFEST));
    }

    /** Returns a forecaster that answers from it. */
    Forecaster forecaster() {
        if (folder == null) {
            return Forecaster.usSchedule();
        }
        return isOverlay() ? Forecaster.usSchedule().with(overlay(folder)) : Forecaster.fromFolder(folder);
    }

    /** Returns its content; the embedded schedule comes without the examples of its series. */
    Knowledge knowledge() {
        if (folder == null) {
            return UsScheduleProvider.embeddedKnowledge();
        }
        return isOverlay() ? checked(overlay(folder)) : KnowledgeLoader.load(folder);
    }

    /** Returns the digest that answers from it are stamped with. */
    String digest() {
        return isOverlay() ? forecaster().stamp().digest() : KnowledgeDigest.of(knowledge());
    }

    /** Returns what its overlay says of itself; empty where it has none. */
    Optional<OverlayManifest> manifest() {
        return folder != null && isOverlay()
                ? Optional.of(OverlayLoader.load(overlay(folder), UsScheduleProvider.embeddedKnowledge())
                        .manifest())
                : Optional.empty();
    }

    /** Returns the embedded schedule with an overlay, of which no file may have errors, also if its rules are not asked for. */
    private static Knowledge checked(Overlay overlay) {
        Forecaster.usSchedule().with(overlay);
        return OverlayLoader.load(overlay, UsScheduleProvider.embeddedKnowledge())
                .knowledge();
    }

    /** Returns the texts of the rule files of its overlay, by path; empty where it has none. */
    SortedMap<String, String> rules() {
        return folder != null && isOverlay() ? overlay(folder).rules() : Collections.emptySortedMap();
    }

    /**
     * Returns the overlay in a folder.
     *
     * @throws UnreadableInputException if there is none, or one of its files cannot be read
     */
    static Overlay overlay(Path folder) {
        try {
            return Overlay.in(folder);
        } catch (IllegalArgumentException e) {
            throw new UnreadableInputException(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Reads such a name from the command line. */
    static final class Reader implements ITypeConverter<KnowledgeArgument> {

        @Override
        public KnowledgeArgument convert(String text) {
            return of(text);
        }
    }
}
