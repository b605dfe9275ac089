package io.jenner.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.plan.CheckFinding.Code;
import io.jenner.forecast.plan.CheckVerdict;
import io.jenner.forecast.plan.ProductCheck;
import io.jenner.forecast.plan.VisitCheck;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Well-known children at the counter, with the embedded US schedule. */
class UsCheckTest {

    private static final Forecaster US = Forecaster.usSchedule();
    private static final String MMR = "03";
    private static final String VARICELLA = "21";
    private static final String MMRV = "94";
    private static final String HEP_B = "08";
    private static final String ROTAVIRUS = "116";

    private static VisitCheck visit(Patient.Builder patient, String day, String... cvx) {
        return US.check(
                patient.build(), Arrays.stream(cvx).map(US.vaccines()::cvx).toList(), LocalDate.parse(day));
    }

    private static ProductCheck check(Patient.Builder patient, String day, String cvx) {
        return US.check(patient.build(), US.vaccines().cvx(cvx), LocalDate.parse(day));
    }

    private static void isTooEarlyUntil(Patient.Builder patient, String day, String cvx) {
        LocalDate eve = LocalDate.parse(day).minusDays(1);
        ProductCheck early = check(patient, eve.toString(), cvx);
        assertThat(early.verdict()).isEqualTo(CheckVerdict.TOO_EARLY);
        assertThat(early.firstGoodDay()).contains(LocalDate.parse(day));
        assertThat(check(patient, day, cvx).verdict()).isEqualTo(CheckVerdict.GIVE);
    }

    @Test
    void twoLiveVaccinesMayBeGivenOnOneDay() {
        assertThat(visit(Patient.born("2024-01-10"), "2025-01-10", MMR, VARICELLA)
                        .products())
                .extracting(ProductCheck::verdict)
                .containsExactly(CheckVerdict.GIVE, CheckVerdict.GIVE);
    }

    @Test
    void twoLiveVaccinesAreGivenFourWeeksApart() {
        Patient.Builder varicella = Patient.born("2023-01-10").dose("2025-01-10", VARICELLA);

        ProductCheck early = check(varicella, "2025-02-06", MMR);
        assertThat(early.verdict()).isEqualTo(CheckVerdict.CONFLICT);
        assertThat(early.counts()).isFalse();
        assertThat(early.firstGoodDay()).contains(LocalDate.parse("2025-02-07"));
        assertThat(early.findings().get(0).subject()).contains("doses[1]");
        assertThat(check(varicella, "2025-02-07", MMR).verdict()).isEqualTo(CheckVerdict.GIVE);
    }

    @Test
    void firstMmrWaitsForTheBirthday() {
        isTooEarlyUntil(Patient.born("2024-01-10"), "2025-01-10", MMR);
        assertThat(check(Patient.born("2024-01-10"), "2025-01-05", MMR).countsByGrace())
                .isFalse();
        assertThat(check(Patient.born("2024-01-10"), "2025-01-06", MMR).countsByGrace())
                .isTrue();
    }

    @Test
    void secondMmrAtFourYearsIsNotTooEarly() {
        Patient.Builder once = Patient.born("2020-01-10").dose("2021-01-10", MMR);

        assertThat(check(once, "2024-01-10", MMR).verdict()).isEqualTo(CheckVerdict.GIVE);
        assertThat(check(once, "2024-01-10", MMR).findings()).isEmpty();
    }

    @Test
    void secondHepBComesFourWeeksAfterTheBirthDose() {
        isTooEarlyUntil(Patient.born("2025-01-10").dose("2025-01-10", HEP_B), "2025-02-07", HEP_B);
    }

    @Test
    void rotavirusIsNotStartedFromFifteenWeeks() {
        assertThat(check(Patient.born("2025-01-10"), "2025-04-24", ROTAVIRUS).verdict())
                .isEqualTo(CheckVerdict.GIVE);
        assertThat(check(Patient.born("2025-01-10"), "2025-04-25", ROTAVIRUS).verdict())
                .isEqualTo(CheckVerdict.TOO_LATE);
    }

    @Test
    void liveVaccineIsContraindicatedInPregnancy() {
        Patient.Builder woman = Patient.born("1995-01-10").sex(Sex.FEMALE);

        assertThat(check(woman, "2025-04-24", MMR).verdict()).isEqualTo(CheckVerdict.GIVE);
        ProductCheck pregnant = check(woman.observation("007"), "2025-04-24", MMR);
        assertThat(pregnant.verdict()).isEqualTo(CheckVerdict.CONTRAINDICATED);
        assertThat(pregnant.contraindications()).isNotEmpty();
    }

    @Test
    void sameVaccineTwiceInAVisitIsARepeat() {
        assertThat(visit(Patient.born("2024-01-10"), "2025-01-10", MMR, MMR, MMRV)
                        .products())
                .extracting(ProductCheck::verdict)
                .containsExactly(CheckVerdict.GIVE, CheckVerdict.REPEAT, CheckVerdict.REPEAT);
    }

    @Test
    void partOfACombinationMayBeNeedless() {
        Patient.Builder child = Patient.born("2018-01-10")
                .dose("2019-01-10", VARICELLA)
                .dose("2022-01-10", VARICELLA)
                .dose("2019-01-10", MMR);

        ProductCheck check = check(child, "2022-03-10", MMRV);

        assertThat(check.verdict()).isEqualTo(CheckVerdict.GIVE);
        assertThat(check.findings())
                .filteredOn(finding -> finding.code() == Code.UNNEEDED_PART)
                .singleElement()
                .satisfies(finding -> assertThat(finding.names()).isEqualTo(List.of("Varicella")));
    }

    @Test
    void hpvBeforeNineYearsIsTooEarlyAndNotTheWrongVaccine() {
        isTooEarlyUntil(Patient.born("2017-01-10").sex(Sex.FEMALE), "2026-01-10", "165");
    }
}
