package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all readers of one folder share: the problems, names and sources found so far. */
record Reading(Problems problems, Scalars scalars, References references, List<FileSources> fileSources) {

    static Reading start() {
        Problems problems = new Problems();
        return new Reading(problems, new Scalars(problems), new References(problems), new ArrayList<>());
    }

    /** Reads the sources that a file must declare. */
    Sources sources(Fields file) {
        Sources sources = new Sources(problems);
        Fields declared = file.neededFields("sources", "the sources");
        if (file.has("sources") && declared.keys().isEmpty()) {
            declared.error("no sources", "at least one", "say where the content comes from");
        }
        for (String key : declared.keys()) {
            Fields source = declared.fields(key, "a source");
            if (source != null) {
                sources.declare(key, source);
            }
        }
        fileSources.add(new FileSources(declared.place(), sources.all()));
        return sources;
    }

    /** Reads a name that must be there and that some file must define. */
    String reference(Fields row, String key, Kind kind) {
        return row.needed(key, node -> reference(node, kind), "");
    }

    /** Reads a list of names that some file must define; it may be missing. */
    List<String> references(Fields row, String key, Kind kind) {
        return row.list(key, node -> reference(node, kind));
    }

    /** Reads a name or code that another file defines; null after reporting that it cannot be read. */
    @Nullable
    String reference(Node node, Kind kind) {
        String name = switch (kind) {
            case CVX -> scalars.code(node, Code.CVX);
            case OBSERVATION -> scalars.code(node, Code.OBSERVATION);
            case ANTIGEN, VACCINE_GROUP, SERIES -> scalars.text(node);
        };
        if (name != null) {
            references.use(kind, name, node.spot());
        }
        return name;
    }
}
