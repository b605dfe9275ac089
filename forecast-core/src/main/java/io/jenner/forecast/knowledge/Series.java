package io.jenner.forecast.knowledge;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An antigen series: one path to immunity against one antigen.
 *
 * @param name name, unique in the schedule
 * @param antigen name of the antigen
 * @param vaccineGroup name of the vaccine group
 * @param type for whom it is meant
 * @param requiredGenders genders it is meant for; empty means any
 * @param equivalentSeriesGroups codes of the series groups, of the same antigen, that protect as well
 * @param selection what is used to choose among series
 * @param indications observations that make a risk series relevant
 * @param doses the series doses, numbered from 1 without gaps
 * @param guidance remarks for clinicians; may be empty
 * @param examples persons for whom its file says what the series makes of them; no part of the schedule, and empty in a
 *     pack
 * @param place where it stands
 */
public record Series(
        String name,
        String antigen,
        String vaccineGroup,
        SeriesType type,
        Set<Sex> requiredGenders,
        List<String> equivalentSeriesGroups,
        Selection selection,
        List<Indication> indications,
        List<SeriesDose> doses,
        List<String> guidance,
        List<SeriesExample> examples,
        Place place) {

    public Series {
        requiredGenders = Set.copyOf(requiredGenders);
        equivalentSeriesGroups = List.copyOf(equivalentSeriesGroups);
        indications = List.copyOf(indications);
        doses = List.copyOf(doses);
        guidance = List.copyOf(guidance);
        examples = List.copyOf(examples);
    }

    /** Makes a series without examples. */
    public Series(
            String name,
            String antigen,
            String vaccineGroup,
            SeriesType type,
            Set<Sex> requiredGenders,
            List<String> equivalentSeriesGroups,
            Selection selection,
            List<Indication> indications,
            List<SeriesDose> doses,
            List<String> guidance,
            Place place) {
        this(
                name,
                antigen,
                vaccineGroup,
                type,
                requiredGenders,
                equivalentSeriesGroups,
                selection,
                indications,
                doses,
                guidance,
                List.of(),
                place);
    }

    /** Returns this series with other examples. */
    public Series withExamples(List<SeriesExample> others) {
        return new Series(
                name,
                antigen,
                vaccineGroup,
                type,
                requiredGenders,
                equivalentSeriesGroups,
                selection,
                indications,
                doses,
                guidance,
                others,
                place);
    }

    /**
     * What is used to choose among the series of an antigen (CDSi chapter 8).
     *
     * @param group code of the series group, unique within the antigen
     * @param groupName name of the series group
     * @param defaultSeries whether it is the default path of its group
     * @param productPath whether it is tied to one product
     * @param priority rank within the group: {@code A} before {@code B} before {@code C}
     * @param preference tie-break rank within the group, 1 is best; null for none
     * @param minimumAgeToStart age from which it is started (inclusive), or null
     * @param maximumAgeToStart age from which it is no longer started (exclusive), or null
     */
    public record Selection(
            String group,
            String groupName,
            boolean defaultSeries,
            boolean productPath,
            String priority,
            @Nullable Integer preference,
            @Nullable Offset minimumAgeToStart,
            @Nullable Offset maximumAgeToStart) {}

    /**
     * An observation that creates the need for a risk series (CDSi Table 5-4).
     *
     * @param observation observation code
     * @param begin age from which it applies (inclusive), or null
     * @param end age from which it no longer applies (exclusive), or null
     * @param text sentence for people, or null
     * @param guidance remark for clinicians, or null
     * @param place where it stands
     */
    public record Indication(
            String observation,
            @Nullable Offset begin,
            @Nullable Offset end,
            @Nullable String text,
            @Nullable String guidance,
            Place place) {}
}
