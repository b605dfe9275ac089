package io.jenner.cases.read.yaml;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads suites in our own format that are run together, so that no two cases have one id; not for use by several
 * threads.
 */
public final class YamlSuites {

    /** What a skeleton of a case begins its texts with that a person has to write; such a case is refused. */
    public static final String PLACEHOLDER = "FILL IN";

    private final Problems problems = new Problems();
    private final Scalars scalars = new Scalars(problems);
    private final CaseReader cases = new CaseReader(scalars);

    /**
     * Returns the suite in a file; empty if something is wrong with it, which {@link #faults()} tells.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Optional<Suite> read(Path file, String name) throws IOException {
        int before = problems.count();
        Node root = YamlFile.parse(file.toString(), text(file), "a suite of cases", problems);
        if (root == null) {
            return Optional.empty();
        }
        Fields suite = new Fields(root, "a suite", scalars);
        cases.title(suite, "suite");
        Set<String> tags = cases.tags(suite);
        List<TestCase> found = suite.neededRows("cases", "a case", row -> cases.read(row, name, tags)).stream()
                .flatMap(List::stream)
                .toList();
        suite.end();
        return problems.count() > before ? Optional.empty() : Optional.of(new Suite(name, found));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new IOException("bytes that are not UTF-8", e);
        }
    }

    /** Returns everything that is wrong with the files read so far, by file and line. */
    public List<String> faults() {
        return problems.messages();
    }
}
