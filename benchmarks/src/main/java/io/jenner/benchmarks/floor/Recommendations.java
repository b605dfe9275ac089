package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.DosePlan.Preferable;
import io.jenner.benchmarks.floor.SchedulePlan.Association;
import io.jenner.forecast.VaccineProduct;
import java.util.ArrayList;
import java.util.List;

/** The vaccines that a best open series names and offers (FORECASTRECVAC-1, decision 0005-13 and -17). */
final class Recommendations {

    private final PatientOnDay patient;

    /** Vaccines that must not be given for any antigen they hold. */
    private final CodeSet ruledOut;

    Recommendations(PatientOnDay patient, Standing[] standings) {
        this.patient = patient;
        ruledOut = new CodeSet(patient.plan.vaccines.length);
        boolean anyAntigen = false;
        for (Standing standing : standings) {
            anyAntigen |= standing.contraindicated();
            if (standing.ruledOut() != null) {
                ruledOut.addAll(standing.ruledOut());
            }
        }
        if (anyAntigen) {
            addVaccinesOfContraindicatedAntigens(standings);
        }
    }

    private void addVaccinesOfContraindicatedAntigens(Standing[] standings) {
        for (int cvx = 0; cvx < patient.plan.vaccines.length; cvx++) {
            for (Association antigen : patient.plan.vaccines[cvx].antigens()) {
                if (standings[antigen.antigen()].contraindicated()) {
                    ruledOut.add(cvx);
                }
            }
        }
    }

    List<VaccineProduct> named(PatientSeries series) {
        List<VaccineProduct> products = List.of();
        for (Preferable vaccine : series.nextDose().preferable) {
            if (vaccine.named()
                    && !ruledOut.contains(vaccine.cvx())
                    && fits(vaccine, series.earliest, series.recommended)) {
                products = with(products, vaccine.product());
            }
        }
        return products;
    }

    List<VaccineProduct> candidates(PatientSeries series) {
        List<VaccineProduct> products = List.of();
        int earliest = Math.max(series.earliest, patient.asOf);
        int recommended = Math.max(series.recommended, patient.asOf);
        for (Preferable vaccine : series.nextDose().preferable) {
            if (!ruledOut.contains(vaccine.cvx()) && fits(vaccine, earliest, recommended)) {
                products = with(products, vaccine.product());
            }
        }
        return products;
    }

    private boolean fits(Preferable vaccine, int earliest, int recommended) {
        return patient.isAge(vaccine.begin(), vaccine.end(), earliest)
                || patient.isAge(vaccine.begin(), vaccine.end(), recommended);
    }

    private static List<VaccineProduct> with(List<VaccineProduct> products, VaccineProduct product) {
        if (products.contains(product)) {
            return products;
        }
        List<VaccineProduct> more = products.isEmpty() ? new ArrayList<>(8) : products;
        more.add(product);
        return more;
    }
}
