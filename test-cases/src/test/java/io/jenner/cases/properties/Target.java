package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.SeriesDose;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The series doses that a vaccine group forecast forecasts, and the vaccines the schedule has for them. */
final class Target {

    private Target() {}

    /** A vaccine as the schedule lists it for a dose. */
    private record Product(
            String cvx,
            boolean preferable,
            @Nullable String mvx,
            @Nullable String tradeName) {

        DoseAdministered given(LocalDate day, String lot) {
            DoseAdministered.Builder dose = DoseAdministered.builder(day, cvx).lot(lot);
            Optional.ofNullable(mvx).ifPresent(dose::mvx);
            Optional.ofNullable(tradeName).ifPresent(dose::tradeName);
            return dose.build();
        }
    }

    static SeriesDose of(SeriesForecast series) {
        return People.SERIES
                .get(series.series())
                .doses()
                .get(series.targetDose().orElseThrow() - 1);
    }

    static List<SeriesForecast> open(VaccineGroupForecast group) {
        return group.series().stream()
                .filter(series -> series.status() == SeriesStatus.NOT_COMPLETE)
                .toList();
    }

    /** Returns whether the group is open and waits for a dose that does not recur. */
    static boolean isBeforeRecurring(VaccineGroupForecast group) {
        return group.status() == SeriesStatus.NOT_COMPLETE
                && open(group).stream().anyMatch(series -> !of(series).recurring());
    }

    /**
     * Returns a dose of the vaccine that serves most of the series that wait on that day: a preferable one, else one
     * that counts, with the fewest other antigens. Empty where age and contraindications leave none.
     */
    static Optional<DoseAdministered> dose(VaccineGroupForecast group, Patient patient, LocalDate day, String lot) {
        List<SeriesForecast> due = open(group).stream()
                .filter(series -> series.dates()
                        .earliest()
                        .filter(from -> !from.isAfter(day))
                        .isPresent())
                .toList();
        List<List<Product>> usable =
                due.stream().map(series -> usable(series, patient, day)).toList();
        return usable.stream()
                .flatMap(List::stream)
                .max(Comparator.comparingLong((Product product) -> usable.stream()
                                .filter(products -> products.stream()
                                        .anyMatch(other -> other.cvx().equals(product.cvx())))
                                .count())
                        .thenComparing(Product::preferable)
                        .thenComparing(product -> -People.VACCINES
                                .get(product.cvx())
                                .associations()
                                .size()))
                .map(product -> product.given(day, lot));
    }

    /** Returns doses of the preferable vaccines of a series that fit the age on a day and are not contraindicated. */
    static List<DoseAdministered> preferable(SeriesForecast series, Patient patient, LocalDate day, String lot) {
        return usable(series, patient, day).stream()
                .filter(Product::preferable)
                .map(product -> product.given(day, lot))
                .toList();
    }

    /** Returns whether the dated rows of a dose that hold on one day are those that hold on the other. */
    static boolean hasSameRows(SeriesDose dose, LocalDate one, LocalDate other) {
        return rows(dose, one).equals(rows(dose, other));
    }

    private static List<Object> rows(SeriesDose dose, LocalDate day) {
        return Stream.of(
                        dose.ages().stream().filter(row -> holds(row.from(), row.until(), day)),
                        dose.intervals().stream().filter(row -> holds(row.from(), row.until(), day)),
                        dose.allowableIntervals().stream().filter(row -> holds(row.from(), row.until(), day)))
                .<Object>flatMap(Function.identity())
                .toList();
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    private static List<Product> usable(SeriesForecast series, Patient patient, LocalDate day) {
        SeriesDose dose = of(series);
        LocalDate birth = patient.birthDate();
        Stream<Product> preferable = dose.preferableVaccines().stream()
                .filter(vaccine -> fits(vaccine.begin(), vaccine.end(), birth, day))
                .map(vaccine -> new Product(vaccine.cvx(), true, vaccine.mvx(), vaccine.tradeName()));
        Stream<Product> allowable = dose.allowableVaccines().stream()
                .filter(vaccine -> fits(vaccine.begin(), vaccine.end(), birth, day))
                .map(vaccine -> new Product(vaccine.cvx(), false, null, null));
        return Stream.concat(preferable, allowable)
                .filter(product -> series.contraindications().stream()
                        .flatMap(contraindication -> contraindication.vaccines().stream())
                        .noneMatch(vaccine -> vaccine.cvx().equals(product.cvx())))
                .toList();
    }

    private static boolean fits(@Nullable Offset begin, @Nullable Offset end, LocalDate birth, LocalDate day) {
        return (begin == null || !day.isBefore(begin.after(birth))) && (end == null || day.isBefore(end.after(birth)));
    }
}
