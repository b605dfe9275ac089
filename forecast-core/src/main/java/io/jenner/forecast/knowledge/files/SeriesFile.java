package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.lint.ScheduleChecks;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a series file. */
final class SeriesFile {

    private static final Pattern PRIORITY = Pattern.compile("[A-Z]");

    private final Reading reading;
    private final SeriesGroups groups;

    SeriesFile(Reading reading, SeriesGroups groups) {
        this.reading = reading;
        this.groups = groups;
    }

    /** Reads a series of the antigen of that name. */
    Series read(Node root, String antigen) {
        Fields file = new Fields(root, "a series file", reading.scalars());
        String name = file.text("series");
        reading.references().define(Kind.SERIES, name, file.spot());
        belongsTo(file, antigen);
        String vaccineGroup = reading.reference(file, "vaccine-group", Kind.VACCINE_GROUP);
        SeriesType type = file.word("type", SeriesType.values());
        Set<Sex> genders = genders(file);
        Fields group = file.neededFields("series-group", "a series group");
        String code = group.code("code", Code.ANY);
        groups.define(code);
        List<String> equivalent = equivalent(group, code);
        Selection selection = selection(file.neededFields("selection", "a selection"), code, group.text("name"));
        group.end();
        SeriesContext context = new SeriesContext(reading, reading.sources(file), groups, code);
        List<String> guidance = file.list("guidance", reading.scalars()::text);
        List<Indication> indications = indications(file, type);
        List<SeriesDose> doses = doses(file, context);
        List<SeriesExample> examples = new ExampleRows(reading).examples(file);
        file.end();
        return new Series(
                name,
                antigen,
                vaccineGroup,
                type,
                genders,
                equivalent,
                selection,
                indications,
                doses,
                guidance,
                examples,
                file.place());
    }

    private void belongsTo(Fields file, String antigen) {
        String named = file.text("antigen");
        if (!named.isEmpty() && !antigen.isEmpty() && !named.equals(antigen)) {
            file.error(
                    "a series against '" + named + "'",
                    "'" + antigen + "', the antigen of this folder",
                    "correct the name, or move the file");
        }
    }

    private Set<Sex> genders(Fields file) {
        Set<Sex> genders = EnumSet.noneOf(Sex.class);
        genders.addAll(file.list("genders", node -> reading.scalars().word(node, Sex.values())));
        return genders;
    }

    private List<String> equivalent(Fields group, String own) {
        return group.list("equivalent", node -> {
            String code = reading.scalars().code(node, Code.ANY);
            if (code != null) {
                groups.equivalent(own, code, node.spot());
            }
            return code;
        });
    }

    private static Selection selection(Fields selection, String group, String groupName) {
        AgeRange start = AgeRange.of(selection, "minimum-age-to-start", "maximum-age-to-start");
        Selection result = new Selection(
                group,
                groupName,
                selection.neededFlag("default"),
                selection.neededFlag("product-path"),
                selection.text("priority"),
                selection.whole("preference"),
                start.begin(),
                start.end());
        if (!result.priority().isEmpty() && !PRIORITY.matcher(result.priority()).matches()) {
            selection.error("the priority '" + result.priority() + "'", "a letter such as A", "correct the priority");
        }
        selection.end();
        return result;
    }

    private List<Indication> indications(Fields file, SeriesType type) {
        List<Indication> indications = file.rows("indications", "an indication", this::indication);
        if (type == SeriesType.RISK && !file.has("indications")) {
            file.found(
                    ScheduleChecks.NO_INDICATION.check(),
                    "a risk series without indications, which is relevant to nobody",
                    "at least one indication",
                    "add it, or change the type");
        }
        return indications;
    }

    private Indication indication(Fields row) {
        String observation = reading.reference(row, "observation", Kind.OBSERVATION);
        AgeRange ages = AgeRange.of(row);
        return new Indication(
                observation,
                ages.begin(),
                ages.end(),
                row.optionalText("text"),
                row.optionalText("guidance"),
                row.place());
    }

    private static List<SeriesDose> doses(Fields file, SeriesContext context) {
        DoseRows rows = new DoseRows(context);
        int[] expected = {1};
        return file.neededRows("doses", "a dose", row -> {
            SeriesDose dose = rows.dose(row);
            if (dose.number() >= 0 && dose.number() != expected[0]) {
                row.error("dose " + dose.number(), "dose " + expected[0], "number the doses from 1 without gaps");
            }
            expected[0]++;
            return dose;
        });
    }
}
