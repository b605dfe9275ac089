package io.jenner.cases.population;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.VaccineContraindication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what is observed of a person: risks, contraindications, evidence of immunity and what decides nothing. */
final class ObservationDraw {

    private static final double ANY_AGE = 0.2;
    private static final int MOST = 3;
    private static final int DAYS_AHEAD = 200;

    private final Outline outline;
    private final Mix mix;
    private final Lifetime life;
    private final Dice dice;
    private final List<Observation> observations = new ArrayList<>();

    ObservationDraw(Outline outline, Mix mix, Lifetime life, Dice dice) {
        this.outline = outline;
        this.mix = mix;
        this.life = life;
        this.dice = dice;
    }

    List<Observation> draw() {
        if (dice.chance(mix.observed())) {
            for (int left = dice.between(1, MOST); left > 0; left--) {
                Antigen antigen = dice.pick(outline.antigens());
                switch (dice.weighted(0.60, 0.15, 0.12, 0.05, 0.08)) {
                    case 0 -> addIndication(antigen);
                    case 1 -> addOneOf(contraindications(antigen));
                    case 2 -> addOneOf(antigen.immunity().clinicalHistory());
                    case 3 ->
                        addOneOf(antigen.immunity().birthDates().stream()
                                .flatMap(immunity -> immunity.exclusions().stream())
                                .toList());
                    default -> add(dice.pick(outline.observationCodes()));
                }
            }
        }
        return observations;
    }

    /** An indication comes with the dated observations that intervals of its series are measured from, mostly. */
    private void addIndication(Antigen antigen) {
        List<Series> risks = antigen.series().stream()
                .filter(series -> series.type() == SeriesType.RISK)
                .toList();
        if (risks.isEmpty()) {
            return;
        }
        Series series = dice.pick(risks);
        List<Indication> ofTheAge = series.indications().stream()
                .filter(indication -> isOfTheAge(indication, series))
                .toList();
        Indication indication = dice.pick(ofTheAge.isEmpty() || dice.chance(ANY_AGE) ? series.indications() : ofTheAge);
        add(indication.observation());
        anchors(series).forEach(code -> {
            if (dice.chance(0.7)) {
                LocalDate day = recentDay();
                observations.add(new Observation(code, Optional.of(day), until(day), Presence.PRESENT));
            }
        });
    }

    private boolean isOfTheAge(Indication indication, Series series) {
        return !life.at(indication.begin()).isAfter(life.asOf())
                && (indication.end() == null || life.at(indication.end()).isAfter(life.asOf()))
                && series.doses().get(0).ages().stream()
                        .noneMatch(row -> life.at(row.minimum()).isAfter(life.asOf()));
    }

    private static List<String> anchors(Series series) {
        return series.doses().stream()
                .flatMap(dose -> dose.intervals().stream())
                .map(interval -> interval.reference() instanceof FromObservation from ? from.observation() : "")
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> contraindications(Antigen antigen) {
        List<String> codes = new ArrayList<>();
        antigen.contraindications().forEach(contraindication -> codes.add(contraindication.observation()));
        antigen.vaccineContraindications().stream()
                .map(VaccineContraindication::observation)
                .forEach(codes::add);
        return codes;
    }

    private void addOneOf(List<String> codes) {
        if (!codes.isEmpty()) {
            add(dice.pick(codes));
        }
    }

    private void add(String code) {
        Optional<LocalDate> date = dice.chance(0.5) ? Optional.of(day()) : Optional.empty();
        Presence presence = dice.chance(0.1) ? Presence.UNKNOWN : Presence.PRESENT;
        observations.add(new Observation(code, date, until(date.orElse(life.birth())), presence));
    }

    /** Some observations have ended or will end. */
    private Optional<LocalDate> until(LocalDate from) {
        return dice.chance(0.12) ? Optional.of(from.plusDays(dice.delay(Math.max(30, life.days())))) : Optional.empty();
    }

    private LocalDate day() {
        return switch (dice.weighted(0.60, 0.37, 0.03)) {
            case 0 -> life.anyDay(dice);
            case 1 -> recentDay();
            default -> life.asOf().plusDays(dice.between(1, DAYS_AHEAD));
        };
    }

    private LocalDate recentDay() {
        return life.asOf().minusDays(Math.min(life.days(), dice.delay(DAYS_AHEAD)));
    }
}
