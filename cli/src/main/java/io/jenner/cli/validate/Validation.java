package io.jenner.cli.validate;

import io.jenner.cli.UnreadableInputException;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Overlay;
import io.jenner.forecast.engine.compile.OverlayRules;
import io.jenner.forecast.engine.lint.RuleCheck;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeLoader.Loaded;
import io.jenner.forecast.knowledge.files.Overlaid;
import io.jenner.forecast.knowledge.files.OverlayLoader;
import io.jenner.forecast.knowledge.lint.Acknowledgements;
import io.jenner.forecast.knowledge.lint.ScheduleChecks;
import io.jenner.forecast.knowledge.lint.ScheduleLint;
import io.jenner.forecast.knowledge.lint.Spots;
import io.jenner.forecast.knowledge.replay.ExampleReplay;
import io.jenner.rules.UsScheduleProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Everything that was found in a schedule, and in rules if they were checked.
 *
 * @param name the schedule as it was named
 * @param on the day it was judged on
 * @param looked what was looked at, in words
 * @param open errors, and warnings that nobody acknowledged
 * @param acknowledged warnings that somebody did
 */
public record Validation(String name, LocalDate on, String looked, List<Problem> open, List<Problem> acknowledged) {

    private static final String ONE_BY_ONE =
            "the files one by one; rows together and examples once there are no errors";

    public Validation {
        open = List.copyOf(open);
        acknowledged = List.copyOf(acknowledged);
    }

    /** Checks the embedded schedule; it has no files, so no columns and no examples. */
    public static Validation ofEmbedded(String name, Knowledge knowledge, LocalDate on) {
        List<Problem> problems = ScheduleLint.check(knowledge, on, Spots.none()).stream()
                .filter(problem -> !problem.check()
                        .equals(ScheduleChecks.NO_EXAMPLE.check().code()))
                .toList();
        Acknowledgements.Sorted sorted = acknowledgements().only(problems);
        return new Validation(
                name, on, contents(knowledge) + ", without their files", sorted.open(), sorted.acknowledged());
    }

    /**
     * Checks a folder of schedule files.
     *
     * @param examples whether the examples of the series are replayed
     * @throws UnreadableInputException if it is no schedule at all
     */
    public static Validation ofFolder(String name, Path folder, LocalDate on, boolean examples) {
        if (!Files.isRegularFile(folder.resolve("schedule.yaml"))) {
            throw new UnreadableInputException(
                    "found neither schedule.yaml nor overlay.yaml in " + folder
                            + ", expected a folder with a schedule or an overlay. Remedy: name the folder that holds one of them.");
        }
        Acknowledgements acknowledgements = Acknowledgements.none();
        Loaded loaded;
        try {
            acknowledgements = Acknowledgements.in(folder);
            loaded = KnowledgeLoader.read(folder);
        } catch (KnowledgeException faulty) {
            Acknowledgements.Sorted sorted = acknowledgements.only(faulty.problems());
            return new Validation(name, on, ONE_BY_ONE, sorted.open(), sorted.acknowledged());
        }
        List<Problem> problems = new ArrayList<>(loaded.warnings());
        problems.addAll(ScheduleLint.check(loaded.knowledge(), on, Spots.in(folder)));
        if (examples) {
            problems.addAll(differences(Forecaster.fromFolder(folder), loaded.knowledge(), Spots.in(folder)));
        }
        Acknowledgements.Sorted sorted = acknowledgements.sort(problems);
        return new Validation(
                name,
                on,
                contents(loaded.knowledge()) + (examples ? ", replayed" : ", not replayed"),
                sorted.open(),
                sorted.acknowledged());
    }

