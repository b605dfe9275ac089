package io.jenner.cli.answer;

import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Explanation;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;

/** Explanations as JSON, under the names of the API's records; a line of the schedule is written as file:line. */
final class ExplanationJson {

    private ExplanationJson() {}

    static Tree of(Explanation explanation) {
        return new Tree()
                .put("vaccineGroup", explanation.vaccineGroup())
                .put("seriesNotAsked", explanation.seriesNotAsked())
                .putAll("steps", explanation.steps(), ExplanationJson::step);
    }

    private static Tree step(Step step) {
        return new Tree()
                .put("question", step.question())
                .put("subject", subject(step.subject()).members())
                .putAll("facts", step.facts(), ExplanationJson::fact)
                .putAll("rules", step.rules(), ExplanationJson::rule)
                .put("conclusion", conclusion(step.conclusion()).members());
    }

    private static Tree subject(Subject subject) {
        return new Tree()
                .putIfPresent("antigen", subject.antigen())
                .putIfPresent("series", subject.series())
                .putIfPresent("seriesGroup", subject.seriesGroup())
                .putIfPresent("targetDose", subject.targetDose())
                .putIfPresent("dose", subject.dose())
                .putIfPresent("seriesType", subject.seriesType());
    }

    private static Tree fact(Fact fact) {
        Tree tree = new Tree().put("kind", fact.kind());
        if (!fact.detail().isEmpty()) {
            tree.put("detail", fact.detail());
        }
        if (!fact.value().isEmpty()) {
            tree.put("value", fact.value());
        }
        return tree.putIfPresent("line", fact.line().map(Object::toString)).put("decisive", fact.decisive());
    }

    private static Tree rule(FiredRule rule) {
        return new Tree()
                .put("name", rule.name())
                .put("source", rule.source())
                .put("decisive", rule.decisive())
                .putIfPresent("points", rule.points());
    }

    private static Tree conclusion(Conclusion conclusion) {
        return new Tree()
                .put("outcome", conclusion.outcome())
                .put("words", conclusion.words())
                .putAll("results", conclusion.results(), ExplanationJson::fact);
    }
}
