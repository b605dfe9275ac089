package io.jenner.forecast;

import io.jenner.forecast.text.Texts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a forecast is made and shown, apart from patient and date.
 *
 * <p>Start at {@link #DEFAULT} and change what you need; every method returns new options. Immutable and safe to share
 * between threads.
 */
public final class ForecastOptions {

    /**
     * All vaccine groups, any product, English, shared decisions shown; doses after the assessment date do not count;
     * nothing is explained; no day for the next forecast; outcomes are remembered.
     */
    public static final ForecastOptions DEFAULT = new ForecastOptions(new Settings());

    private static final Comparator<VaccineProduct> BY_CODES = Comparator.comparing(VaccineProduct::cvx)
            .thenComparing(product -> product.mvx().orElse(""))
            .thenComparing(product -> product.tradeName().orElse(""))
            .thenComparing(VaccineProduct::name);

    private final Settings settings;

    private ForecastOptions(Settings settings) {
        this.settings = settings;
    }

    /** {@return the same options, with a dose dated after the assessment date evaluated like the others} */
    public ForecastOptions countingDosesAfterAssessmentDate() {
        Settings changed = settings.copy();
        changed.countDosesAfterAssessmentDate = true;
        return new ForecastOptions(changed);
    }

    /** {@return the same options, with explanations} */
    public ForecastOptions withExplanations() {
        Settings changed = settings.copy();
        changed.explain = true;
        return new ForecastOptions(changed);
    }

    /** {@return the same options, with {@link Forecast#reEvaluateOn()}; it takes several forecasts to find} */
    public ForecastOptions withReEvaluation() {
        Settings changed = settings.copy();
        changed.reEvaluate = true;
        return new ForecastOptions(changed);
    }

    /** {@return the same options, with rules that fire for every question of the answer} */
    public ForecastOptions firingRules() {
        Settings changed = settings.copy();
        changed.rememberOutcomes = false;
        return new ForecastOptions(changed);
    }

    /**
     * {@return the same options, for these vaccine groups only}
     *
     * @param vaccineGroups names of the vaccine groups, in any case
     */
    public ForecastOptions forGroups(String... vaccineGroups) {
        return forGroups(List.of(Objects.requireNonNull(vaccineGroups, "vaccineGroups")));
    }

    /**
     * {@return the same options, for these vaccine groups only; none means all}
     *
     * <p>Every dose stays in the answer with all its verdicts. A group that the schedule does not have makes the forecast
     * fail with an {@link IllegalArgumentException} that lists the groups.
     *
     * @param vaccineGroups names of the vaccine groups, in any case
     */
    public ForecastOptions forGroups(Collection<String> vaccineGroups) {
        Settings changed = settings.copy();
        changed.vaccineGroups = Set.copyOf(Objects.requireNonNull(vaccineGroups, "vaccineGroups"));
        return new ForecastOptions(changed);
    }

    /**
     * {@return the same options, for a host that has these products only}
     *
     * <p>Recommended and candidate vaccines are limited to them. Where a dose is due and none of them will do, the answer
     * has a finding of the code {@link Finding.Code#NO_PRODUCT_AVAILABLE}.
     *
     * @param products the products, such as those of {@link Forecaster#vaccines()}, in any order; one without manufacturer
     *     and trade name stands for every product of its CVX code
     */
    public ForecastOptions withProducts(Collection<VaccineProduct> products) {
        Settings changed = settings.copy();
        Objects.requireNonNull(products, "products");
        changed.products =
                Optional.of(products.stream().distinct().sorted(BY_CODES).toList());
        return new ForecastOptions(changed);
    }

    /**
     * {@return the same options, with texts in this language}
     *
     * @param language English or Spanish of any country, such as {@code Locale.forLanguageTag("es")}
     * @throws IllegalArgumentException if it is another language
     */
    public ForecastOptions inLanguage(Locale language) {
        Settings changed = settings.copy();
        changed.language = Texts.languageOf(Objects.requireNonNull(language, "language"));
        return new ForecastOptions(changed);
    }

    /** {@return the same options, without forecasts of doses that are given by shared clinical decision; a group of which nothing is left is left out} */
    public ForecastOptions withoutSharedDecisions() {
        Settings changed = settings.copy();
        changed.sharedDecisions = false;
        return new ForecastOptions(changed);
    }

    /**
     * {@return whether a dose dated after the assessment date is evaluated like the others; otherwise it stays in the
     * answer, is marked not evaluated and enters no rule}
     */
    public boolean countDosesAfterAssessmentDate() {
        return settings.countDosesAfterAssessmentDate;
    }

    /** {@return whether the answer holds explanations; it takes longer and changes nothing else in the answer} */
    public boolean explain() {
        return settings.explain;
    }

    /** {@return whether the answer says on which day to ask again} */
    public boolean reEvaluate() {
        return settings.reEvaluate;
    }

    /**
     * {@return whether what the rules concluded on a question may be used again for everyone who asks the same question;
     * otherwise the rules fire for every question of this answer}
     *
     * <p>It is faster and changes nothing in the answer. Explanations always come from rules that fired.
     */
    public boolean rememberOutcomes() {
        return settings.rememberOutcomes;
    }

    /** {@return the vaccine groups wanted; empty for all} */
    public Set<String> vaccineGroups() {
        return settings.vaccineGroups;
    }

    /** {@return the products that the host has, by CVX code, manufacturer and trade name; empty where any will do} */
    public Optional<List<VaccineProduct>> products() {
        return settings.products;
    }

    /** {@return the language of texts, without a country} */
    public Locale language() {
        return settings.language;
    }

    /** {@return whether forecasts of doses that are given by shared clinical decision are shown} */
    public boolean sharedDecisions() {
        return settings.sharedDecisions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForecastOptions options && settings.values().equals(options.settings.values());
    }

    @Override
    public int hashCode() {
        return settings.values().hashCode();
    }

    @Override
    public String toString() {
        return "ForecastOptions" + settings.values();
    }

    /** What is set; changed only before options are made of it. */
    private static final class Settings {
        private boolean countDosesAfterAssessmentDate;
        private boolean explain;
        private boolean reEvaluate;
        private boolean rememberOutcomes = true;
        private Set<String> vaccineGroups = Set.of();
        private Optional<List<VaccineProduct>> products = Optional.empty();
        private Locale language = Locale.ENGLISH;
        private boolean sharedDecisions = true;

        private Settings copy() {
            Settings copy = new Settings();
            copy.countDosesAfterAssessmentDate = countDosesAfterAssessmentDate;
            copy.explain = explain;
            copy.reEvaluate = reEvaluate;
            copy.rememberOutcomes = rememberOutcomes;
            copy.vaccineGroups = vaccineGroups;
            copy.products = products;
            copy.language = language;
            copy.sharedDecisions = sharedDecisions;
            return copy;
        }

        private List<Object> values() {
            return List.of(
                    countDosesAfterAssessmentDate,
                    explain,
                    reEvaluate,
                    rememberOutcomes,
                    vaccineGroups,
                    products,
                    language,
                    sharedDecisions);
        }
    }
}
