package io.jenner.cli.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The replay itself, with invented pages. */
@DisabledOnOs(OS.WINDOWS)
class PageReplayTest {

    @TempDir
    private Path folder;

    private Clone clone;

    @BeforeEach
    void makeClone() throws IOException {
        assumeTrue(Clone.hasBash(), "there is no bash");
        Path root = Files.createDirectories(folder.resolve("root"));
        Files.createDirectories(root.resolve("examples"));
        Files.writeString(root.resolve("examples/one.txt"), "one\ntwo\nthree\n");
        Files.createDirectories(root.resolve("cli/target"));
        Files.writeString(root.resolve("cli/target/built.txt"), "");
        clone = Clone.of(root, Files.createDirectories(folder.resolve("clone")));
    }

    private PageReplay replay(String page) {
        return PageReplay.of("page.md", page.lines().toList(), clone);
    }

    @Test
    void pageThatShowsWhatIsPrintedAgrees() {
        PageReplay replay = replay("""
                Text, and a block of another kind:
                ```
                $ not run
                ```
                ```console
                $ cat examples/one.txt | head -2 > two.txt
                $ cat two.txt \\
                    examples/one.txt
                one
                two
                one
                ...
                ```
                The folder is shared:
                ```console
                $ wc -l < two.txt; ls
                2
                bin
                examples
                two.txt
                ```
                """);

        assertThat(replay.mismatches()).isEmpty();
    }

    @Test
    void mismatchNamesPageLineCommandAndBothOutputs() {
        PageReplay replay = replay("""
                # Page

                ```console
                $ echo one
                two
                ```
                """);

        assertThat(replay.mismatches()).containsExactly("""
                page.md:4: the command does not print what the page shows.
                $ echo one
                expected:
                  two
                actual:
                  one
                Remedy: if the command is right, have the page rewritten with -Djenner.guides.write=true and read the diff.
                """);
    }

    @Test
    void exitCodeOtherThanZeroMustBeShown() {
        assertThat(replay("```console\n$ echo bad; exit 2\nbad\n[exit code 2]\n```")
                        .mismatches())
                .isEmpty();
        assertThat(replay("```console\n$ echo bad; exit 2\nbad\n```").mismatches())
                .singleElement()
                .asString()
                .contains("actual:\n  bad\n  [exit code 2]\n");
        assertThat(replay("```console\n$ echo good\ngood\n[exit code 2]\n```").mismatches())
                .hasSize(1);
    }

    @Test
    void failureWithinAPipeOrAListIsAFailure() {
        assertThat(replay("```console\n$ false | cat\n$ false; echo on\n```").mismatches())
                .hasSize(2);
    }

    @Test
    void standardErrorStandsWhereATerminalShowsIt() {
        assertThat(replay("```console\n$ echo 1; echo 2 >&2; echo 3\n1\n2\n3\n```")
                        .mismatches())
                .isEmpty();
    }

    @Test
    void commandThatPrintsMoreThanShownDisagrees() {
        assertThat(replay("```console\n$ cat examples/one.txt\none\n```").mismatches())
                .hasSize(1);
        assertThat(replay("```console\n$ cat examples/one.txt\none\n...\n```").mismatches())
                .isEmpty();
        assertThat(replay("```console\n$ cat examples/one.txt\n...\ntwo\n```").mismatches())
                .hasSize(1);
        assertThat(replay("```console\n$ cat examples/one.txt\n...\ntwo\n...\n```")
                        .mismatches())
                .isEmpty();
    }

    @Test
    void trailingSpacesDoNotCount() {
        assertThat(replay("```console\n$ echo 'one  '\none\n\n```").mismatches())
                .isEmpty();
    }

    @Test
    void hereDocumentIsPartOfItsCommand() {
        PageReplay replay = replay("""
                ```console
                $ cat > new.txt <<'END'
                $ no command
                  indented
                END
                $ sed 's/^.//' new.txt
                 no command
                 indented
                ```
                """);

        assertThat(replay.mismatches()).isEmpty();
    }

    @Test
    void jennerRunsInTheFolderWithAndWithoutItsPath() {
        PageReplay replay = replay("""
                ```console
                $ jenner --version | cut -d' ' -f1
                jenner
                $ bin/jenner forecast examples/none.json
                examples/none.json: found no such file, expected a patient as JSON. Remedy: correct the path, or give - for standard input.
                [exit code 2]
                ```
                """);

        assertThat(replay.mismatches()).isEmpty();
    }

    @Test
    void placeOfTheFolderIsNotShown() {
        assertThat(replay("```console\n$ pwd\n~/jenner\n```").mismatches()).isEmpty();
    }

    @Test
    void outputIsRewrittenAndKeepsWhatItLeavesOut() {
        PageReplay replay = replay("""
                Before.
                ```console
                $ cat examples/one.txt
                old
                ...
                three
                $ echo new; exit 1
                ```
                After.
                """);

        assertThat(replay.rewritten()).containsExactly("""
                Before.
                ```console
                $ cat examples/one.txt
                one
                ...
                three
                $ echo new; exit 1
                new
                [exit code 1]
                ```
                After.
                """.split("\n"));
    }

    @Test
    void elisionThatNoLongerFitsIsWrittenOut() {
        assertThat(ShownOutput.rewritten(List.of("a", "...", "gone", "...", "z"), List.of("a", "b", "z")))
                .containsExactly("a", "b", "z");
        assertThat(ShownOutput.rewritten(List.of("x", "...", "b", "...", "z"), List.of("a", "b", "y")))
                .containsExactly("a", "...", "b", "...", "y");
        assertThat(ShownOutput.rewritten(List.of("x", "...", "y"), List.of("a")))
                .containsExactly("a");
    }

    @Test
    void blockWithoutCommandAndBlockWithoutEndAreFaultsOfThePage() {
        assertThatThrownBy(() -> replay("```console\noutput\n```"))
                .hasMessage("page.md:2: found output without a command: output."
                        + " Remedy: begin the block with '$ ' and a command.");
        assertThatThrownBy(() -> replay("```console\n$ true\n"))
                .hasMessage("page.md:1: the block has no end. Remedy: close it with ```.");
    }
}
