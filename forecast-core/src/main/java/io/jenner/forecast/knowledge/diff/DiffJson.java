package io.jenner.forecast.knowledge.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.jenner.forecast.knowledge.diff.KnowledgeDiff.Side;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Differences as JSON. Words of kinds are those of the enums in small letters with hyphens. */
public final class DiffJson {

    private final JsonGenerator json;

    private DiffJson(JsonGenerator json) {
        this.json = json;
    }

    /** Returns the differences as an object of several lines, with a line feed at the end. */
    public static String of(KnowledgeDiff diff) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new DiffJson(json).write(diff);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(KnowledgeDiff diff) throws IOException {
        json.writeStartObject();
        side("was", diff.was());
        side("now", diff.now());
        json.writeNumberField("differences", diff.count());
        json.writeNumberField("wordsOnly", diff.countOfWordsOnly());
        changes("schedule", diff.schedule());
        json.writeArrayFieldStart("antigens");
        for (AntigenDiff antigen : diff.antigens()) {
            antigen(antigen);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleChange rule : diff.rules()) {
            json.writeStartObject();
            json.writeStringField("kind", word(rule.kind()));
            json.writeStringField("rule", rule.rule());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String name, Side side) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("schedule", side.release().schedule());
        json.writeStringField("version", side.release().version());
        json.writeStringField("published", side.release().published().toString());
        json.writeStringField("digest", side.digest());
        json.writeEndObject();
    }

    private void antigen(AntigenDiff antigen) throws IOException {
        json.writeStartObject();
        json.writeStringField("antigen", antigen.name());
        json.writeStringField("presence", word(antigen.presence()));
        changes("changes", antigen.changes());
        json.writeArrayFieldStart("series");
        for (SeriesDiff series : antigen.series()) {
            series(series);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void series(SeriesDiff series) throws IOException {
        json.writeStartObject();
        json.writeStringField("series", series.name());
        if (series.formerName().isPresent()) {
            json.writeStringField("formerName", series.formerName().get());
        }
        json.writeStringField("presence", word(series.presence()));
        changes("changes", series.changes());
        json.writeArrayFieldStart("doses");
        for (DoseDiff dose : series.doses()) {
            json.writeStartObject();
            json.writeNumberField("dose", dose.number());
            json.writeStringField("presence", word(dose.presence()));
            changes("changes", dose.changes());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void changes(String name, List<Change> changes) throws IOException {
        json.writeArrayFieldStart(name);
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("kind", word(change.kind()));
            json.writeStringField("what", change.what());
            if (change.was().isPresent()) {
                json.writeStringField("was", change.was().get());
            }
            if (change.now().isPresent()) {
                json.writeStringField("now", change.now().get());
            }
            json.writeBooleanField("wordsOnly", change.isWordsOnly());
            json.writeStringField("sentence", change.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
