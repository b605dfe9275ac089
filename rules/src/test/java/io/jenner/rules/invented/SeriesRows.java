package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.offset;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invented series: standard, against bluepox, the default of series group 1, unless a test says otherwise. */
public final class SeriesRows {

    private final String name;
    private final List<Indication> indications = new ArrayList<>();
    private final List<DoseRows> doses = new ArrayList<>();
    private final List<String> guidance = new ArrayList<>();
    private String antigen = InventedSchedule.BLUEPOX;
    private SeriesType type = SeriesType.STANDARD;
    private Set<Sex> genders = Set.of();
    private String group = "1";
    private List<String> equivalent = List.of();
    private boolean defaultSeries = true;
    private boolean productPath;
    private String priority = "A";
    private @Nullable Integer preference;
    private @Nullable String minimumAgeToStart;
    private @Nullable String maximumAgeToStart;

    private SeriesRows(String name) {
        this.name = name;
    }

    /** Starts a series of that name. */
    public static SeriesRows series(String name) {
        return new SeriesRows(name);
    }

    /** Adds a dose; they are numbered in the order in which they are added. */
    public SeriesRows dose(DoseRows dose) {
        doses.add(dose);
        return this;
    }

    /** Sets the antigen. */
    public SeriesRows against(String value) {
        antigen = value;
        return this;
    }

    /** Makes it a risk series with one more indication; it is not the default of its group. */
    public SeriesRows risk(String observation) {
        return risk(observation, null, null);
    }

    /** Makes it a risk series with one more indication from one age (or null) until another (or null). */
    public SeriesRows risk(String observation, @Nullable String from, @Nullable String until) {
        type = SeriesType.RISK;
        defaultSeries = false;
        indications.add(new Indication(
                observation, offset(from), offset(until), null, "guidance on " + observation, Place.NOWHERE));
        return this;
    }

    /** Makes it a series that is evaluated and never recommended; it is not the default of its group. */
    public SeriesRows evaluationOnly() {
        type = SeriesType.EVALUATION_ONLY;
        defaultSeries = false;
        return this;
    }

    /** Sets for which genders it is. */
    public SeriesRows genders(Sex... values) {
        genders = Set.of(values);
        return this;
    }

    /** Sets the code of its series group. */
    public SeriesRows group(String code) {
        group = code;
        return this;
    }

    /** Sets the series groups that protect as well. */
    public SeriesRows equivalentTo(String... codes) {
        equivalent = List.of(codes);
        return this;
    }

    /** Sets whether it is the default of its group. */
    public SeriesRows isDefault(boolean value) {
        defaultSeries = value;
        return this;
    }

    /** Ties it to one product. */
    public SeriesRows productPath() {
        productPath = true;
        return this;
    }

    /** Sets its rank within the group by a letter. */
    public SeriesRows priority(String value) {
        priority = value;
        return this;
    }

    /** Sets its tie-break rank within the group. */
    public SeriesRows preference(int value) {
        preference = value;
        return this;
    }

    /** Sets the age from which it is started. */
    public SeriesRows startFrom(String age) {
        minimumAgeToStart = age;
        return this;
    }

    /** Sets the age from which it is no longer started. */
    public SeriesRows startBefore(String age) {
        maximumAgeToStart = age;
        return this;
    }

    /** Adds a remark for clinicians. */
    public SeriesRows guidance(String text) {
        guidance.add(text);
        return this;
    }

    String antigen() {
        return antigen;
    }

    Series build(String vaccineGroup, List<String> cvxCodes) {
        List<SeriesDose> built = new ArrayList<>();
        for (DoseRows dose : doses) {
            built.add(dose.build(built.size() + 1, cvxCodes));
        }
        return new Series(
                name,
                antigen,
                vaccineGroup,
                type,
                genders,
                equivalent,
                new Selection(
                        group,
                        "group " + group,
                        defaultSeries,
                        productPath,
                        priority,
                        preference,
                        offset(minimumAgeToStart),
                        offset(maximumAgeToStart)),
                indications,
                built,
                guidance,
                Place.NOWHERE);
    }
}
