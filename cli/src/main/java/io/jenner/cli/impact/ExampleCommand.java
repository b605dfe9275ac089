package io.jenner.cli.impact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.cases.impact.AnswerChange;
import io.jenner.cases.impact.AskedPerson;
import io.jenner.cases.impact.ImpactExample;
import io.jenner.cases.impact.Origin.OfPopulation;
import io.jenner.cli.patient.PatientJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The commands that show an example as a forecast, before and after. */
public final class ExampleCommand {

    private final String was;
    private final String now;

    /**
     * Creates the commands.
     *
     * @param was the first schedule, as named on the command line
     * @param now the second schedule, as named on the command line
     */
    public ExampleCommand(String was, String now) {
        this.was = was;
        this.now = now;
    }

    /** Returns the commands for a shell: for the first schedule, then for the second. */
    List<String> of(ImpactExample example) {
        String person = person(example.person());
        String group = example.vaccineGroup();
        String explain = group.equals(AnswerChange.WHOLE_ANSWER) ? "" : " --explain=" + quoted(group);
        return List.of(
                person + " | jenner forecast - --knowledge " + quoted(was) + explain,
                person + " | jenner forecast - --knowledge " + quoted(now) + explain);
    }

    private static String person(AskedPerson person) {
        return person.origin() instanceof OfPopulation made
                ? "jenner population --count 1 --seed " + made.seed() + " --first " + made.index() + " --without-id"
                : "echo " + quoted(json(person));
    }

    /** Returns the person as {@code jenner forecast} reads it, in one line. */
    static String json(AskedPerson person) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            PatientJson.writeMembers(json, person.patient(), person.asOf());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
