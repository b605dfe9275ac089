package io.jenner.cases.properties;

import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecast;
import java.util.ArrayList;
import java.util.List;

/** A closed series or group has no dates, number or vaccines and says why; an open one has dates and a number. */
final class ClosedWithoutDates implements Law {

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        for (SeriesForecast series : sample.answer().series()) {
            boolean open = series.status() == SeriesStatus.NOT_COMPLETE;
            if (open != hasDates(series.dates())
                    || open != series.doseNumber().isPresent()
                    || open != series.targetDose().isPresent()
                    || open == series.reason().isPresent()
                    || (!open && !series.candidateVaccines().isEmpty())
                    || (!open && !series.dates().equals(ForecastDates.NONE))) {
                broken.add("series " + series.series() + ": " + series);
            }
        }
        for (VaccineGroupForecast group : sample.answer().forecasts()) {
            boolean open = group.status() == SeriesStatus.NOT_COMPLETE;
            if (open != hasDates(group.dates())
                    || open != group.doseNumber().isPresent()
                    || (!open && group.reasons().isEmpty())
                    || (!open && !group.candidateVaccines().isEmpty())
                    || (!open && !group.dates().equals(ForecastDates.NONE))) {
                broken.add("group " + group.vaccineGroup() + ": " + group);
            }
        }
        return broken;
    }

    private static boolean hasDates(ForecastDates dates) {
        return dates.earliest().isPresent() && dates.recommended().isPresent();
    }
}
