package io.jenner.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cli.BrokenEdits.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of broken edits shows what the command says of them, to the letter.
 *
 * <p>With {@code -Djenner.guides.write=true} the page is written instead.
 */
class BrokenEditsTest {

    private static final Path PAGE = Path.of("..", "docs", "broken-edits.md");
    private static final Path SCHEDULE = Path.of("..", "rules", "src", "main", "knowledge", "us");

    private static final String HEAD = """
            # Twenty broken edits

            What somebody sees who makes a slip in a schedule file or a rule and asks `jenner knowledge validate`. Each edit is
            made alone, to a copy of the embedded schedule in the folder `my-us` or to [a rule](#the-rule) in the folder
            `my-rules`. A test makes all of them and compares this page with what the command prints.

            Every line has the place, what was found, what was expected, and one remedy; the word in brackets is the code of the
            [check](checks.md).
            """;

    @TempDir
    private Path folder;

    @Test
    void thePageShowsWhatTheCommandSays() throws IOException {
        copy(SCHEDULE, folder.resolve("my-us"));
        Files.createDirectories(folder.resolve("my-rules"));
        StringBuilder page = new StringBuilder(HEAD);
        for (int at = 0; at < BrokenEdits.ALL.size(); at++) {
            Edit edit = BrokenEdits.ALL.get(at);
            page.append("\n## %d. %s%n%n".formatted(at + 1, edit.title())).append(section(edit));
        }
        page.append("\n## The rule\n\n`my-rules/clinic.drl` before the edits:\n\n```drl\n")
                .append(BrokenEdits.DRL)
                .append("```\n");

        if (Boolean.getBoolean("jenner.guides.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE).replace("\r\n", "\n"))
                .isEqualTo(page.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void thereAreTwentyOfThem() {
        assertThat(BrokenEdits.ALL).hasSize(20);
        assertThat(BrokenEdits.ALL).filteredOn(Edit::isOfRules).hasSize(6);
    }

    private String section(Edit edit) throws IOException {
        String name = (edit.isOfRules() ? "my-rules/" : "my-us/") + edit.file();
        Path file = folder.resolve(name);
        String before = edit.isOfRules() ? BrokenEdits.DRL : Files.readString(file);
        String after = changed(before, edit);
        Files.writeString(file, after);
        Command run = validate(edit.isOfRules());
        Files.writeString(file, before);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).as(edit.title()).isEqualTo(run.out().contains("error: ") ? 1 : 0);
        assertThat(run.out()).as(edit.title()).contains(": found ");
        return "`" + name + "`\n\n```diff\n" + difference(before, after)
                + "```\n\n```console\n$ jenner knowledge validate "
                + (edit.isOfRules() ? "us --rules my-rules" : "my-us") + " --on 2026-11-22\n" + run.out() + "```\n";
    }

    private Command validate(boolean rules) {
        String schedule = folder.resolve("my-us").toString();
        Command run = rules
                ? Command.run(
                        "knowledge",
                        "validate",
                        "us",
                        "--on",
                        "2026-11-22",
                        "--rules",
                        folder.resolve("my-rules").toString())
                : Command.run("knowledge", "validate", schedule, "--on", "2026-11-22");
        return new Command(run.exitCode(), run.out().replace(schedule, "my-us"), run.err());
    }

    private static String changed(String text, Edit edit) {
        int at = text.indexOf(edit.from());
        assertThat(at).as(edit.title()).isNotNegative();
        return text.substring(0, at)
                + edit.to()
                + text.substring(at + edit.from().length());
    }

    /** Returns the lines that differ, the old ones first. */
    private static String difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> edited = after.lines().toList();
        int first = 0;
        while (old.get(first).equals(edited.get(first))) {
            first++;
        }
        int same = 0;
        while (same < old.size() - first
                && old.get(old.size() - 1 - same).equals(edited.get(edited.size() - 1 - same))) {
            same++;
        }
        return lines("-", old.subList(first, old.size() - same))
                + lines("+", edited.subList(first, edited.size() - same));
    }

    private static String lines(String sign, List<String> lines) {
        return lines.stream().map(line -> sign + line + "\n").collect(joining());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
