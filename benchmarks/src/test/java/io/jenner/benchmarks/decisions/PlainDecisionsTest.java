package io.jenner.benchmarks.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jenner.benchmarks.decisions.EveryQuestion.Question;
import io.jenner.forecast.engine.DecisionEngine;
import io.jenner.forecast.engine.decision.Decision;
import io.jenner.forecast.engine.decision.DoseDecision;
import io.jenner.forecast.engine.decision.NeedDecision;
import io.jenner.forecast.engine.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;

/** There are only so many questions, so all of them are asked: plain Java concludes what the rules conclude. */
class PlainDecisionsTest {

    private static final int BATCH = 4000;
    private static final RuleBase RULES = RuleBase.load(PlainDecisionsTest.class.getClassLoader());
    private static final DecisionEngine PLAIN = new PlainDecisions();

    static List<Class<?>> kinds() {
        return EveryQuestion.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyQuestionIsConcludedAsTheRulesConclude(Class<?> kind) {
        List<Question> questions = EveryQuestion.of(kind);
        Comparison comparison = new Comparison(kind);
        List<String> differences = new ArrayList<>();

        for (int start = 0; start < questions.size(); start += BATCH) {
            List<Question> batch = questions.subList(start, Math.min(start + BATCH, questions.size()));
            List<Decision> byRules = asked(batch);
            List<Decision> inPlainJava = asked(batch);
            fire(byRules);
            PLAIN.conclude(inPlainJava);
            for (int i = 0; i < batch.size(); i++) {
                comparison.difference(byRules.get(i), inPlainJava.get(i)).ifPresent(differences::add);
            }
        }

        assertThat(questions).hasSizeGreaterThan(1);
        assertThat(differences).isEmpty();
    }

    @Test
    void everyKindOfDecisionIsLookedAt() {
        assertThat(EveryQuestion.kinds()).hasSize(23).contains(DoseDecision.class, NeedDecision.class);
    }

    @Test
    void everyCombinationOfArgumentsIsAskedOnce() {
        List<Question> questions = EveryQuestion.of(DoseDecision.class);

        assertThat(questions).hasSize(93_312);
        assertThat(questions.stream().map(Question::ask).distinct()).hasSize(93_312);
    }

    @Test
    void anArgumentWithoutEndIsNoQuestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EveryQuestion.values(int.class))
                .withMessageStartingWith("found an argument of int, expected truth values, enumerations");
    }

    private static List<Decision> asked(List<Question> questions) {
        return questions.stream().map(Question::ask).toList();
    }

    private static void fire(List<Decision> decisions) {
        KieSession session = RULES.newSession();
        try {
            decisions.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
