package io.jenner.cli;

import io.jenner.cli.batch.AnswerForm;
import io.jenner.cli.batch.Destination;
import io.jenner.cli.batch.NdjsonForm;
import io.jenner.cli.roster.ResultForm;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.json.AnswerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what answers hold and how they are written. */
final class ResultArguments {

    @Option(
            names = "--short",
            description = "Write what to do only: verdicts, statuses, dates and vaccines; about a tenth of the whole.")
    private boolean shortAnswers;

    @Option(
            names = "--out-format",
            paramLabel = "FORM",
            description = "ndjson, csv or xlsx. Default: csv or xlsx if OUT ends so, else ndjson.")
    private @Nullable Form form;

    @Option(
            names = "--statuses",
            paramLabel = "STATUS",
            split = ",",
            description = "In CSV and workbooks only these due statuses, such as overdue,dueNow.")
    private List<String> statuses = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "Language of words for people: en or es. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(
            names = "--groups",
            paramLabel = "GROUP",
            split = ",",
            description = "These vaccine groups only, such as MMR,HPV.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--no-shared-decisions",
            description = "Leave out doses that patient and clinician decide on together.")
    private boolean noSharedDecisions;

    @Option(
            names = "--re-evaluate",
            description = "Also say on which day the answer changes next; takes several times as long.")
    private boolean reEvaluate;

    /** Returns the form of the answers. */
    AnswerForm form(String out, List<String> kept) {
        Form chosen = form == null ? Form.of(out) : form;
        if (chosen == Form.NDJSON) {
            if (!statuses.isEmpty() || !kept.isEmpty()) {
                throw new UnreadableInputException(
                        "--statuses, --keep: found with answers in NDJSON, expected results in"
                                + " CSV or a workbook. Remedy: leave them out, or give --out FILE.csv or FILE.xlsx.");
            }
            return new NdjsonForm(shortAnswers);
        }
        if (shortAnswers) {
            throw new UnreadableInputException("--short: found with results in CSV or a workbook, expected answers in"
                    + " NDJSON. Remedy: leave it out; a table is short.");
        }
        return new ResultForm(chosen == Form.XLSX, kept, statuses(), language.locale());
    }

    /** Returns how forecasts are made; refuses vaccine groups that the schedule does not have. */
    ForecastOptions options(Forecaster forecaster) {
        ForecastOptions options = ForecastOptions.DEFAULT.inLanguage(language.locale());
        if (!groups.isEmpty()) {
            options = options.forGroups(known(groups, forecaster));
        }
        options = noSharedDecisions ? options.withoutSharedDecisions() : options;
        return reEvaluate ? options.withReEvaluation() : options;
    }

    /** The forecast of anybody names all groups. */
    private static List<String> known(List<String> wanted, Forecaster forecaster) {
        LocalDate anyDay = LocalDate.of(2025, 1, 1);
        List<String> known = forecaster.forecast(Patient.born(anyDay).build(), anyDay).groups().stream()
                .map(VaccineGroupForecasts::vaccineGroup)
                .toList();
        return wanted.stream()
                .map(String::strip)
                .map(name -> known.stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(() -> new UnreadableInputException("--groups: found '" + name
                                + "', which is no vaccine group of the schedule, expected some of "
                                + String.join(", ", known) + ". Remedy: correct it.")))
                .toList();
    }

    private Set<DueStatus> statuses() {
        Set<DueStatus> wanted = EnumSet.noneOf(DueStatus.class);
        for (String name : statuses) {
            String letters = name.replaceAll("[ _-]", "").strip();
            wanted.add(Arrays.stream(DueStatus.values())
                    .filter(status -> AnswerJson.code(status).equalsIgnoreCase(letters))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableInputException("--statuses: found '" + name
                            + "', expected some of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(DueStatus.values())
                                            .map(AnswerJson::code)
                                            .toList())
                            + ". Remedy: correct it, with commas between.")));
        }
        return wanted;
    }

    /** The forms of answers. */
    enum Form {
        NDJSON,
        CSV,
        XLSX;

        static Form of(String out) {
            String name = out.toLowerCase(Locale.ROOT);
            if (out.equals(Destination.STANDARD_OUTPUT)) {
                return NDJSON;
            }
            return name.endsWith(".xlsx") ? XLSX : name.endsWith(".csv") || name.endsWith(".csv.gz") ? CSV : NDJSON;
        }
    }

    /** The languages there are texts in. */
    enum Language {
        EN,
        ES;

        Locale locale() {
            return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        }
    }
}
