package io.jenner.cases.population;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Adds what goes wrong: doses nobody needed, live vaccines too close, and slips in the record. */
final class Mishaps {

    private static final double EXTRA_DOSE = 0.10;
    private static final double LIVE_TOO_CLOSE = 0.05;
    private static final double SAME_DAY = 0.02;
    private static final double REPEATED = 0.01;
    private static final double AHEAD = 0.02;
    private static final double UNKNOWN_VACCINE = 0.01;
    private static final double BEFORE_BIRTH = 0.005;
    private static final double UNSORTED = 0.25;

    private final Outline outline;
    private final Lifetime life;
    private final Dice dice;
    private final Products products;

    Mishaps(Outline outline, Lifetime life, Dice dice) {
        this.outline = outline;
        this.life = life;
        this.dice = dice;
        this.products = new Products(outline, life, dice);
    }

    /** Returns the doses as they come to be written down. */
    List<DoseAdministered> befall(List<DoseAdministered> given) {
        List<DoseAdministered> doses = new ArrayList<>(given);
        if (!given.isEmpty()) {
            addExtraDoses(given, doses);
            addSlips(given, doses);
        }
        if (dice.chance(UNKNOWN_VACCINE)) {
            doses.add(DoseAdministered.of(life.anyDay(dice), outline.codeOfNoVaccine()));
        }
        doses.sort((one, other) -> one.date().compareTo(other.date()));
        if (dice.chance(UNSORTED)) {
            Collections.shuffle(doses, dice.random());
        }
        return doses;
    }

    private void addExtraDoses(List<DoseAdministered> given, List<DoseAdministered> doses) {
        while (dice.chance(EXTRA_DOSE)) {
            DoseAdministered dose = dice.pick(given);
            LocalDate date = dose.date().plusDays(1 + dice.delay(dice.chance(0.5) ? 20 : 700));
            addIfPast(doses, products.plain(date, dose.cvx()));
        }
        List<VaccineConflict> conflicts = given.stream()
                .flatMap(dose -> outline.conflictsAfter(dose.cvx()).stream())
                .filter(conflict -> outline.knows(conflict.current()))
                .toList();
        if (!conflicts.isEmpty() && dice.chance(LIVE_TOO_CLOSE)) {
            VaccineConflict conflict = dice.pick(conflicts);
            DoseAdministered first = given.stream()
                    .filter(dose -> dose.cvx().equals(conflict.previous()))
                    .findFirst()
                    .orElseThrow();
            LocalDate end = (dice.chance(0.5) ? conflict.end() : conflict.minimumEnd()).after(first.date());
            LocalDate date = dice.chance(0.5) ? end.plusDays(dice.between(-1, 0)) : end.minusDays(dice.between(0, 28));
            addIfPast(doses, products.plain(date, conflict.current()));
        }
    }

    private void addSlips(List<DoseAdministered> given, List<DoseAdministered> doses) {
        DoseAdministered dose = dice.pick(given);
        if (dice.chance(REPEATED)) {
            doses.add(dose);
        }
        if (dice.chance(SAME_DAY)) {
            List<Vaccine.Association> antigens = outline.vaccine(dose.cvx()).associations();
            String cvx = antigens.isEmpty() || dice.chance(0.4)
                    ? dose.cvx()
                    : dice.pick(outline.vaccinesWith(dice.pick(antigens).antigen()))
                            .cvx();
            doses.add(DoseAdministered.builder(dose.date(), cvx).lot("SECOND").build());
        }
        if (dice.chance(AHEAD)) {
            doses.add(DoseAdministered.of(life.asOf().plusDays(dice.between(1, 400)), dose.cvx()));
        }
        if (dice.chance(BEFORE_BIRTH)) {
            doses.add(DoseAdministered.of(life.birth().minusDays(dice.between(1, 400)), dose.cvx()));
        }
    }

    private void addIfPast(List<DoseAdministered> doses, DoseAdministered dose) {
        if (!dose.date().isAfter(life.asOf()) && !dose.date().isBefore(life.birth())) {
            doses.add(dose);
        }
    }
}
