package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.ObservationDefinition.CodedValue;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.lint.Acknowledgements;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files that hold for all antigens. */
final class ScheduleFiles {

    static final String SCHEDULE = "schedule.yaml";
    static final String VACCINES = "vaccines.yaml";
    static final String VACCINE_GROUPS = "vaccine-groups.yaml";
    static final String CONFLICTS = "vaccine-conflicts.yaml";
    static final String OBSERVATIONS = "observations.yaml";
    static final String DECISIONS = "decisions.yaml";
    static final String ACKNOWLEDGED = Acknowledgements.FILE;
    static final String ANTIGEN = "antigen.yaml";

    private final Reading reading;

    ScheduleFiles(Reading reading) {
        this.reading = reading;
    }

    /** The content of {@code schedule.yaml}: the release, and the folders of the antigens in their order. */
    record Schedule(Release release, List<FileName> antigens) {}

    Schedule schedule(Node root) {
        Fields file = new Fields(root, "the schedule file", reading.scalars());
        Release release = new Release(
                file.text("schedule"),
                file.text("release"),
                file.neededDate("published"),
                file.text("imported-from"),
                file.neededDate("checked"));
        List<FileName> antigens = file.neededList("antigens", node -> FileName.read(node, reading));
        file.end();
        return new Schedule(release, antigens);
    }

    List<Vaccine> vaccines(Node root) {
        return table(root, "vaccines", "a vaccine", row -> {
            String cvx = row.code("cvx", Code.CVX);
            reading.references().define(Kind.CVX, cvx, row.spot());
            return new Vaccine(cvx, row.text("name"), row.anyList("antigens", this::association), row.place());
        });
    }

    /** Reads the name of an antigen, or a mapping where it holds for some ages only. */
    @Nullable
    private Association association(Node node) {
        if (node instanceof Node.Scalar) {
            String antigen = reading.reference(node, Kind.ANTIGEN);
            return antigen == null ? null : new Association(antigen, null, null);
        }
        Fields row = new Fields(node, "an antigen of a vaccine", reading.scalars());
        AgeRange ages = AgeRange.of(row);
        Association association =
                new Association(reading.reference(row, "antigen", Kind.ANTIGEN), ages.begin(), ages.end());
        row.end();
        return association;
    }

    List<VaccineGroup> vaccineGroups(Node root) {
        return table(root, "vaccine-groups", "a vaccine group", row -> {
            String name = row.text("name");
            reading.references().define(Kind.VACCINE_GROUP, name, row.spot());
            List<String> antigens = reading.references(row, "antigens", Kind.ANTIGEN);
            Boolean full = row.optionalFlag("administer-full-group");
            if (antigens.size() > 1 && !row.has("administer-full-group")) {
                row.error(
                        "the vaccine group '" + name + "' of several antigens without 'administer-full-group'",
                        "true or false",
                        "say whether all its antigens are to be given together");
            }
            return new VaccineGroup(name, antigens, full, row.place());
        });
    }

    List<VaccineConflict> conflicts(Node root) {
        Map<List<String>, Spot> pairs = new HashMap<>();
        return table(root, "vaccine-conflicts", "a vaccine conflict", row -> {
            String previous = reading.reference(row, "previous", Kind.CVX);
            String current = reading.reference(row, "current", Kind.CVX);
            Spot earlier = pairs.putIfAbsent(List.of(previous, current), row.spot());
            if (earlier != null) {
                row.error(
                        "the conflict of " + previous + " with a later " + current + " again",
                        "it once; it stands at line " + earlier.line() + " already",
                        "remove one of the two");
            }
            return new VaccineConflict(
                    previous,
                    current,
                    row.neededOffset("begin"),
                    row.neededOffset("minimum-end"),
                    row.neededOffset("end"),
                    row.place());
        });
    }

    List<ObservationDefinition> observations(Node root) {
        return table(root, "observations", "an observation", row -> {
            String code = row.code("code", Code.OBSERVATION);
            reading.references().define(Kind.OBSERVATION, code, row.spot());
            return new ObservationDefinition(
                    code,
                    row.text("title"),
                    row.rows(
                            "coded-values",
                            "a coded value",
                            value -> new CodedValue(value.text("system"), value.code("code", Code.ANY))),
                    row.place());
        });
    }

    List<SharedDecision> decisions(Node root) {
        Fields file = new Fields(root, "the decisions file", reading.scalars());
        Sources sources = reading.sources(file);
        List<SharedDecision> decisions = file.anyList("decisions", node -> {
            Fields row = new Fields(node, "a decision", reading.scalars());
            SharedDecision decision = decision(row, sources);
            row.end();
            return decision;
        });
        file.end();
        return decisions;
    }

    private SharedDecision decision(Fields row, Sources sources) {
        String series = reading.reference(row, "series", Kind.SERIES);
        AgeRange ages = AgeRange.of(row);
        List<Source> cited = row.neededList("sources", node -> {
            String key = reading.scalars().text(node);
            return key == null ? null : sources.cited(key, node.spot());
        });
        return new SharedDecision(series, ages.begin(), ages.end(), cited, row.place());
    }

    private <T> List<T> table(Node root, String key, String describes, Function<Fields, T> read) {
        Fields file = new Fields(root, "the file of " + key, reading.scalars());
        reading.sources(file);
        List<T> rows = file.neededRows(key, describes, read);
        file.end();
        return rows;
    }
}
