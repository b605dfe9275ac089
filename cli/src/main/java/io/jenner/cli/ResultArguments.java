package io.jenner.cli;

import io.jenner.cli.batch.AnswerForm;
import io.jenner.cli.batch.AskedOptions;
import io.jenner.cli.batch.Destination;
import io.jenner.cli.batch.NdjsonForm;
import io.jenner.cli.roster.ResultForm;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Forecaster;
import io.jenner.json.JennerJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ShownOption shown;

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
        return new ResultForm(
                chosen == Form.XLSX, kept, statuses(), shown.language().orElse(Locale.ENGLISH));
    }

    /**
     * Returns what of every answer is shown.
     *
     * @throws UnreadableInputException if a name is not that of a vaccine group
     */
    AskedOptions options(Forecaster forecaster) {
        AskedOptions asked = shown.asked(forecaster);
        return new AskedOptions(asked.vaccineGroups(), asked.language(), asked.withoutSharedDecisions(), reEvaluate);
    }

    private Set<DueStatus> statuses() {
        Set<DueStatus> wanted = EnumSet.noneOf(DueStatus.class);
        for (String name : statuses) {
            String letters = name.replaceAll("[ _-]", "").strip();
            wanted.add(Arrays.stream(DueStatus.values())
                    .filter(status -> JennerJson.code(status).equalsIgnoreCase(letters))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableInputException("--statuses: found '" + name
                            + "', expected some of "
                            + String.join(
                                    ", ",
                                    Arrays.stream(DueStatus.values())
                                            .map(JennerJson::code)
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
}
