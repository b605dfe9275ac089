package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a release of the CDC's CDSi supporting data from its XML files.
 *
 * <p>All blanks at ends, all letter case of words, empty elements and repeated conflict rows are taken as the CDC
 * means them; an element or word that is not known is an error. A last day on which a row holds becomes the day after
 * it, because {@code until} is exclusive here. Nothing but the files and the request decides the result.
 *
 * <p>Stateless and safe to use from several threads.
 */
public final class CdsiImporter {

    private static final String ANTIGEN_FILE = "antigensupportingdata";
    private static final String SCHEDULE_FILE = "schedulesupportingdata";

    private CdsiImporter() {}

    /**
     * Reads every {@code AntigenSupportingData*.xml}, in the order of the file names, and the one
     * {@code ScheduleSupportingData*.xml} of a folder.
     *
     * @throws KnowledgeException if anything cannot be read; it lists the problems of all files
     */
    public static Imported read(Path directory, ImportRequest request) {
        Faults faults = new Faults();
        List<Antigen> antigens = antigens(directory, request, faults);
        Knowledge knowledge = knowledge(schedule(directory, faults), antigens, request);
        if (knowledge == null || faults.hasErrors()) {
            throw new KnowledgeException("the CDSi release in " + directory, faults.all());
        }
        return new Imported(knowledge, faults.all());
    }

    private static List<Antigen> antigens(Path directory, ImportRequest request, Faults faults) {
        AntigenReader reader = new AntigenReader(request.keepTexts());
        List<Antigen> antigens = new ArrayList<>();
        List<Path> files = files(directory, ANTIGEN_FILE, faults);
        for (Path file : files) {
            Element root = XmlFile.read(file, "antigenSupportingData", faults);
            if (root != null) {
                antigens.add(reader.antigen(root));
            }
        }
        if (files.isEmpty() && !faults.hasErrors()) {
            faults.error(
                    "",
                    0,
                    "no AntigenSupportingData*.xml in " + directory,
                    "one per antigen",
                    "name the folder " + "of a CDSi release in its XML form");
        }
        return antigens;
    }

    @Nullable
    private static Element schedule(Path directory, Faults faults) {
        List<Path> files = files(directory, SCHEDULE_FILE, faults);
        if (files.size() != 1) {
            faults.error(
                    "",
                    0,
                    files.size() + " files ScheduleSupportingData*.xml in " + directory,
                    "one",
                    "name the folder of a CDSi release in its XML form");
            return null;
        }
        return XmlFile.read(files.get(0), "scheduleSupportingData", faults);
    }

    @Nullable
    private static Knowledge knowledge(@Nullable Element schedule, List<Antigen> antigens, ImportRequest request) {
        if (schedule == null) {
            return null;
        }
        ScheduleReader reader = new ScheduleReader(schedule, request.keepTexts());
        return new Knowledge(
                new Release(
                        "us",
                        request.release(),
                        request.published(),
                        "CDC CDSi supporting data " + request.release(),
                        request.checked()),
                reader.vaccines(),
                reader.vaccineGroups(),
                reader.conflicts(),
                reader.observations(),
                List.of(),
                antigens);
    }

    private static List<Path> files(Path directory, String start, Faults faults) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> isNamed(file, start))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
        } catch (IOException failure) {
            faults.error("", 0, "no readable folder " + directory, "the folder of a CDSi release", "check the path");
            return List.of();
        }
    }

    private static boolean isNamed(Path file, String start) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith(start) && name.endsWith(".xml");
    }
}
