package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.AntigenPlan.AntigenRule;
import io.jenner.benchmarks.floor.AntigenPlan.BirthDateImmunity;
import io.jenner.benchmarks.floor.AntigenPlan.RuledOut;
import io.jenner.benchmarks.floor.AntigenPlan.VaccineRule;
import io.jenner.forecast.Contraindication;
import io.jenner.forecast.VaccineProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immunity and contraindications of a patient for one antigen (spec 7.2, 7.3).
 *
 * @param immune whether there is evidence of immunity
 * @param contraindicated whether every vaccine of the antigen is ruled out
 * @param ruledOut single vaccines that are ruled out, or null for none
 * @param contraindications what an answer says of them
 */
record Standing(
        boolean immune, boolean contraindicated, @Nullable CodeSet ruledOut, List<Contraindication> contraindications) {

    /** Nothing is known. */
    static final Standing NONE = new Standing(false, false, null, List.of());

    private static final Pattern BLANKS_AND_STOPS = Pattern.compile("[\\s.]");

    private static final Set<String> UNITED_STATES = Set.of("US", "USA", "UNITEDSTATES", "UNITEDSTATESOFAMERICA");

    static Standing of(PatientOnDay patient, AntigenPlan antigen) {
        boolean immune = isImmune(patient, antigen);
        if (patient.observed.isNothing()) {
            return immune ? new Standing(true, false, null, List.of()) : NONE;
        }
        List<Contraindication> contraindications = new ArrayList<>();
        for (AntigenRule rule : antigen.contraindications) {
            if (patient.observed.isPresent(rule.observation())
                    && patient.isAge(rule.begin(), rule.end(), patient.asOf)) {
                contraindications.add(rule.answer());
            }
        }
        boolean contraindicated = !contraindications.isEmpty();
        CodeSet ruledOut = null;
        for (VaccineRule rule : antigen.vaccineContraindications) {
            if (patient.observed.isPresent(rule.observation())) {
                List<VaccineProduct> products = productsRuledOut(patient, rule);
                if (!products.isEmpty()) {
                    contraindications.add(new Contraindication(rule.code(), rule.title(), products));
                    ruledOut = addAll(ruledOut, patient, products);
                }
            }
        }
        return new Standing(immune, contraindicated, ruledOut, List.copyOf(contraindications));
    }

    boolean isRuledOut(int cvx) {
        return ruledOut != null && ruledOut.contains(cvx);
    }

    /** Returns a country in the form in which it is compared (decision 0008-7). */
    static String country(String name) {
        String letters = BLANKS_AND_STOPS.matcher(name).replaceAll("").toUpperCase(Locale.ROOT);
        return UNITED_STATES.contains(letters) ? "US" : letters;
    }

    /** Table 7-3. */
    private static boolean isImmune(PatientOnDay patient, AntigenPlan antigen) {
        if (patient.observed.isAnyPresent(antigen.immunityObservations)) {
            return true;
        }
        for (BirthDateImmunity presumption : antigen.birthDateImmunities) {
            if (patient.birth < presumption.bornBefore()
                    && (presumption.country() == null || presumption.country().equals(patient.country))
                    && !patient.observed.isAnyPresent(presumption.exclusions())) {
                return true;
            }
        }
        return false;
    }

    /** Table 7-6: the vaccines of a contraindication that are ruled out at the patient's age. */
    private static List<VaccineProduct> productsRuledOut(PatientOnDay patient, VaccineRule rule) {
        List<VaccineProduct> products = new ArrayList<>();
        for (RuledOut vaccine : rule.vaccines()) {
            if (patient.isAge(vaccine.begin(), vaccine.end(), patient.asOf)) {
                products.add(vaccine.product());
            }
        }
        return products;
    }

    private static CodeSet addAll(@Nullable CodeSet set, PatientOnDay patient, List<VaccineProduct> products) {
        CodeSet all = set == null ? new CodeSet(patient.plan.vaccines.length) : set;
        products.forEach(product -> all.add(patient.plan.vaccine(product.cvx())));
        return all;
    }
}
