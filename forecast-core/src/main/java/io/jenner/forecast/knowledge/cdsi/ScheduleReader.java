package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.ObservationDefinition.CodedValue;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the schedule file: what holds for all antigens. */
final class ScheduleReader {

    private static final int LONGEST_TITLE_WORDS = 12;

    private final Element root;
    private final List<Vaccine> mapped;
    private final List<VaccineConflict> conflicts;
    private final List<VaccineGroup> vaccineGroups;
    private final List<ObservationDefinition> observations;
    private final boolean keepTexts;
    private final Map<String, Element> inConflicts = new LinkedHashMap<>();

    ScheduleReader(Element root, boolean keepTexts) {
        this.root = root;
        this.keepTexts = keepTexts;
        mapped = readVaccines();
        conflicts = readConflicts();
        vaccineGroups = readVaccineGroups();
        observations = readObservations();
        root.end();
    }

    List<VaccineConflict> conflicts() {
        return conflicts;
    }

    List<VaccineGroup> vaccineGroups() {
        return vaccineGroups;
    }

    List<ObservationDefinition> observations() {
        return observations;
    }

    /**
     * Returns the vaccines with their antigens, then those that only the conflicts name: they hold no antigen of the
     * schedule, but a dose of one stands in the way of others.
     */
    List<Vaccine> vaccines() {
        Map<String, Element> unmapped = new LinkedHashMap<>(inConflicts);
        mapped.forEach(vaccine -> unmapped.remove(vaccine.cvx()));
        List<Vaccine> vaccines = new ArrayList<>(mapped);
        unmapped.forEach((cvx, element) -> {
            element.note(
                    "CVX " + cvx + " among the conflicts but not in <cvxToAntigenMap>",
                    "it in both",
                    "none needed, it was taken as a vaccine without antigens");
            vaccines.add(new Vaccine(cvx, element.optionalText("vaccineType"), List.of(), element.place()));
        });
        return vaccines;
    }

    private List<Vaccine> readVaccines() {
        return rows(
                "cvxToAntigenMap",
                "cvxMap",
                map -> new Vaccine(
                        Words.cvx(map, "cvx"),
                        map.need("shortDescription").leafText(),
                        map.all("association").stream()
                                .map(ScheduleReader::association)
                                .toList(),
                        map.place()));
    }

    private static Association association(Element association) {
        Association result = new Association(
                association.need("antigen").leafText(),
                Words.offset(association, "associationBeginAge"),
                Words.offset(association, "associationEndAge"));
        association.end();
        return result;
    }

    /** Joins the two tables of vaccine groups: their flag and their antigens. */
    private List<VaccineGroup> readVaccineGroups() {
        Map<String, List<String>> antigens = new LinkedHashMap<>();
        rows(
                "vaccineGroupToAntigenMap",
                "vaccineGroupMap",
                map -> antigens.computeIfAbsent(map.need("name").leafText(), name -> new ArrayList<>())
                        .addAll(map.all("antigen").stream()
                                .map(Element::leafText)
                                .toList()));
        List<VaccineGroup> groups = rows("vaccineGroups", "vaccineGroup", group -> group(group, antigens));
        for (String unused : antigens.keySet()) {
            root.error(
                    "antigens for the vaccine group '" + unused + "'",
                    "a group that <vaccineGroups> lists",
                    "correct the name in <vaccineGroupToAntigenMap>");
        }
        return groups;
    }

    private static VaccineGroup group(Element group, Map<String, List<String>> antigens) {
        String name = group.need("name").leafText();
        List<String> ofGroup = antigens.remove(name);
        if (ofGroup == null) {
            group.error(
                    "the vaccine group '" + name + "' without antigens",
                    "a row for it in <vaccineGroupToAntigenMap>",
                    "add the row");
        }
        Element full = group.one("administerFullVaccineGroup");
        return new VaccineGroup(
                name,
                ofGroup == null ? List.of() : ofGroup,
                full == null ? null : Words.word(full, Words.YES_NO, false),
                group.place());
    }

    /** Reads the conflicts; a row that says what another already said is dropped. */
    private List<VaccineConflict> readConflicts() {
        Map<List<String>, VaccineConflict> conflicts = new LinkedHashMap<>();
        rows("liveVirusConflicts", "liveVirusConflict", row -> {
            VaccineConflict conflict = conflict(row);
            VaccineConflict earlier = conflicts.putIfAbsent(List.of(conflict.previous(), conflict.current()), conflict);
            if (earlier != null) {
                repeated(row, conflict, earlier);
            }
            return conflict;
        });
        return new ArrayList<>(conflicts.values());
    }

    private static void repeated(Element row, VaccineConflict conflict, VaccineConflict earlier) {
        String found = "the conflict of CVX " + conflict.previous() + " with a later CVX " + conflict.current()
                + " that line " + earlier.place().line() + " lists already";
        boolean same = conflict.begin().equals(earlier.begin())
                && conflict.minimumEnd().equals(earlier.minimumEnd())
                && conflict.end().equals(earlier.end());
        if (same) {
            row.note(found, "each pair once", "none needed, the repeat was dropped");
        } else {
            row.error(found + " with other intervals", "each pair once", "leave one of the two rows out");
        }
    }

    private VaccineConflict conflict(Element row) {
        return new VaccineConflict(
                vaccine(row.need("previous")),
                vaccine(row.need("current")),
                Words.neededOffset(row, "conflictBeginInterval"),
                Words.neededOffset(row, "minConflictEndInterval"),
                Words.neededOffset(row, "conflictEndInterval"),
                row.place());
    }

    private String vaccine(Element vaccine) {
        vaccine.skip("vaccineType");
        String cvx = Words.cvx(vaccine, "cvx");
        inConflicts.putIfAbsent(cvx, vaccine);
        vaccine.end();
        return cvx;
    }

    private List<ObservationDefinition> readObservations() {
        return rows("observations", "observation", observation -> {
            observation.skip("group");
            observation.skip("indicationText");
            observation.skip("contraindicationText");
            observation.skip("clarifyingText");
            return new ObservationDefinition(
                    Words.observation(observation, "observationCode"),
                    title(observation.need("observationTitle").leafText()),
                    codedValues(observation),
                    observation.place());
        });
    }

    /** Some titles run on to whole sentences; without texts, only their beginning is kept. */
    private String title(String text) {
        String[] words = text.split("\\s+");
        return keepTexts || words.length <= LONGEST_TITLE_WORDS
                ? text
                : String.join(" ", Arrays.copyOf(words, LONGEST_TITLE_WORDS)) + " ...";
    }

    private static List<CodedValue> codedValues(Element observation) {
        List<CodedValue> values = new ArrayList<>();
        for (Element group : observation.all("codedValues")) {
            for (Element value : group.all("codedValue")) {
                value.skip("text");
                values.add(new CodedValue(
                        value.need("codeSystem").leafText(), value.need("code").leafText()));
                value.end();
            }
            group.end();
        }
        return values;
    }

    private <T> List<T> rows(String table, String row, Function<Element, T> read) {
        List<T> rows = new ArrayList<>();
        Element found = root.need(table);
        for (Element element : found.all(row)) {
            rows.add(read.apply(element));
            element.end();
        }
        found.end();
        return rows;
    }
}
