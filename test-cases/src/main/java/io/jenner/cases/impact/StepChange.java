package io.jenner.cases.impact;

import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A step of two explanations that is not the same in both.
 *
 * @param question what was asked
 * @param subject what it was asked about
 * @param was the first answer in words; empty where it was not asked
 * @param now the second answer in words; empty where it was not asked
 * @param wasFacts facts that only the first explanation looks at, and rules that fired in it alone
 * @param nowFacts facts that only the second explanation looks at, and rules that fired in it alone
 */
public record StepChange(
        Question question,
        Subject subject,
        Optional<String> was,
        Optional<String> now,
        List<String> wasFacts,
        List<String> nowFacts) {

    public StepChange {
        wasFacts = List.copyOf(wasFacts);
        nowFacts = List.copyOf(nowFacts);
    }

    /** Returns whether the answer to the question is another one. */
    public boolean isOtherConclusion() {
        return !was.equals(now);
    }

    /** Returns what was asked about, such as {@code dose 2, target dose 2 of HPV 3-dose series}; empty for the group. */
    public String about() {
        StringBuilder words = new StringBuilder();
        subject.dose().ifPresent(dose -> words.append("dose ").append(dose).append(", "));
        subject.targetDose()
                .ifPresent(target -> words.append("target dose ").append(target).append(" of "));
        subject.series()
                .or(() -> subject.seriesGroup().map(group -> "series group " + group))
                .or(subject::antigen)
                .or(() -> subject.seriesType().map(AnswerWords::of).map(type -> type + " forecast"))
                .ifPresent(words::append);
        return words.toString().replaceFirst("(, | of )$", "");
    }
}
