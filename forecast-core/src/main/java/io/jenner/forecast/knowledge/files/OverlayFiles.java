package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.Overlay;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Mapping;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import io.jenner.forecast.knowledge.yaml.Spot;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files of an overlay by what they hold. Places name them below the overlay's own folder. */
final class OverlayFiles {

    private static final Set<String> TABLES = Set.of(
            ScheduleFiles.VACCINES,
            ScheduleFiles.VACCINE_GROUPS,
            ScheduleFiles.CONFLICTS,
            ScheduleFiles.OBSERVATIONS,
            ScheduleFiles.DECISIONS);

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final String folder;
    private final Reading reading;
    private final ScheduleFiles tables;

    OverlayFiles(Overlay overlay, Reading reading) {
        this.folder = OverlayLoader.named(overlay, "");
        this.reading = reading;
        this.tables = new ScheduleFiles(reading);
        overlay.files().forEach((file, text) -> {
            if (!overlay.rules().containsKey(file)) {
                Node node = YamlFile.parse(folder + file, text, "a file of an overlay", reading.problems());
                if (node != null) {
                    nodes.put(file, node);
                }
            }
        });
        nodes.keySet().forEach(this::checkName);
    }

    /** A series file, and the antigen that it names. */
    record SeriesText(String file, Node root, String antigen) {}

    @Nullable
    Node manifest() {
        return nodes.get(Overlay.MANIFEST);
    }

    List<Vaccine> vaccines() {
        return table(ScheduleFiles.VACCINES, tables::vaccines);
    }

    List<VaccineGroup> vaccineGroups() {
        return table(ScheduleFiles.VACCINE_GROUPS, tables::vaccineGroups);
    }

    List<VaccineConflict> conflicts() {
        return table(ScheduleFiles.CONFLICTS, tables::conflicts);
    }

    List<ObservationDefinition> observations() {
        return table(ScheduleFiles.OBSERVATIONS, tables::observations);
    }

    List<SharedDecision> decisions() {
        return table(ScheduleFiles.DECISIONS, tables::decisions);
    }

    private <T> List<T> table(String file, Function<Node, List<T>> read) {
        Node root = nodes.get(file);
        return root == null ? List.of() : read.apply(root);
    }

    /** Returns what the antigen files say, in the order of their paths. */
    List<AntigenFile.Content> antigens() {
        List<AntigenFile.Content> antigens = new ArrayList<>();
        nodes.forEach((file, root) -> {
            if (isAntigen(file)) {
                antigens.add(new AntigenFile(reading).readOverlay(root));
            }
        });
        return antigens;
    }

    /** Returns the series files: those of a folder with an antigen file in its order, others in that of their paths. */
    List<SeriesText> series(List<AntigenFile.Content> antigens) {
        Set<String> files = new LinkedHashSet<>();
        for (AntigenFile.Content antigen : antigens) {
            String directory = directory(antigen.place());
            for (FileName name : antigen.series()) {
                String file = directory + name.name();
                if (nodes.containsKey(file)) {
                    files.add(file);
                } else {
                    reading.problems()
                            .error(
                                    name.spot(),
                                    "no file " + file,
                                    "the file that is listed here",
                                    "add it, or correct the name");
                }
            }
        }
        nodes.keySet().stream().filter(OverlayFiles::isSeries).forEach(files::add);
        return files.stream()
                .map(file -> new SeriesText(file, node(file), antigenOf(node(file))))
                .toList();
    }

    private Node node(String file) {
        return Objects.requireNonNull(nodes.get(file));
    }

    /** Returns the directory of an antigen file below the overlay. */
    private String directory(Place place) {
        String file = place.file();
        return file.substring(folder.length(), file.length() - ScheduleFiles.ANTIGEN.length());
    }

    /** Returns the antigen that a series file names; empty where it names none. */
    private static String antigenOf(Node root) {
        Node.Entry entry = root instanceof Mapping mapping ? mapping.entries().get("antigen") : null;
        return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }

    private static boolean isAntigen(String file) {
        return file.endsWith("/" + ScheduleFiles.ANTIGEN);
    }

    private static boolean isSeries(String file) {
        return file.contains("/") && !isAntigen(file);
    }

    private void checkName(String file) {
        if (!file.contains("/") && !file.equals(Overlay.MANIFEST) && !TABLES.contains(file)) {
            reading.problems()
                    .error(
                            Spot.of(folder + file),
                            "a file of an unknown name",
                            "one of "
                                    + String.join(", ", TABLES.stream().sorted().toList())
                                    + ", or a series file in a folder of its antigen",
                            "rename, move or remove it");
        }
    }
}
