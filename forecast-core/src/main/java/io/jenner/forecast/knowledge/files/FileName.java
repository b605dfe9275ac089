package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file or folder that another file lists, and where it does. */
record FileName(String name, Spot spot) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** Reads a name without any path; null after reporting that it cannot be read. */
    @Nullable
    static FileName read(Node node, Reading reading) {
        String name = reading.scalars().text(node);
        if (name == null) {
            return null;
        }
        if (!PLAIN.matcher(name).matches()) {
            reading.problems()
                    .error(node.spot(), "the name '" + name + "'", "letters, digits, '.', '_' and '-'", "rename it");
            return null;
        }
        return new FileName(name, node.spot());
    }
}
