package io.jenner.forecast.plan;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Searches the first day on which a vaccine may be given, by asking the forecaster. */
final class FirstGoodDay {

    private static final int MOST_STEPS = 40;
    private static final int LONGEST_LIFE_DAYS = 44_000;

    /** Days that no forecast names are tried a week apart at first, later an eighth of the age apart. */
    private static final int SHORTEST_STEP_DAYS = 7;

    private static final int STEPS_IN_AN_AGE = 8;

    private final Asking asking;
    private final VaccineProduct product;

    FirstGoodDay(Asking asking, VaccineProduct product) {
        this.asking = asking;
        this.product = product;
    }

    /** Returns the first good day after a day, from the days that forecasts name; empty where none was found. */
    Optional<LocalDate> after(LocalDate day) {
        LocalDate candidate = day;
        for (int step = 0; step < MOST_STEPS; step++) {
            Look look = Look.at(asking, product, candidate);
            if (isGood(look) && candidate.isAfter(day)) {
                return Optional.of(earliestFrom(candidate, day));
            }
            Optional<LocalDate> next = next(look);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            candidate = next.get();
        }
        return Optional.empty();
    }

    /**
     * Returns the first good day after a day, by trying days over a life: the vaccine may be one for another age. Empty where
     * none was found; a time that is short beside the age may be missed.
     */
    Optional<LocalDate> laterInLife(LocalDate day) {
        LocalDate endOfLife = asking.birthDate().plusDays(LONGEST_LIFE_DAYS);
        LocalDate last = day;
        LocalDate candidate = step(day);
        while (candidate.isBefore(endOfLife)) {
            if (isOffered(candidate) && isGood(Look.at(asking, product, candidate))) {
                return Optional.of(earliestFrom(candidate, last));
            }
            last = candidate;
            candidate = step(candidate);
        }
        return Optional.empty();
    }

    /** Returns whether any open series has the vaccine as a candidate; asked first, as it takes half as long. */
    private boolean isOffered(LocalDate day) {
        return asking.before(List.of(), day).forecasts().stream()
                .flatMap(group -> Aim.open(group).stream())
                .flatMap(series -> series.candidateVaccines().stream())
                .anyMatch(candidate -> candidate.cvx().equals(product.cvx()));
    }

    private LocalDate step(LocalDate day) {
        long age = ChronoUnit.DAYS.between(asking.birthDate(), day);
        return day.plusDays(Math.max(SHORTEST_STEP_DAYS, age / STEPS_IN_AN_AGE));
    }

    /** Halves the days between: the day before the one returned is not good. */
    private LocalDate earliestFrom(LocalDate good, LocalDate after) {
        return Halving.begin(after.plusDays(1), good, day -> isGood(Look.at(asking, product, day)));
    }

    private static boolean isGood(Look look) {
        return new ProductQuestion(look).verdict().mayBeGiven();
    }

    /** Returns the next day that the forecast without the dose gives reason to look at. */
    private Optional<LocalDate> next(Look look) {
        LocalDate tomorrow = look.day().plusDays(1);
        return new ProductQuestion(look)
                .groups().stream()
                        .filter(group ->
                                group.verdict() == CheckVerdict.TOO_EARLY || group.verdict() == CheckVerdict.CONFLICT)
                        .flatMap(group -> group.antigens().stream())
                        .flatMap(antigen -> begin(look, antigen.antigen()).stream())
                        .max(Comparator.naturalOrder())
                        .map(begin -> begin.isBefore(tomorrow) ? tomorrow : begin);
    }

    private Optional<LocalDate> begin(Look look, String antigen) {
        List<SeriesForecast> open = look.open(antigen);
        if (open.isEmpty()) {
            return isTooYoung(look, antigen) ? opening(look.day(), antigen) : Optional.empty();
        }
        return open.stream()
                .flatMap(series -> series.dates().earliest().stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns the first day on which the age to start is reached: it stays reached, so that halving finds it. */
    private Optional<LocalDate> opening(LocalDate day, String antigen) {
        LocalDate endOfLife = day.plusDays(LONGEST_LIFE_DAYS);
        if (isTooYoung(Look.at(asking, product, endOfLife), antigen)) {
            return Optional.empty();
        }
        return Optional.of(
                Halving.begin(day, endOfLife, other -> !isTooYoung(Look.at(asking, product, other), antigen)));
    }

    private static boolean isTooYoung(Look look, String antigen) {
        return look.open(antigen).isEmpty()
                && look.forecasts(antigen).stream()
                        .anyMatch(group -> group.reasons().contains(ForecastReason.BELOW_MINIMUM_AGE_TO_START));
    }
}
