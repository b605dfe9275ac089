package io.jenner.cases.population;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Draws the seasonal doses of a series: in the season of the release and in those of the years before. */
final class SeasonalCourse {

    private static final int SEASONS_BACK = 6;
    private static final double FOLLOWS_A_SEASON = 0.45;
    private static final double SECOND_DOSE = 0.2;
    private static final int DAYS_TO_SECOND_DOSE = 28;
    private static final int MOST_DAYS = 150;

    private final Series series;
    private final Lifetime life;
    private final Habits habits;
    private final Dice dice;
    private final List<PlannedDose> doses = new ArrayList<>();

    SeasonalCourse(Series series, Lifetime life, Habits habits, Dice dice) {
        this.series = series;
        this.life = life;
        this.habits = habits;
        this.dice = dice;
    }

    List<PlannedDose> draw() {
        List<SeriesDose> seasonal =
                series.doses().stream().filter(dose -> dose.season() != null).toList();
        for (int back = SEASONS_BACK; back >= 0 && !seasonal.isEmpty(); back--) {
            if (dice.chance(FOLLOWS_A_SEASON)) {
                SeriesDose dose = dice.pick(seasonal);
                LocalDate date = dayInSeason(dose, back);
                add(dose, date);
                if (dice.chance(SECOND_DOSE)) {
                    add(dice.pick(seasonal), date.plusDays(DAYS_TO_SECOND_DOSE + dice.between(-5, 40)));
                }
            }
        }
        return doses;
    }

    private LocalDate dayInSeason(SeriesDose dose, int yearsBack) {
        SeriesDose.Season season = dose.season();
        LocalDate first = season == null || season.firstDay() == null ? life.asOf() : season.firstDay();
        LocalDate last = season == null || season.lastDay() == null ? first.plusDays(MOST_DAYS) : season.lastDay();
        int length = (int) Math.min(MOST_DAYS, ChronoUnit.DAYS.between(first, last));
        int day = switch (dice.weighted(0.9, 0.1)) {
            case 0 -> dice.between(0, length);
            default -> dice.between(-3, 3);
        };
        return Offset.parse("-" + yearsBack + " years").after(first).plusDays(day);
    }

    /** Young people wait for the minimum age; a day that has not come is dropped. */
    private void add(SeriesDose dose, LocalDate date) {
        boolean oldEnough = dose.ages().stream()
                .map(AgeRow::absoluteMinimum)
                .allMatch(age -> !date.isBefore(life.at(age)) || dice.chance(0.05));
        if (oldEnough
                && !date.isBefore(life.birth())
                && !date.isBefore(habits.recordsStart())
                && !date.isAfter(life.asOf())) {
            doses.add(new PlannedDose(date, series, dose));
        }
    }
}
