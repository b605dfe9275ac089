package io.jenner.forecast.knowledge.words;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.words.Phrase.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what stands in one schedule: ages, intervals, vaccines, skips, indications and the rest, in plain English.
 *
 * <p>Nothing that stands in a row is left out of its phrase, apart from where it stands. Phrases begin with a small
 * letter and end without a full stop. Immutable and safe to share between threads.
 */
public final class ScheduleWords {

    private final ThingWords things;
    private final IntervalWords intervals;
    private final SkipWords skips;
    private final Set<String> notOffered;

    /** Makes the words for a schedule, whose vaccines, observations and series groups they name. */
    public ScheduleWords(Knowledge knowledge) {
        things = new ThingWords(knowledge);
        intervals = new IntervalWords(things);
        skips = new SkipWords(things, seriesGroups(knowledge));
        notOffered = Set.copyOf(knowledge.notOffered());
    }

    private static Map<String, Map<String, String>> seriesGroups(Knowledge knowledge) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        for (Antigen antigen : knowledge.antigens()) {
            Map<String, String> names = groups.computeIfAbsent(antigen.name(), name -> new LinkedHashMap<>());
            antigen.series()
                    .forEach(series -> names.put(
                            series.selection().group(), series.selection().groupName()));
        }
        return groups;
    }

    /** Names a vaccine: {@code MMR (CVX 03)}. */
    public Phrase vaccine(String cvx) {
        return things.vaccine(cvx);
    }

    /** Names an observation: {@code Pregnant (007)}. */
    public Phrase observation(String code) {
        return things.observation(code);
    }

    /** Says a preferable interval: {@code at least 4 weeks after the previous dose, counts from 4 weeks - 4 days}. */
    public Phrase interval(Interval interval) {
        return intervals.preferable(interval);
    }

    /** Says an allowable interval: {@code counts all the same from 4 months - 4 days after the previous dose}. */
    public Phrase interval(AllowableInterval interval) {
        return intervals.allowable(interval);
    }

    /** Says when a dose is skipped, in a series of an antigen: {@code skipped at age 4 years or later}. */
    public Phrase skip(ConditionalSkip skip, String antigen) {
        return skips.skip(skip, antigen);
    }

    /** Says a vaccine that is preferable, with its product, ages and volume. */
    public Phrase preferable(PreferableVaccine vaccine) {
        String product = vaccine.tradeName() == null ? "" : ", only " + vaccine.tradeName();
        String maker = vaccine.mvx() == null ? "" : ", of manufacturer " + vaccine.mvx();
        String ages = Ages.range(vaccine.begin(), vaccine.end());
        String volume = vaccine.volume() == null
                ? ""
                : ", " + vaccine.volume().stripTrailingZeros().toPlainString() + " mL";
        return vaccine(vaccine.cvx())
                .and(product + maker + (ages.isEmpty() ? "" : " " + ages) + volume)
                .and(vaccine.forecast() ? ", named in forecasts" : "")
                .and(notOffered.contains(vaccine.cvx()) ? ", but not offered, so never recommended" : "");
    }

    /** Says an indication: {@code Travelling Internationally (048), from age 6 months to before age 12 months}. */
    public Phrase indication(Indication indication) {
        String ages = Ages.range(indication.begin(), indication.end());
        return observation(indication.observation()).and(ages.isEmpty() ? "" : ", " + ages);
    }

    /** Says for whom a series is: {@code everyone}, {@code women and girls, ...}, {@code people with an indication}. */
    public String audience(Series series) {
        String people = people(series.requiredGenders());
        return switch (series.type()) {
            case STANDARD -> people;
            case RISK -> (series.requiredGenders().isEmpty() ? "people" : people) + " with an indication";
            case EVALUATION_ONLY -> people + ", only to judge doses given elsewhere";
        };
    }

    private static String people(Set<Sex> genders) {
        if (genders.isEmpty()) {
            return "everyone";
        }
        List<Phrase> people = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            if (genders.contains(sex)) {
                people.add(Phrase.of(
                        switch (sex) {
                            case FEMALE -> "female persons";
                            case MALE -> "male persons";
                            default -> "persons of unknown sex";
                        }));
            }
        }
        return Phrase.listed(people, "and").text();
    }

    /** Says the type of a series in a word or two. */
    public static String type(SeriesType type) {
        return switch (type) {
            case STANDARD -> "standard";
            case RISK -> "risk";
            case EVALUATION_ONLY -> "evaluation only";
        };
    }

    /** Says how a series is chosen among those of its series group, and at which ages it is started. */
    public String choice(Series series) {
        Selection selection = series.selection();
        StringBuilder words = new StringBuilder(selection.defaultSeries() ? "the default of " : "one of ")
                .append("the series group \"")
                .append(selection.groupName())
                .append("\", priority ")
                .append(selection.priority());
        if (selection.preference() != null) {
            words.append(", preference ").append(selection.preference());
        }
        if (selection.productPath()) {
            words.append(", tied to one product");
        }
        String start = Ages.range(selection.minimumAgeToStart(), selection.maximumAgeToStart());
        if (!start.isEmpty()) {
            words.append("; started ").append(start);
        }
        return words.toString();
    }

    /** Says what proves immunity, a phrase for each kind of evidence. */
    public List<Phrase> immunity(Immunity immunity) {
        List<Phrase> phrases = new ArrayList<>();
        immunity.clinicalHistory().forEach(code -> phrases.add(observation(code)));
        immunity.birthDates().forEach(birth -> phrases.add(bornBefore(birth)));
        return phrases;
    }

    private Phrase bornBefore(BirthDateImmunity birth) {
        Phrase phrase = Phrase.of("born before " + birth.bornBefore())
                .and(birth.country() == null ? "" : " in " + birth.country());
        if (birth.exclusions().isEmpty()) {
            return phrase;
        }
        return phrase.and(", unless ")
                .and(Phrase.listed(
                        birth.exclusions().stream().map(this::observation).toList(), "or"));
    }

    /** Says for how long a later vaccine does not count after an earlier one. */
    public static String span(VaccineConflict conflict) {
        String begin = conflict.begin().toString().equals("1 day") ? "" : "from " + conflict.begin() + " on, ";
        return conflict.minimumEnd().equals(conflict.end())
                ? begin + "before " + conflict.end()
                : begin + "before " + conflict.minimumEnd() + " after a dose that counts, otherwise before "
                        + conflict.end();
    }

    /** Says at which ages a series is a shared decision. */
    public Phrase sharedDecision(SharedDecision decision) {
        String ages = Ages.range(decision.begin(), decision.end());
        return Phrase.naming(Kind.SERIES, decision.series(), decision.series())
                .and(ages.isEmpty() ? ", at all ages" : ", " + ages);
    }
}
