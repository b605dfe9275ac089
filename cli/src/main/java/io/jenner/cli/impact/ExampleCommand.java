package io.jenner.cli.impact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.cases.impact.AnswerChange;
import io.jenner.cases.impact.AskedPerson;
import io.jenner.cases.impact.ImpactExample;
import io.jenner.cases.impact.Origin.OfPopulation;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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

    /** Returns the command for a shell that shows the answer from the first schedule. */
    String before(ImpactExample example) {
        return command(example, knowledgeBefore());
    }

    /** Returns the command for a shell that shows the answer from the second schedule. */
    String after(ImpactExample example) {
        return command(example, "--knowledge " + quoted(now));
    }

    /** Returns the option that makes the one command the other. */
    String knowledgeBefore() {
        return "--knowledge " + quoted(was);
    }

    private static String command(ImpactExample example, String knowledge) {
        String group = example.vaccineGroup();
        String explain = group.equals(AnswerChange.WHOLE_ANSWER) ? "" : " --explain=" + quoted(group);
        return person(example.person()) + " | jenner forecast - " + knowledge + explain;
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
            JennerJson.DEFAULT.writeRequestMembers(Request.of(person.patient(), person.asOf()), json);
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
