package io.jenner.cli;

import io.jenner.cli.batch.AskedOptions;
import io.jenner.forecast.Forecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of an answer is shown, and in which language; goes before the options of the file. */
final class ShownOption {

    @Option(
            names = "--groups",
            paramLabel = "GROUP",
            split = ",",
            description = "Only these vaccine groups, such as MMR,HPV.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description =
                    "Language of the texts for families: ${COMPLETION-CANDIDATES}. The page itself stays English.")
    private @Nullable Language language;

    @Option(
            names = "--no-shared-decisions",
            description = "Leave out doses that are given by shared clinical decision.")
    private boolean withoutSharedDecisions;

    /**
     * Returns what is asked for here.
     *
     * @throws UnreadableInputException if a name is not that of a vaccine group
     */
    AskedOptions asked(Forecaster forecaster) {
        List<String> known = groups.isEmpty() ? List.of() : GroupArgument.all("--groups", groups, forecaster);
        return new AskedOptions(known, language(), withoutSharedDecisions, false);
    }

    /** Returns the language asked for, if any. */
    Optional<Locale> language() {
        return Optional.ofNullable(language).map(name -> Locale.forLanguageTag(name.name()));
    }

    /** The languages that there are texts in; the names are those of the option. */
    enum Language {
        en,
        es
    }
}
