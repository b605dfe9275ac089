package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePathTest {

    @TempDir
    private Path folder;

    @Test
    void hostWithAModuleInfoForecastsOnTheModulePath() throws IOException, InterruptedException {
        write("module-info.java", """
                module host {
                    requires io.jenner.forecast;
                    requires io.jenner.rules;
                    requires org.slf4j;
                }
                """);
        write("host/Host.java", """
                package host;

                import io.jenner.forecast.*;
                import io.jenner.forecast.text.Texts;

                public class Host {
                    public static void main(String[] arguments) {
                        Patient patient = Patient.born("2021-03-10").build();
                        Forecast forecast = Forecaster.usSchedule().forecast(patient, java.time.LocalDate.of(2025, 11, 22));
                        VaccineGroupForecast polio = forecast.group("Polio").forecasts().get(0);
                        System.out.println(polio.dates().recommended().orElseThrow());
                        System.out.println(Texts.in(new java.util.Locale("es")).of(polio.dueStatus()));
                    }
                }
                """);
        String path = Stream.concat(Stream.of(Build.RULES.jar("")), Build.runtimeLibraries().stream())
                .map(jar -> jar.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        Path classes = folder.resolve("classes");
        int faults = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-p",
                        path,
                        "-d",
                        classes.toString(),
                        folder.resolve("module-info.java").toString(),
                        folder.resolve("host/Host.java").toString());
        assertThat(faults).isZero();

        assertThat(run(path + File.pathSeparator + classes))
                .startsWith("2021-05-10")
                .doesNotContain("Exception");
    }

    private String run(String path) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(java.toString(), "-p", path, "-m", "host/host.Host"))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        int code = process.waitFor();
        assertThat(code)
                .as(Files.readString(folder.resolve("errors.txt"), StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
