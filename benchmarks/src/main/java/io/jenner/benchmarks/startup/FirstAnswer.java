package io.jenner.benchmarks.startup;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.rules.UsScheduleProvider;
import java.time.LocalDate;

/**
 * One answer in a fresh JVM, as a small host would ask for it.
 *
 * <p>Prints the answer, and then when it got how far: lines of a name and milliseconds since 1970. With {@code steps} it
 * starts the rules before it asks for the forecaster, which then loads the schedule alone.
 */
public final class FirstAnswer {

    /** What the program prints for its patient. */
    static final String EXPECTED = "MMR from 2024-11-10";

    /** Argument that asks for the steps. */
    static final String STEPS = "steps";

    private FirstAnswer() {}

    /** Answers for one child and prints the earliest day of the next MMR dose. */
    public static void main(String[] arguments) {
        long main = System.currentTimeMillis();
        long rules = main;
        if (arguments.length == 1 && arguments[0].equals(STEPS)) {
            UsScheduleProvider.ruleSources();
            rules = System.currentTimeMillis();
        }
        Forecaster forecaster = Forecaster.usSchedule();
        long ready = System.currentTimeMillis();
        System.out.println(answer(forecaster));
        long answered = System.currentTimeMillis();
        System.out.println("main " + main);
        System.out.println("rules " + rules);
        System.out.println("forecaster " + ready);
        System.out.println("answer " + answered);
    }

    static String answer(Forecaster forecaster) {
        Patient child = Patient.born("2023-11-10")
                .sex(Sex.FEMALE)
                .dose("2024-01-10", "110")
                .dose("2024-03-10", "110")
                .build();
        Forecast answer = forecaster.forecast(child, LocalDate.of(2025, 11, 22));
        return "MMR from "
                + answer.group("MMR").forecasts().get(0).dates().earliest().orElseThrow();
    }
}
