package io.jenner.rules.knowledge;

import static io.jenner.rules.knowledge.CdcFiles.all;
import static io.jenner.rules.knowledge.CdcFiles.codes;
import static io.jenner.rules.knowledge.CdcFiles.date;
import static io.jenner.rules.knowledge.CdcFiles.offset;
import static io.jenner.rules.knowledge.CdcFiles.text;
import static io.jenner.rules.knowledge.CdcFiles.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Every fact of a release as one line of text, straight from the XML; {@link KnowledgeFacts} is its twin. */
final class CdcFacts {

    private final List<String> lines = new ArrayList<>();

    private CdcFacts() {}

    static List<String> ofAntigen(Element root) {
        CdcFacts facts = new CdcFacts();
        facts.immunity(root);
        for (Element row : all(root, "contraindications", "vaccineGroup", "contraindication")) {
            facts.add("contraindication", text(row, "observationCode"), offset(row, "beginAge"), offset(row, "endAge"));
        }
        for (Element row : all(root, "contraindications", "vaccine", "contraindication")) {
            facts.add("vaccine contraindication", text(row, "observationCode"));
            for (Element vaccine : all(row, "contraindicatedVaccine")) {
                facts.add(
                        "contraindicated",
                        text(vaccine, "cvx"),
                        offset(vaccine, "beginAge"),
                        offset(vaccine, "endAge"));
            }
        }
        all(root, "series").forEach(facts::series);
        return facts.lines;
    }

    private void add(String... parts) {
        lines.add(String.join("|", parts));
    }

    private void immunity(Element root) {
        all(root, "immunity", "clinicalHistory").forEach(row -> add("history", text(row, "guidelineCode")));
        for (Element birth : all(root, "immunity", "dateOfBirth")) {
            String exclusions = all(birth, "exclusion").stream()
                    .map(exclusion -> text(exclusion, "exclusionCode"))
                    .collect(Collectors.joining(","));
            add("born before", date(birth, "immunityBirthDate"), text(birth, "birthCountry"), exclusions);
        }
    }

