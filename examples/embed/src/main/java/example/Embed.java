package example;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;

public final class Embed {

    public static void main(String[] arguments) {
        Forecaster forecaster = Forecaster.usSchedule(); // build once, share between threads
        Patient maya = Patient.born("2021-03-10")
                .sex(Sex.FEMALE)
                .dose("2021-05-12", "110") // date, CVX code
                .dose("2022-03-15", "03")
                .build();
        Forecast forecast = forecaster.forecast(maya, LocalDate.of(2025, 11, 22));
        forecast.overdue().forEach(group -> System.out.println(
                group.vaccineGroup() + " has been due since " + group.dates().recommended().orElseThrow()));
        System.out.println(forecast.stamp());
    }
}
