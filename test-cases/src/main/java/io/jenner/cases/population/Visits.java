package io.jenner.cases.population;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.knowledge.Vaccine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns planned doses into doses given: what is planned about the same time is given together, combined if it fits. */
final class Visits {

    private static final int DAYS_TOGETHER = 12;
    private static final double TOGETHER = 0.8;
    private static final double COVERED_IS_ENOUGH = 0.95;

    private final Outline outline;
    private final Dice dice;
    private final Products products;
    private final List<DoseAdministered> given = new ArrayList<>();

    Visits(Outline outline, Lifetime life, Dice dice) {
        this.outline = outline;
        this.dice = dice;
        this.products = new Products(outline, life, dice);
    }

    /** Returns the doses given by date. */
    List<DoseAdministered> give(List<PlannedDose> plan) {
        List<PlannedDose> waiting = new ArrayList<>(plan);
        while (!waiting.isEmpty()) {
            LocalDate first = waiting.get(0).date();
            List<PlannedDose> visit = waiting.stream()
                    .filter(dose -> dose.date().equals(first)
                            || (dose.date().isBefore(first.plusDays(DAYS_TOGETHER)) && dice.chance(TOGETHER)))
                    .toList();
            waiting.removeAll(visit);
            visit(visit.get(visit.size() - 1).date(), visit);
        }
        given.sort((one, other) -> one.date().compareTo(other.date()));
        return given;
    }

    private void visit(LocalDate date, List<PlannedDose> planned) {
        Set<String> wanted = new HashSet<>();
        planned.forEach(dose -> wanted.addAll(outline.antigensBeside(dose.series())));
        Set<String> covered = new HashSet<>();
        for (PlannedDose dose : planned) {
            if (covered.contains(dose.series().antigen()) && dice.chance(COVERED_IS_ENOUGH)) {
                continue;
            }
            DoseAdministered administered = products.choose(dose.on(date), wanted);
            given.add(administered);
            Vaccine vaccine = outline.vaccine(administered.cvx());
            vaccine.associations().forEach(association -> covered.add(association.antigen()));
        }
    }
}
