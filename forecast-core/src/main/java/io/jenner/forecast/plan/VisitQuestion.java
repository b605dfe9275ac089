package io.jenner.forecast.plan;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the answer together for the vaccines of one visit. */
final class VisitQuestion {

    private final Asking asking;
    private final List<Integer> positions;
    private final List<VaccineProduct> products;
    private final LocalDate date;

    VisitQuestion(Forecaster forecaster, Patient patient, List<VaccineProduct> products, LocalDate date) {
        this.asking = new Asking(forecaster, patient, date);
        this.positions = IntStream.rangeClosed(1, patient.doses().size())
                .filter(position -> !patient.doses().get(position - 1).date().isAfter(date))
                .boxed()
                .toList();
        this.products = List.copyOf(products);
        this.date = date;
    }

    VisitCheck answer() {
        List<ProductCheck> checks = new ArrayList<>();
        for (int index = 0; index < products.size(); index++) {
            checks.add(check(products.get(index), asking.plus(products.subList(0, index), date)));
        }
        return new VisitCheck(date, checks);
    }

    private ProductCheck check(VaccineProduct product, Asking visit) {
        Look look = Look.at(visit, product, date);
        ProductQuestion question = new ProductQuestion(look);
        CheckVerdict verdict = question.verdict();
        List<CheckFinding> findings = new ArrayList<>();
        if (verdict == CheckVerdict.TOO_EARLY || verdict == CheckVerdict.CONFLICT) {
            List<CheckFinding> conflicts = conflicts(look, visit, verdict);
            verdict = conflicts.isEmpty() ? verdict : CheckVerdict.CONFLICT;
            findings.addAll(conflicts);
        }
        boolean waits = verdict == CheckVerdict.TOO_EARLY || verdict == CheckVerdict.CONFLICT;
        Optional<LocalDate> goodDay = waits ? new FirstGoodDay(visit, product).after(date) : Optional.empty();
        if (verdict == CheckVerdict.TOO_EARLY && goodDay.isEmpty() && hasReason(look, EvaluationReason.WRONG_VACCINE)) {
            verdict = CheckVerdict.WRONG_PRODUCT; // too young for the vaccine today, and it never fits the dose
        }
        goodDay.ifPresent(day -> findings.add(CheckFinding.on(day, CheckFinding.Code.FIRST_GOOD_DAY, List.of())));
        findings.addAll(new CheckFindings(look, question.groups(), verdict).list());
        return new ProductCheck(product, verdict, goodDay, question.groups(), contraindications(look), findings);
    }

    private static List<Contraindication> contraindications(Look look) {
        return look.dose().antigens().stream()
                .flatMap(antigen -> look.contraindications(antigen.antigen()).stream())
                .distinct()
                .toList();
    }

    /** Finds doses of other vaccines without which the dose might be given: each is left out in turn. */
    private List<CheckFinding> conflicts(Look with, Asking visit, CheckVerdict verdict) {
        List<CheckFinding> found = new ArrayList<>();
        for (int index = 0; index < visit.recorded().size(); index++) {
            if (isInTheWay(with, visit, index, verdict)) {
                EvaluatedDose other = with.after().doses().get(index);
                found.add(new CheckFinding(
                        CheckFinding.Code.CONFLICTING_DOSE,
                        Optional.of(subject(index)),
                        List.of(other.name().orElse("CVX " + other.dose().cvx())),
                        Optional.empty()));
            }
        }
        return found;
    }

    private boolean isInTheWay(Look with, Asking visit, int index, CheckVerdict verdict) {
        if (verdict == CheckVerdict.CONFLICT) {
            return hasConflict(with) && !hasConflict(Look.at(visit.withoutRecorded(index), with.product(), date));
        }
        List<String> own = with.dose().vaccineGroups();
        boolean isAgainstAnother =
                with.after().doses().get(index).vaccineGroups().stream().noneMatch(own::contains);
        return isAgainstAnother
                && new ProductQuestion(Look.at(visit.withoutRecorded(index), with.product(), date))
                        .verdict()
                        .mayBeGiven();
    }

    /** Names a dose by its place in the record or among the vaccines of the visit. */
    private String subject(int index) {
        return index < positions.size()
                ? "doses[" + positions.get(index) + "]"
                : "products[" + (index - positions.size() + 1) + "]";
    }

    private static boolean hasConflict(Look look) {
        return hasReason(look, EvaluationReason.VACCINE_CONFLICT);
    }

    private static boolean hasReason(Look look, EvaluationReason reason) {
        return look.dose().evaluations().stream()
                .anyMatch(evaluation -> evaluation.reasons().contains(reason));
    }
}
