package io.jenner.json;

import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import java.io.IOException;

/** Explanations as JSON, under the names of the API's records; a line of the schedule is written as file:line. */
final class ExplanationJson {

    private ExplanationJson() {}

    static void write(Members members, Explanation explanation) throws IOException {
        members.put("vaccineGroup", explanation.vaccineGroup())
                .put("seriesNotAsked", explanation.seriesNotAsked())
                .putAll("steps", explanation.steps(), ExplanationJson::step);
    }

    private static void step(Members members, Step step) throws IOException {
        members.put("question", step.question())
                .put("subject", step.subject(), ExplanationJson::subject)
                .putAll("facts", step.facts(), ExplanationJson::fact)
                .putAll("rules", step.rules(), ExplanationJson::rule)
                .put("conclusion", step.conclusion(), ExplanationJson::conclusion);
    }

    private static void subject(Members members, Subject subject) throws IOException {
        members.putIfPresent("antigen", subject.antigen())
                .putIfPresent("series", subject.series())
                .putIfPresent("seriesGroup", subject.seriesGroup())
                .putIfPresent("targetDose", subject.targetDose())
                .putIfPresent("dose", subject.dose())
                .putIfPresent("seriesType", subject.seriesType());
    }

    private static void fact(Members members, Fact fact) throws IOException {
        members.put("kind", fact.kind());
        if (!fact.detail().isEmpty()) {
            members.put("detail", fact.detail());
        }
        if (!fact.value().isEmpty()) {
            members.put("value", fact.value());
        }
        members.putIfPresent("line", fact.line().map(Object::toString)).put("decisive", fact.decisive());
    }

    private static void rule(Members members, FiredRule rule) throws IOException {
        members.put("name", rule.name())
                .put("source", rule.source())
                .put("decisive", rule.decisive())
                .putIfPresent("points", rule.points());
    }

    private static void conclusion(Members members, Conclusion conclusion) throws IOException {
        members.put("outcome", conclusion.outcome())
                .put("words", conclusion.words())
                .putAll("results", conclusion.results(), ExplanationJson::fact);
    }
}
