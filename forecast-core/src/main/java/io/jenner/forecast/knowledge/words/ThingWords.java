package io.jenner.forecast.knowledge.words;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.words.Phrase.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of vaccines and observations, each with its code. */
final class ThingWords {

    /** Vaccines are named one by one up to this number; more of them by their codes. */
    private static final int MOST_BY_NAME = 3;

    private final Map<String, String> vaccines;
    private final Map<String, String> observations;

    ThingWords(Knowledge knowledge) {
        vaccines = knowledge.vaccines().stream().collect(Collectors.toMap(Vaccine::cvx, Vaccine::name, (a, b) -> a));
        observations = knowledge.observations().stream()
                .collect(Collectors.toMap(ObservationDefinition::code, ObservationDefinition::title, (a, b) -> a));
    }

    Phrase vaccine(String cvx) {
        String name = vaccines.get(cvx);
        return Phrase.naming(Kind.VACCINE, cvx, name == null ? "CVX " + cvx : name + " (CVX " + cvx + ")");
    }

    Phrase observation(String code) {
        String title = observations.get(code);
        return Phrase.naming(Kind.OBSERVATION, code, title == null ? "observation " + code : title + " (" + code + ")");
    }

    /** Names one of several vaccines: {@code MMR (CVX 03) or MMRV (CVX 94)}, or by codes where there are many. */
    Phrase anyOf(List<String> cvxCodes) {
        if (cvxCodes.size() <= MOST_BY_NAME) {
            return Phrase.listed(cvxCodes.stream().map(this::vaccine).toList(), "or");
        }
        List<Phrase> codes = cvxCodes.stream()
                .map(cvx -> Phrase.naming(Kind.VACCINE, cvx, cvx))
                .toList();
        return Phrase.of("a vaccine with CVX ").and(Phrase.listed(codes, "or"));
    }
}
