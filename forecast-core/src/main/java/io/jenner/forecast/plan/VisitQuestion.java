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
import java.util.Set;
import java.util.stream.IntStream;

/** Puts the answer together for the vaccines of one visit. */
final class VisitQuestion {

    /** Verdicts that another day may change without anything else. */
    private static final Set<CheckVerdict> WAITING =
            Set.of(CheckVerdict.TOO_EARLY, CheckVerdict.CONFLICT, CheckVerdict.WRONG_PRODUCT);

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
        FirstGoodDay search = new FirstGoodDay(visit, product);
        Optional<LocalDate> goodDay = WAITING.contains(verdict) ? search.after(date) : Optional.empty();
        if (verdict == CheckVerdict.TOO_EARLY && goodDay.isEmpty() && isUnfit(look)) {
            verdict =
                    CheckVerdict.WRONG_PRODUCT; // too early today, and on the day of the next dose not the one to give
        }
        if (WAITING.contains(verdict) && goodDay.isEmpty()) {
            goodDay = search.laterInLife(date);
        }
        goodDay.ifPresent(day -> findings.add(CheckFinding.on(day, CheckFinding.Code.FIRST_GOOD_DAY, List.of())));
        findings.addAll(new CheckFindings(look, question.groups(), verdict, goodDay).list());
        return new ProductCheck(product, verdict, goodDay, question.groups(), contraindications(look), findings);
    }

    private static boolean isUnfit(Look look) {
        return hasReason(look, EvaluationReason.WRONG_VACCINE)
                || look.dose().evaluations().stream()
                        .anyMatch(
                                evaluation -> evaluation.remarks().contains(EvaluationReason.ALLOWABLE_NOT_PREFERABLE));
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
