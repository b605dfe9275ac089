package io.jenner.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.jenner.rules.UsScheduleProvider;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site as a browser shows it; skipped where there is no {@code chromium} on the path. */
class SiteInABrowserTest {

    private static final int MOST_SECONDS = 120;

    @TempDir
    static Path folder;

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void writeTheSite() throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place).resolve("chromium"))),
                "no chromium on the path");
        files = new Site(UsScheduleProvider.embeddedKnowledge()).files();
        new SiteFolder(folder.resolve("site")).write(files);
    }

    @Test
    void linkedSearchShowsWhatItFinds() throws Exception {
        String page = shown(folder.resolve("site/index.html").toUri() + "?q=mmr");

        List<String> items = Arrays.stream(page.split("<li"))
                .skip(1)
                .filter(item -> !item.startsWith(" class=\"hidden\""))
                .map(item -> item.replaceAll("^[^>]*>|</li>.*", "")
                        .replaceAll("<[^>]*>", " ")
                        .strip())
                .toList();
        assertThat(page).contains("id=\"found\"", " found.</p>");
        assertThat(items)
                .hasSizeBetween(5, 40)
                .anyMatch(item -> item.startsWith("MMR  Measles, Mumps, Rubella"))
                .anyMatch(item -> item.startsWith("Measles 2-dose series"))
                .anyMatch(item -> item.startsWith("MMRV  CVX 94"))
                .noneMatch(item -> item.startsWith("HPV"));
    }

    /** One page with all others in frames: a browser takes long to start. */
    @Test
    void everyPageLoadsAndTypingSearches() throws Exception {
        List<String> pages =
                files.keySet().stream().filter(name -> name.endsWith(".html")).toList();
        Path frames = folder.resolve("frames.html");
        Files.writeString(
                frames,
                FRAMES.replace(
                        "PAGES", pages.stream().map(name -> "'" + name + "'").collect(Collectors.joining(","))));

        String page = shown(frames.toUri().toString()).replaceAll("(?s)<script>.*</script>", "");

        assertThat(page.split("loaded ", -1)).hasSize(pages.size() + 1);
        assertThat(page)
                .contains("loaded group-mmr.html: MMR, styled", "loaded conflicts.html: Spacing of vaccines, styled")
                .doesNotContain("not styled")
                .contains("typed: ?q=cvx%2094, 1 found.");
    }

    private static final String FRAMES = """
            <!DOCTYPE html><html><body><script>
            [PAGES].forEach(function (name) {
              var frame = document.createElement('iframe');
              frame.onload = function () {
                var page = frame.contentDocument;
                var styled = getComputedStyle(page.body).maxWidth !== 'none' ? 'styled' : 'not styled';
                note('loaded ' + name + ': ' + page.querySelector('h1').textContent + ', ' + styled);
                if (name === 'index.html') {
                  page.getElementById('q').value = 'cvx 94';
                  page.getElementById('q').dispatchEvent(new Event('input'));
                  note('typed: ' + frame.contentWindow.location.search + ', ' + page.getElementById('found').textContent);
                }
              };
              frame.src = 'site/' + name;
              document.body.append(frame);
            });
            function note(text) {
              document.body.append(text, document.createElement('br'));
            }
            </script></body></html>
            """;

    /** Opens an address, and returns the page as it stands after its scripts; an error on its console is a failure. */
    private static String shown(String address) throws Exception {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path out = Files.createTempFile(folder, "page", ".html");
        Path err = Files.createTempFile(folder, "log", ".txt");
        List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of("--disable-quic", "--no-first-run", "--disable-background-networking"));
        command.addAll(List.of("--disable-component-update", "--disable-sync", "--allow-file-access-from-files"));
        command.addAll(
                List.of("--enable-logging=stderr", "--v=0", "--user-data-dir=" + profile, "--dump-dom", address));
        Process browser = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(browser.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("ended")
                    .isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly();
        }
        assertThat(Files.readString(err).lines().filter(line -> line.contains("CONSOLE")))
                .isEmpty();
        return Files.readString(out);
    }
}
