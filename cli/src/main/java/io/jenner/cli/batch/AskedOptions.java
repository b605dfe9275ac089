package io.jenner.cli.batch;

import io.jenner.forecast.ForecastOptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What of every answer is shown; goes before the options of a record.
 *
 * @param vaccineGroups the vaccine groups, named as the schedule does; none means those of the record
 * @param language the language of texts; empty for that of the record
 * @param withoutSharedDecisions whether doses that are given by shared clinical decision are left out
 * @param reEvaluate whether the answer says on which day to ask again
 */
public record AskedOptions(
        List<String> vaccineGroups, Optional<Locale> language, boolean withoutSharedDecisions, boolean reEvaluate) {

    /** Nothing: the options of each record hold. */
    public static final AskedOptions NONE = new AskedOptions(List.of(), Optional.empty(), false, false);

    public AskedOptions {
        vaccineGroups = List.copyOf(vaccineGroups);
    }

    /** Returns the options with what is asked for here. */
    public ForecastOptions added(ForecastOptions given) {
        ForecastOptions options = vaccineGroups.isEmpty() ? given : given.forGroups(vaccineGroups);
        options = language.map(options::inLanguage).orElse(options);
        options = withoutSharedDecisions ? options.withoutSharedDecisions() : options;
        return reEvaluate ? options.withReEvaluation() : options;
    }
}
