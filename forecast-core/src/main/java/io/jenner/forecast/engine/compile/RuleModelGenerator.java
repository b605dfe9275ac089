package io.jenner.forecast.engine.compile;

import static java.util.stream.Collectors.joining;

import io.jenner.forecast.engine.rules.RuleBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the Java sources of the rules' executable model, so that no rule is compiled at run time.
 *
 * <p>The same rule files give the same bytes. A file is written only when it changed, and a file that no rule
 * asks for any more is deleted, so that an unchanged rule base is not compiled again.
 */
public final class RuleModelGenerator {

    private RuleModelGenerator() {}

    /**
     * Generates the model of a folder of rules.
     *
     * @param args the folder of DRL files, the folder for Java sources, the folder for resources, and a release
     *     id {@code group:artifact:version} that stays the same between builds, as generated names derive from it
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException(
                    "Expected: DRL folder, source folder, resource folder, group:artifact:version; got "
                            + Arrays.toString(args));
        }
        generate(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]);
    }

    /**
     * Generates the model of a folder of rules. A folder that is empty or missing gives an empty list.
     *
     * @throws RuleErrorsException if a rule does not compile; nothing has been written then
     */
    public static void generate(Path drlFolder, Path sourceFolder, Path resourceFolder, String releaseId)
            throws IOException {
        SortedMap<String, String> drl = readDrl(drlFolder);
        RuleModel model =
                drl.isEmpty() ? RuleModel.EMPTY : new RuleModelCompiler(releaseId).compile(drl, drlFolder + "/");
        String list = model.classNames().stream().map(name -> name + "\n").collect(joining());
        synchronise(sourceFolder, model.sources());
        synchronise(resourceFolder, Map.of(RuleBase.MODEL_LIST, list));
    }

    private static SortedMap<String, String> readDrl(Path folder) throws IOException {
        SortedMap<String, String> drl = new TreeMap<>();
        for (String name : filesIn(folder)) {
            if (name.endsWith(".drl")) {
                drl.put(name, Files.readString(folder.resolve(name)));
            }
        }
        return drl;
    }

    /** Makes the folder hold these files and no others; leaves a file alone that already has its content. */
    private static void synchronise(Path folder, Map<String, String> files) throws IOException {
        for (String name : filesIn(folder)) {
            if (!files.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(path) || !Arrays.equals(content, Files.readAllBytes(path))) {
                Files.createDirectories(path.getParent());
                Files.write(path, content);
            }
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
