package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.yaml.Names;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the files of antigens and series are called that have a name already.
 *
 * @param folders names of folders by the name of the antigen
 * @param files names of files, without {@code .yaml}, by the name of the series
 */
public record FileNames(Map<String, String> folders, Map<String, String> files) {

    /** Nothing has a name yet. */
    static final FileNames NONE = new FileNames(Map.of(), Map.of());

    public FileNames {
        folders = Map.copyOf(folders);
        files = Map.copyOf(files);
    }

    /** Returns the names in the folder that knowledge was read from. */
    public static FileNames of(Knowledge knowledge) {
        Map<String, String> folders = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        for (Antigen antigen : knowledge.antigens()) {
            folders.put(antigen.name(), antigen.place().file().replaceFirst("/.*", ""));
            for (Series series : antigen.series()) {
                files.put(
                        series.name(),
                        series.place().file().replaceFirst(".*/", "").replaceFirst("\\.yaml$", ""));
            }
        }
        return new FileNames(folders, files);
    }

    String folder(Antigen antigen, Set<String> taken) {
        String kept = folders.get(antigen.name());
        return kept == null ? Names.slug(antigen.name(), taken) : kept;
    }

    Stream<String> kept(Series series) {
        return Stream.ofNullable(files.get(series.name()));
    }

    String file(Series series, Set<String> taken) {
        String kept = files.get(series.name());
        return kept == null ? Names.slug(series.name(), taken) : kept;
    }
}
