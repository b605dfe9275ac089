package io.jenner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the US schedule in which the third dose of HPV waits a month longer. */
final class EditedSchedule {

    private static final Path US = Path.of("../rules/src/main/knowledge/us");

    private EditedSchedule() {}

    static Path in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(US)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(US.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path series = folder.resolve("hpv/hpv-3-dose-series.yaml");
        Files.writeString(
                series,
                Files.readString(series)
                        .replace(
                                "absolute-minimum: 5 months - 4 days, minimum: 5 months",
                                "absolute-minimum: 6 months - 4 days, minimum: 6 months"));
        return folder;
    }
}
