package io.jenner.cli.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every {@code console} block of the guides and transcripts, replayed literally.
 *
 * <p>With {@code -Djenner.guides.write=true} the output below each command is replaced by what it prints.
 */
@DisabledOnOs(OS.WINDOWS)
class GuidesTest {

    private static final Path ROOT = Path.of("..");

    /** The pages beside the guides. */
    private static final List<String> PAGES =
            List.of("README.md", "CONTRIBUTING.md", "docs/commands.md", "docs/batch.md", "docs/plans.md");

    /** A command is a program of its own, so the pages need not wait for one another. */
    private final ExecutorService atATime = Executors.newFixedThreadPool(2);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyPageShowsWhatItsCommandsPrint() throws IOException {
        assumeTrue(Clone.hasBash(), "there is no bash");
        List<DynamicTest> tests = new ArrayList<>();
        for (String page : pages()) {
            Future<List<String>> mismatches = atATime.submit(() -> replay(page));
            tests.add(DynamicTest.dynamicTest(
                    page, () -> assertThat(mismatches.get()).isEmpty()));
        }
        return tests.stream();
    }

    @AfterEach
    void stop() {
        atATime.shutdownNow();
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>(PAGES);
        if (Files.isDirectory(ROOT.resolve("docs/guides"))) {
            try (Stream<Path> guides = Files.list(ROOT.resolve("docs/guides"))) {
                guides.map(guide -> "docs/guides/" + guide.getFileName())
                        .filter(name -> name.endsWith(".md"))
                        .sorted()
                        .forEach(pages::add);
            }
        }
        pages.removeIf(page -> Files.notExists(ROOT.resolve(page)));
        return pages;
    }

    /** Returns what a page shows otherwise than it is; nothing where the page was written anew. */
    private List<String> replay(String name) throws IOException {
        Path page = ROOT.resolve(name);
        List<String> lines = Files.readAllLines(page);
        if (ShownCommand.in(name, lines).isEmpty()) {
            return List.of();
        }
        Clone clone = Clone.of(ROOT, Files.createDirectories(folder.resolve(name.replace('/', '-'))));
        if (lines.stream().anyMatch(line -> line.startsWith("$ git "))) {
            clone.commitAll();
        }
        PageReplay replay = PageReplay.of(name, lines, clone);
        if (Boolean.getBoolean("jenner.guides.write")) {
            Files.writeString(page, String.join("\n", replay.rewritten()) + "\n");
            return List.of();
        }
        return replay.mismatches();
    }
}