    private void series(Element series) {
        String genders = all(series, "requiredGender").stream()
                .map(gender -> gender.getTextContent().strip().toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
        add(
                "series",
                text(series, "seriesName"),
                text(series, "targetDisease"),
                text(series, "vaccineGroup"),
                text(series, "seriesType").toUpperCase(Locale.ROOT).replace(' ', '_'),
                genders,
                text(series, "equivalentSeriesGroups"));
        Element select = all(series, "selectSeries").get(0);
        add(
                "selection",
                text(select, "seriesGroup"),
                text(select, "seriesGroupName"),
                text(select, "defaultSeries"),
                text(select, "productPath"),
                text(select, "seriesPriority"),
                text(select, "seriesPreference"),
                offset(select, "minAgeToStart"),
                offset(select, "maxAgeToStart"));
        for (Element row : all(series, "indication")) {
            add("indication", text(row, "observationCode", "code"), offset(row, "beginAge"), offset(row, "endAge"));
        }
        all(series, "seriesDose").forEach(this::dose);
    }

    private void dose(Element dose) {
        add("dose", text(dose, "doseNumber").replace("Dose ", ""), text(dose, "recurringDose"));
        for (Element season : all(dose, "seasonalRecommendation")) {
            add("season", date(season, "startDate"), date(season, "endDate"));
        }
        for (Element age : all(dose, "age")) {
            add(
                    "age",
                    offset(age, "absMinAge"),
                    offset(age, "minAge"),
                    offset(age, "earliestRecAge"),
                    offset(age, "latestRecAge"),
                    offset(age, "maxAge"),
                    date(age, "effectiveDate"),
                    until(age));
        }
        all(dose, "interval").forEach(this::interval);
        for (Element row : all(dose, "allowableInterval")) {
            add("allowable interval", reference(row), offset(row, "absMinInt"), date(row, "effectiveDate"), until(row));
        }
        vaccines(dose);
        all(dose, "conditionalSkip").forEach(this::skip);
    }

    private void interval(Element row) {
        add(
                "interval",
                reference(row),
                offset(row, "absMinInt"),
                offset(row, "minInt"),
                offset(row, "earliestRecInt"),
                offset(row, "latestRecInt"),
                text(row, "intervalPriority"),
                date(row, "effectiveDate"),
                until(row));
    }

    private static String reference(Element row) {
        String others =
                text(row, "fromTargetDose") + codes(row, "fromMostRecent") + text(row, "fromRelevantObs", "code");
        return text(row, "fromPrevious").equals("Y") ? "previous" + others : others;
    }

    private void vaccines(Element dose) {
        for (Element row : all(dose, "preferableVaccine")) {
            add(
                    "preferable",
                    text(row, "cvx"),
                    offset(row, "beginAge"),
                    offset(row, "endAge"),
                    text(row, "tradeName"),
                    text(row, "mvx"),
                    text(row, "volume"),
                    text(row, "forecastVaccineType"));
        }
        for (Element row : all(dose, "allowableVaccine")) {
            add("allowable", text(row, "cvx"), offset(row, "beginAge"), offset(row, "endAge"));
        }
        all(dose, "inadvertentVaccine").forEach(row -> add("inadvertent", text(row, "cvx")));
    }

    private void skip(Element skip) {
        add("skip", text(skip, "context").toUpperCase(Locale.ROOT), logic(text(skip, "setLogic")));
        for (Element set : all(skip, "set")) {
            add("set", logic(text(set, "conditionLogic")), date(set, "effectiveDate"), until(set));
            all(set, "condition").forEach(this::condition);
        }
    }

    private static String logic(String word) {
        return word.equals("AND") ? "ALL" : "ANY";
    }

    private void condition(Element row) {
        add(
                "condition",
                text(row, "conditionType").toLowerCase(Locale.ROOT).replaceAll("vaccine count.*", "count"),
                date(row, "startDate"),
                date(row, "endDate"),
                offset(row, "beginAge"),
                offset(row, "endAge"),
                offset(row, "interval"),
                text(row, "doseCount"),
                text(row, "doseType").toUpperCase(Locale.ROOT),
                text(row, "doseCountLogic").toLowerCase(Locale.ROOT),
                codes(row, "vaccineTypes"),
                text(row, "seriesGroups"));
    }

    static List<String> ofSchedule(Element root) {
        CdcFacts facts = new CdcFacts();
        for (Element map : all(root, "cvxToAntigenMap", "cvxMap")) {
            facts.add("vaccine", text(map, "cvx"), text(map, "shortDescription"));
            for (Element row : all(map, "association")) {
                facts.add(
                        "holds",
                        text(row, "antigen"),
                        offset(row, "associationBeginAge"),
                        offset(row, "associationEndAge"));
            }
        }
        for (Element group : all(root, "vaccineGroups", "vaccineGroup")) {
            String name = text(group, "name");
            facts.add("vaccine group", name, text(group, "administerFullVaccineGroup"));
            all(root, "vaccineGroupToAntigenMap", "vaccineGroupMap").stream()
                    .filter(map -> text(map, "name").equals(name))
                    .flatMap(map -> all(map, "antigen").stream())
                    .forEach(antigen ->
                            facts.add("of antigen", antigen.getTextContent().strip()));
        }
        facts.conflicts(root);
        facts.observations(root);
        return facts.lines;
    }

    private void conflicts(Element root) {
        List<String> rows = all(root, "liveVirusConflicts", "liveVirusConflict").stream()
                .map(row -> String.join(
                        "|",
                        "conflict",
                        text(row, "previous", "cvx"),
                        text(row, "current", "cvx"),
                        offset(row, "conflictBeginInterval"),
                        offset(row, "minConflictEndInterval"),
                        offset(row, "conflictEndInterval")))
                .distinct()
                .toList();
        lines.addAll(rows);
    }

    /** A title that runs on is kept up to its twelfth word. */
    private static String shortTitle(String title) {
        List<String> words = List.of(title.split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(12, words.size()))) + (words.size() > 12 ? " ..." : "");
    }

    private void observations(Element root) {
        for (Element row : all(root, "observations", "observation")) {
            add("observation", text(row, "observationCode"), shortTitle(text(row, "observationTitle")));
            for (Element value : all(row, "codedValues", "codedValue")) {
                add("coded value", text(value, "codeSystem"), text(value, "code"));
            }
        }
    }
}
