package io.jenner.forecast.plan;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether one vaccine may be given on a day.
 *
 * @param product the vaccine
 * @param verdict the answer for the whole vaccine: what forbids it in one vaccine group forbids it; a part that is only not
 *     needed does not
 * @param firstGoodDay first day after the one asked about on which it may be given, with all else as it is; empty unless the
 *     verdict is too early, conflict or wrong product, and where no day was found. Of a wrong product it is a day of another age,
 *     perhaps years later: the dose that is needed now does not wait for it
 * @param groups its vaccine groups, in the order of the schedule
 * @param contraindications the contraindications that apply to it
 * @param findings what stands behind the verdict
 */
public record ProductCheck(
        VaccineProduct product,
        CheckVerdict verdict,
        Optional<LocalDate> firstGoodDay,
        List<GroupCheck> groups,
        List<Contraindication> contraindications,
        List<CheckFinding> findings) {

    /**
     * Keeps copies of the lists.
     *
     * @param product see {@link #product()}
     * @param verdict see {@link #verdict()}
     * @param firstGoodDay see {@link #firstGoodDay()}
     * @param groups see {@link #groups()}
     * @param contraindications see {@link #contraindications()}
     * @param findings see {@link #findings()}
     */
    public ProductCheck {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(firstGoodDay, "firstGoodDay");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(contraindications, "contraindications");
        Objects.requireNonNull(findings, "findings");
        groups = List.copyOf(groups);
        contraindications = List.copyOf(contraindications);
        findings = List.copyOf(findings);
    }

    /** {@return whether the dose would be valid for any antigen, be it by a grace period} */
    public boolean counts() {
        return groups.stream().flatMap(group -> group.antigens().stream()).anyMatch(AntigenCheck::counts);
    }

    /** {@return whether it would count for an antigen for which it is too early to give it} */
    public boolean countsByGrace() {
        return groups.stream().flatMap(group -> group.antigens().stream()).anyMatch(AntigenCheck::countsByGrace);
    }

    /**
     * {@return whether there is a finding of this kind}
     *
     * @param code the kind of finding
     */
    public boolean has(CheckFinding.Code code) {
        Objects.requireNonNull(code, "code");
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
