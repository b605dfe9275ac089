package io.jenner.cli.impact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.jenner.cases.impact.AnswerChange;
import io.jenner.cases.impact.CaseEffect;
import io.jenner.cases.impact.ChangeKind;
import io.jenner.cases.impact.GroupImpact;
import io.jenner.cases.impact.Impact;
import io.jenner.cases.impact.ImpactExample;
import io.jenner.cases.impact.Origin.OfCases;
import io.jenner.cases.impact.Origin.OfPopulation;
import io.jenner.cases.impact.StepChange;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The impact of a change as JSON, with every case and every step of the examples. */
public final class ImpactJson {

    private final ExampleCommand commands;
    private final JsonGenerator json;

    private ImpactJson(ExampleCommand commands, JsonGenerator json) {
        this.commands = commands;
        this.json = json;
    }

    /** Returns the impact as an object of several lines, with a line feed at the end. */
    public static String of(Impact impact, ExampleCommand commands) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new ImpactJson(commands, json).write(impact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(Impact impact) throws IOException {
        json.writeStartObject();
        stamp("was", impact.was());
        stamp("now", impact.now());
        json.writeObjectFieldStart("asked");
        json.writeNumberField("people", impact.people());
        json.writeNumberField("peopleOfCases", impact.casePeople());
        json.writeNumberField("cases", impact.cases());
        json.writeNumberField("population", impact.population());
        json.writeNumberField("seed", impact.seed());
        json.writeEndObject();
        json.writeObjectFieldStart("changed");
        json.writeNumberField("people", impact.changed());
        json.writeNumberField("peopleOfCases", impact.changedOfCases());
        json.writeNumberField("population", impact.changedOfPopulation());
        json.writeEndObject();
        json.writeArrayFieldStart("groups");
        for (GroupImpact group : impact.groups()) {
            group(group);
        }
        json.writeEndArray();
        cases("casesThatFailNow", impact.effects(CaseEffect.Kind.FAILS_NOW));
        cases("casesThatPassNow", impact.effects(CaseEffect.Kind.PASSES_NOW));
        json.writeEndObject();
    }

    private void stamp(String name, KnowledgeStamp stamp) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("knowledge", stamp.knowledgeId());
        json.writeStringField("published", stamp.published().toString());
        json.writeStringField("digest", stamp.digest());
        json.writeStringField("engine", stamp.engineVersion());
        json.writeEndObject();
    }

    private void group(GroupImpact group) throws IOException {
        json.writeStartObject();
        json.writeStringField("vaccineGroup", group.vaccineGroup());
        json.writeNumberField("people", group.people());
        json.writeObjectFieldStart("byKind");
        for (Map.Entry<ChangeKind, Long> kind : group.byKind().entrySet()) {
            json.writeNumberField(word(kind.getKey()), kind.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("examples");
        for (ImpactExample example : group.examples()) {
            example(example);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void example(ImpactExample example) throws IOException {
        json.writeStartObject();
        texts("kinds", example.kinds().stream().sorted().map(ImpactJson::word).toList());
        if (example.person().origin() instanceof OfCases cases) {
            json.writeStringField("suite", cases.suite());
            texts("cases", cases.cases());
        } else if (example.person().origin() instanceof OfPopulation made) {
            json.writeNumberField("seed", made.seed());
            json.writeNumberField("index", made.index());
        }
        json.writeObjectFieldStart("patient");
        JennerJson.DEFAULT.writeRequestMembers(
                Request.of(example.person().patient(), example.person().asOf()), json);
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (AnswerChange change : example.changes()) {
            json.writeStartObject();
            json.writeStringField("kind", word(change.kind()));
            json.writeStringField("subject", change.subject());
            json.writeStringField("was", change.was());
            json.writeStringField("now", change.now());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("why");
        for (StepChange step : example.why()) {
            step(step);
        }
        json.writeEndArray();
        json.writeStringField("commandBefore", commands.before(example));
        json.writeStringField("commandAfter", commands.after(example));
        json.writeEndObject();
    }

    private void step(StepChange step) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", word(step.question()));
        json.writeStringField("about", step.about());
        if (step.was().isPresent()) {
            json.writeStringField("was", step.was().get());
        }
        if (step.now().isPresent()) {
            json.writeStringField("now", step.now().get());
        }
        texts("wasFacts", step.wasFacts());
        texts("nowFacts", step.nowFacts());
        json.writeEndObject();
    }

    private void cases(String name, List<CaseEffect> effects) throws IOException {
        json.writeArrayFieldStart(name);
        for (CaseEffect effect : effects) {
            json.writeStartObject();
            json.writeStringField("suite", effect.suite());
            json.writeStringField("case", effect.id());
            json.writeStringField("vaccineGroup", effect.vaccineGroup());
            json.writeStringField("title", effect.title());
            texts("differences", effect.differences());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
