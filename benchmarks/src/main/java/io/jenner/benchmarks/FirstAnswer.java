package io.jenner.benchmarks;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;

/** One answer in a fresh JVM. */
public final class FirstAnswer {

    /** What the program prints for its patient. */
    static final String EXPECTED = "MMR from 2024-11-10";

    private FirstAnswer() {}

    /** Answers for one child and prints the earliest day of the next MMR dose. */
    public static void main(String[] args) {
        Patient child = Patient.born("2023-11-10")
                .sex(Sex.FEMALE)
                .dose("2024-01-10", "110")
                .dose("2024-03-10", "110")
                .build();
        Forecast answer = Forecaster.usSchedule().forecast(child, LocalDate.of(2025, 11, 22));
        System.out.println("MMR from "
                + answer.group("MMR").forecasts().get(0).dates().earliest().orElseThrow());
    }
}
