package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of loaded classes that {@code bin/jenner} keeps, with a made-up checkout and a made-up Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    /** Tells how it was called, and writes an archive when asked for one. */
    private static final String JAVA = """
            #!/bin/sh
            echo "$@" >>"$(dirname "$0")/../calls"
            case $1 in
                -XX:ArchiveClassesAtExit=*) echo classes >"${1#*=}"; echo warning; echo warning >&2 ;;
                *) echo answer ;;
            esac
            """;

    @TempDir
    private Path folder;

    private Path checkout;
    private Path target;
    private Path java;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectory(folder.resolve("a checkout"));
        target = Files.createDirectories(checkout.resolve("cli/target"));
        Files.createDirectories(target.resolve("lib"));
        Files.createDirectories(checkout.resolve("bin"));
        Files.copy(Path.of("../bin/jenner"), checkout.resolve("bin/jenner"));
        for (String pom : List.of("", "forecast-core/", "rules/", "test-cases/", "cli/")) {
            Files.createDirectories(checkout.resolve(pom));
            Files.writeString(checkout.resolve(pom + "pom.xml"), "");
        }
        Files.writeString(target.resolve("jenner-cli-1.jar"), "jar");
        age(target.resolve("jenner-cli-1.jar"), 0);
        java = makeJava("java", JAVA);
    }

    @Test
    void firstRunMakesAnArchiveAndUsesIt() throws Exception {
        assertThat(run()).isEqualTo("answer\n");
        assertThat(archives()).hasSize(1);
        assertThat(calls()).hasSize(3);
        assertThat(calls().get(0)).contains("ArchiveClassesAtExit", "UsualRun");
        assertThat(calls().get(1)).contains("-Xshare:on");
        assertThat(calls().get(2))
                .contains("-XX:SharedArchiveFile=" + archives().get(0), "-Xlog:disable")
                .endsWith("io.jenner.cli.Jenner --help");
    }

    @Test
    void laterRunsMakeNoOther() throws Exception {
        run();
        List<Path> first = archives();

        assertThat(run()).isEqualTo("answer\n");
        assertThat(archives()).isEqualTo(first);
        assertThat(calls()).hasSize(4);
    }

    @Test
    void anotherBuildMakesAnotherAndDropsTheOld() throws Exception {
        run();
        List<Path> first = archives();
        age(first.get(0), -60);
        Files.writeString(target.resolve("jenner-cli-1.jar"), "another jar");

        assertThat(run()).isEqualTo("answer\n");
        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void anotherJavaMakesAnArchiveOfItsOwn() throws Exception {
        run();
        java = makeJava("other", JAVA);

        assertThat(run()).isEqualTo("answer\n");
        assertThat(archives()).hasSize(2);
    }

    @Test
    void updatedJavaMakesAnotherArchive() throws Exception {
        run();
        Files.writeString(java.resolve("release"), "17.0.99");

        run();
        assertThat(archives()).hasSize(2);
    }

    @Test
    void javaThatCannotMakeAnArchiveRunsWithoutAndIsNotAskedAgain() throws Exception {
        java = makeJava("java", JAVA.replace("echo classes", "exit 1; echo"));

        assertThat(run()).isEqualTo("answer\n");
        assertThat(run()).isEqualTo("answer\n");
        assertThat(calls()).hasSize(3);
        assertThat(calls().get(2)).doesNotContain("SharedArchiveFile");
    }

    @Test
    void archiveThatDoesNotWorkIsNotUsed() throws Exception {
        java = makeJava("java", JAVA.replace("case $1 in", "case $* in *-Xshare:on*) exit 1 ;; esac; case $1 in"));

        assertThat(run()).isEqualTo("answer\n");
        assertThat(run()).isEqualTo("answer\n");
        assertThat(calls()).hasSize(4).last().asString().doesNotContain("SharedArchiveFile");
    }

    @Test
    void folderThatCannotBeWrittenDoesWithout() throws Exception {
        File folderOfArchives = target.toFile();
        assumeTrue(folderOfArchives.setWritable(false) && !folderOfArchives.canWrite(), "root may write everywhere");
        try {
            assertThat(run()).isEqualTo("answer\n");
            assertThat(calls()).hasSize(1);
        } finally {
            folderOfArchives.setWritable(true);
        }
    }

    @Test
    void twoAtOnceBothAnswer() throws Exception {
        Process first = start();
        Process second = start();

        assertThat(output(first)).isEqualTo("answer\n");
        assertThat(output(second)).isEqualTo("answer\n");
        assertThat(archives()).hasSize(1);
    }

    @Test
    void launcherForWindowsBuildsAndRunsAsThisOneDoes() throws IOException {
        String here = Files.readString(Path.of("../bin/jenner"));
        String there = Files.readString(Path.of("../bin/jenner.cmd"));

        assertThat(options(there)).isNotEmpty().containsExactlyInAnyOrderElementsOf(options(here));
        assertThat(maven(there)).isNotEmpty().isEqualTo(maven(here));
        assertThat(there).contains("'forecast-core','rules','json','test-cases','cli'");
        assertThat(here).contains("for module in forecast-core rules json test-cases cli;");
    }

    /** Returns the options of Java that a launcher chooses from. */
    private static Set<String> options(String launcher) {
        return Pattern.compile("-XX:[^'\"\n$]*-Xshare:auto")
                .matcher(launcher)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Returns how a launcher calls Maven. */
    private static String maven(String launcher) {
        Matcher call = Pattern.compile("mvn (-q.*? -am)").matcher(launcher.replaceAll("\\\\\\s+", ""));
        return call.find() ? call.group(1) : "";
    }

    private Path makeJava(String name, String script) throws IOException {
        Path home = folder.resolve(name);
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(program, script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "17");
        return home;
    }

    private static void age(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 1000L * seconds));
    }

    private Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(checkout.resolve("bin/jenner").toString(), "--help");
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().remove("JENNER_JAVA_OPTS");
        return builder.redirectErrorStream(true).start();
    }

    private String run() throws Exception {
        return output(start());
    }

    private static String output(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(java.resolve("calls"));
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().startsWith("launcher-"))
                    .sorted()
                    .toList();
        }
    }
}