    /**
     * Checks an overlay against the embedded schedule and its rules; what is odd about the base is left out.
     *
     * @param examples whether the examples of its series are replayed
     */
    public static Validation ofOverlay(String name, Overlay overlay, Path folder, LocalDate on, boolean examples) {
        Forecaster forecaster;
        Overlaid overlaid;
        try {
            forecaster = Forecaster.usSchedule().with(overlay);
            overlaid = OverlayLoader.load(overlay, UsScheduleProvider.embeddedKnowledge());
        } catch (KnowledgeException faulty) {
            return new Validation(name, on, ONE_BY_ONE, faulty.problems(), List.of());
        }
        Set<String> files = overlay.files().keySet().stream()
                .map(file -> OverlayLoader.named(overlay, file))
                .collect(Collectors.toSet());
        Spots spots = Spots.in(folder.resolveSibling(""));
        List<Problem> problems = new ArrayList<>(overlaid.warnings());
        ScheduleLint.check(overlaid.knowledge(), on, spots).stream()
                .filter(problem -> files.contains(problem.file()))
                .forEach(problems::add);
        problems.addAll(OverlayRules.problems(
                RuleBase.load(Validation.class.getClassLoader()).rules().keySet(),
                overlaid.manifest(),
                OverlayRules.named(overlay)));
        if (examples) {
            problems.addAll(differences(forecaster, overlaid.knowledge(), spots));
        }
        return new Validation(
                name,
                on,
                counted(overlay.files().size(), "file") + " over the embedded schedule"
                        + ofExamples(overlaid.knowledge(), examples),
                problems,
                List.of());
    }

    /** Only the overlay's own series have examples, as the embedded schedule comes without them. */
    private static String ofExamples(Knowledge overlaid, boolean replayed) {
        int examples = examples(overlaid);
        return examples == 0 ? "" : ", " + counted(examples, "example") + (replayed ? ", replayed" : ", not replayed");
    }

    /** Returns this with what is wrong with rules that are added to those of a schedule. */
    public Validation withRules(SortedMap<String, String> drl, Set<String> baseRules, Set<String> replaced) {
        List<Problem> problems = new ArrayList<>(open);
        problems.addAll(RuleCheck.check(drl, baseRules, replaced));
        int rules = drl.values().stream()
                .mapToInt(text -> RuleCheck.ruleNames(text).size())
                .sum();
        String more = looked + "; " + counted(rules, "rule") + " in " + counted(drl.size(), "rule file");
        return new Validation(name, on, more, problems, acknowledged);
    }

    /** Returns how many errors there are. */
    public long errors() {
        return open.stream().filter(Problem::isError).count();
    }

    /** Returns how many warnings there are that nobody acknowledged. */
    public long warnings() {
        return open.size() - errors();
    }

    private static List<Problem> differences(Forecaster forecaster, Knowledge knowledge, Spots spots) {
        return ExampleReplay.replay(forecaster, knowledge).stream()
                .map(problem -> new Problem(
                        problem.severity(),
                        problem.file(),
                        problem.line(),
                        spots.of(new Place(problem.file(), problem.line())).column(),
                        problem.found(),
                        problem.expected(),
                        problem.remedy(),
                        ScheduleChecks.EXAMPLE.check().code()))
                .toList();
    }

    private static String contents(Knowledge knowledge) {
        int series = knowledge.antigens().stream()
                .mapToInt(antigen -> antigen.series().size())
                .sum();
        int examples = examples(knowledge);
        String content = counted(knowledge.antigens().size(), "antigen") + ", " + counted(series, "series");
        return examples == 0 ? content : content + ", " + counted(examples, "example");
    }

    private static int examples(Knowledge knowledge) {
        return knowledge.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .mapToInt(found -> found.examples().size())
                .sum();
    }

    /** Those of the embedded schedule, which come with the rules. */
    private static Acknowledgements acknowledgements() {
        try (InputStream in = Validation.class.getResourceAsStream("/META-INF/jenner/" + Acknowledgements.FILE)) {
            return in == null
                    ? Acknowledgements.none()
                    : Acknowledgements.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String counted(long count, String what) {
        return "%,d %s%s".formatted(count, what, count == 1 || what.endsWith("s") ? "" : "s");
    }
}
