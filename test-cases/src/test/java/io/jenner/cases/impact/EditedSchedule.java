package io.jenner.cases.impact;

import io.jenner.forecast.Forecaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the US schedule in which the third dose of HPV waits a month longer. */
final class EditedSchedule {

    private static final Path US = Path.of("../rules/src/main/knowledge/us");

    private EditedSchedule() {}

    static Forecaster in(Path folder) {
        try (Stream<Path> files = Files.walk(US)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(US.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            Path series = folder.resolve("hpv/hpv-3-dose-series.yaml");
            String text = Files.readString(series);
            String edited = text.replace(
                    "absolute-minimum: 5 months - 4 days, minimum: 5 months",
                    "absolute-minimum: 6 months - 4 days, minimum: 6 months");
            if (edited.equals(text)) {
                throw new IllegalStateException("the line to edit is not in " + series);
            }
            Files.writeString(series, edited);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Forecaster.fromFolder(folder);
    }
}
