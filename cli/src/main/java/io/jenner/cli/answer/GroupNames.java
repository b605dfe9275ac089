package io.jenner.cli.answer;

import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;

/** Names the forecasts of one answer; tells a forecast for everyone from one for a person at risk. */
final class GroupNames {

    private final Forecast forecast;

    GroupNames(Forecast forecast) {
        this.forecast = forecast;
    }

    String of(VaccineGroupForecast found) {
        String name = PlainWords.group(found.vaccineGroup());
        if (found.seriesType() == SeriesType.RISK) {
            return name + ", at risk";
        }
        return forecast.group(found.vaccineGroup()).forecasts().size() > 1 ? name + ", routine" : name;
    }
}
