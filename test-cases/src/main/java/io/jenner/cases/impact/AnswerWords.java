package io.jenner.cases.impact;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.Finding;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts of an answer as they are compared and told. */
final class AnswerWords {

    private static final String NONE = "none";

    private AnswerWords() {}

    /** The codes of the vaccines that are named, and of all that may be used; two answers with the same are equal. */
    record Vaccines(List<String> named, List<String> usable) {

        static Vaccines of(VaccineGroupForecast forecast) {
            return new Vaccines(codes(forecast.recommendedVaccines()), codes(forecast.candidateVaccines()));
        }

        @Override
        public String toString() {
            String all = usable.isEmpty() ? NONE : String.join(", ", usable);
            return named.isEmpty() ? all : all + "; named: " + String.join(", ", named);
        }
    }

    /** The observations that rule something out, with the vaccines. */
    record Ruled(Set<String> contraindications) {

        static Ruled of(VaccineGroupForecast forecast) {
            return new Ruled(
                    forecast.contraindications().stream().map(Ruled::told).collect(Collectors.toSet()));
        }

        private static String told(Contraindication contraindication) {
            return "observation " + contraindication.observation()
                    + (contraindication.isForAllVaccines()
                            ? " for all vaccines"
                            : " for " + String.join(", ", codes(contraindication.vaccines())));
        }

        @Override
        public String toString() {
            return contraindications.isEmpty()
                    ? NONE
                    : contraindications.stream().sorted().collect(Collectors.joining("; "));
        }
    }

    private static List<String> codes(List<VaccineProduct> vaccines) {
        return vaccines.stream().map(AnswerWords::code).toList();
    }

    private static String code(VaccineProduct vaccine) {
        return vaccine.cvx()
                + vaccine.tradeName().map(name -> " " + name).orElse("")
                + vaccine.mvx().map(maker -> " " + maker).orElse("");
    }

    static String of(SeriesType type) {
        return text(type);
    }

    static String status(Optional<VaccineGroupForecast> forecast) {
        return forecast.map(found -> text(found.status())).orElse("no forecast");
    }

    /** Tells a verdict with its reasons, or why there is none. */
    static String verdict(Optional<GroupVerdict> verdict, EvaluatedDose dose) {
        return verdict.map(
                        found -> text(found.status()) + (found.reasons().isEmpty() ? "" : ": " + text(found.reasons())))
                .orElseGet(() -> dose.notEvaluated()
                        .map(reason -> "not evaluated: " + text(reason))
                        .orElse("no verdict"));
    }

    static String findings(Collection<Finding> findings) {
        return findings.isEmpty()
                ? NONE
                : findings.stream()
                        .map(finding -> text(finding.code()) + " (" + finding.subject() + ")")
                        .collect(Collectors.joining(", "));
    }

    static String text(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(AnswerWords::text).orElse(NONE);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : NONE;
        }
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? NONE
                    : several.stream().map(AnswerWords::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        return value.toString();
    }
}
