package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.SeriesPlan.Indication;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import java.util.Arrays;
import java.util.Set;

/** Selects the relevant series of an antigen (spec 03). */
final class Relevance {

    private Relevance() {}

    /** Returns the relevant series in the order of the schedule. */
    static SeriesPlan[] relevant(AntigenPlan antigen, PatientOnDay patient) {
        SeriesPlan[] relevant = new SeriesPlan[antigen.series.length];
        int count = 0;
        for (SeriesPlan series : antigen.series) {
            if (isRelevant(series, patient)) {
                relevant[count++] = series;
            }
        }
        return count == relevant.length ? relevant : Arrays.copyOf(relevant, count);
    }

    /** Table 5-5. */
    private static boolean isRelevant(SeriesPlan series, PatientOnDay patient) {
        if (series.type == SeriesType.RISK && !isIndicated(series, patient)) {
            return false;
        }
        return isForSex(series, patient.sex);
    }

    static boolean isForSex(SeriesPlan series, Sex sex) {
        Set<Sex> required = series.series.requiredGenders();
        return required.isEmpty() || required.contains(sex);
    }

    /** Table 5-4. */
    static boolean isIndicated(SeriesPlan series, PatientOnDay patient) {
        if (patient.observed.isNothing()) {
            return false;
        }
        for (Indication indication : series.indications) {
            if (patient.observed.isPresent(indication.observation())
                    && patient.isAge(indication.begin(), indication.end(), patient.asOf)) {
                return true;
            }
        }
        return false;
    }
}
