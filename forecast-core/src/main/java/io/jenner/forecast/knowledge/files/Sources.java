package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sources that a file declares, and the keys by which its rows cite them. */
final class Sources {

    private final Map<String, Source> declared = new LinkedHashMap<>();
    private final Problems problems;

    Sources(Problems problems) {
        this.problems = problems;
    }

    /** Reads the declarations of a file: at least one, each with title, place and its two days. */
    void declare(String key, Fields fields) {
        Source source = new Source(
                key,
                fields.text("title"),
                fields.text("place"),
                fields.neededDate("published"),
                fields.neededDate("checked"));
        if (source.checked().isBefore(source.published())) {
            problems.error(
                    fields.spot(),
                    "the source '" + key + "' checked on " + source.checked() + ", published on " + source.published(),
                    "a check on the day of publication or later",
                    "correct one of the two days");
        }
        fields.end();
        declared.put(key, source);
    }

    /** Returns all that were declared, in their order. */
    List<Source> all() {
        return List.copyOf(declared.values());
    }

    /** Returns the source of that key, or null after reporting that it is not declared. */
    @Nullable
    Source cited(String key, Spot spot) {
        Source source = declared.get(key);
        if (source == null) {
            problems.error(
                    spot,
                    "the source '" + key + "'",
                    declared.isEmpty()
                            ? "a source that the file declares"
                            : "one that the file declares: " + String.join(", ", declared.keySet()),
                    "declare it under sources with its title, place and days");
        }
        return source;
    }
}
