package io.jenner.cases.population;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.Vaccine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws which vaccine is given for a planned dose, and what is written down of it. */
final class Products {

    private static final double COMBINED = 0.45;
    private static final double PRODUCT_KNOWN = 0.7;
    private static final double VOLUME_KNOWN = 0.08;
    private static final double LOT_KNOWN = 0.06;
    private static final double POOR_CONDITION = 0.006;
    private static final int YEARS_OF_TODAYS_VACCINES = 20;

    private final Outline outline;
    private final Lifetime life;
    private final Dice dice;

    Products(Outline outline, Lifetime life, Dice dice) {
        this.outline = outline;
        this.life = life;
        this.dice = dice;
    }

    /** Returns a dose for the plan; a combination is preferred now and then if it covers more of what is wanted. */
    DoseAdministered choose(PlannedDose planned, Set<String> wanted) {
        List<PreferableVaccine> preferable = planned.dose().preferableVaccines().stream()
                .filter(vaccine -> fits(planned.date(), vaccine.begin(), vaccine.end()))
                .toList();
        boolean old = planned.date().isBefore(life.asOf().minusDays(YEARS_OF_TODAYS_VACCINES * 365L));
        boolean usual = !preferable.isEmpty() && dice.chance(old ? 0.4 : 0.78);
        if (!usual) {
            return dose(planned.date(), otherCvx(planned), null);
        }
        PreferableVaccine chosen = dice.chance(COMBINED)
                ? preferable.stream()
                        .max(Comparator.comparingInt(vaccine -> covers(vaccine, wanted)))
                        .orElseThrow()
                : dice.pick(preferable);
        return dose(planned.date(), chosen.cvx(), chosen);
    }

    /** Returns a dose of that vaccine of which little is known. */
    DoseAdministered plain(LocalDate date, String cvx) {
        return dose(date, cvx, null);
    }

    private int covers(PreferableVaccine vaccine, Set<String> wanted) {
        List<Vaccine.Association> antigens = outline.vaccine(vaccine.cvx()).associations();
        boolean allWanted = antigens.stream().allMatch(association -> wanted.contains(association.antigen()));
        return allWanted || antigens.size() > 2 ? antigens.size() : 0;
    }

    /** A vaccine that counts as well, an unspecified one, or one that does not count. */
    private String otherCvx(PlannedDose planned) {
        List<String> allowable = planned.dose().allowableVaccines().stream()
                .filter(vaccine -> fits(planned.date(), vaccine.begin(), vaccine.end()))
                .map(AllowableVaccine::cvx)
                .filter(outline::knows)
                .toList();
        List<Vaccine> any = outline.vaccinesWith(planned.series().antigen());
        List<Vaccine> unspecified = any.stream().filter(Outline::isUnspecified).toList();
        List<String> inadvertent = planned.dose().inadvertentVaccines().stream()
                .filter(outline::knows)
                .toList();
        return switch (dice.weighted(
                allowable.isEmpty() ? 0 : 0.65,
                unspecified.isEmpty() ? 0 : 0.15,
                inadvertent.isEmpty() ? 0 : 0.05,
                0.15)) {
            case 0 -> dice.pick(allowable);
            case 1 -> dice.pick(unspecified).cvx();
            case 2 -> dice.pick(inadvertent);
            default -> dice.pick(any).cvx();
        };
    }

    private boolean fits(LocalDate date, @Nullable Offset begin, @Nullable Offset end) {
        return !date.isBefore(life.at(begin)) && (end == null || date.isBefore(life.at(end)));
    }

    private DoseAdministered dose(LocalDate date, String cvx, @Nullable PreferableVaccine product) {
        DoseAdministered.Builder dose = DoseAdministered.builder(date, cvx);
        if (product != null && product.mvx() != null && dice.chance(PRODUCT_KNOWN)) {
            dose.mvx(product.mvx());
            if (product.tradeName() != null && dice.chance(0.5)) {
                dose.tradeName(product.tradeName());
            }
        }
        if (product != null && product.volume() != null && dice.chance(VOLUME_KNOWN)) {
            dose.volumeMl(
                    dice.chance(0.7)
                            ? product.volume()
                            : product.volume().divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP));
        }
        if (dice.chance(LOT_KNOWN)) {
            dose.lot("L" + dice.between(1000, 9999)).lotExpires(date.plusDays(dice.between(-20, 700)));
        }
        return dose.poorCondition(dice.chance(POOR_CONDITION)).build();
    }
}
