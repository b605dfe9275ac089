package io.jenner.cli.answer;

import io.jenner.cases.words.Lines;
import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.text.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An answer as a page of at most 100 columns that a school nurse can read.
 *
 * <p>Four sections (due or overdue now, later, needs a decision, nothing to do), then every dose with its verdict. What
 * depends on an observation of unknown presence comes before all of them.
 */
public final class AnswerPage {

    /** What is further away than this is only named. */
    private static final long FAR_OFF_DAYS = 2 * 365;

    private final Patient patient;
    private final Forecast forecast;
    private final GroupNames names;
    private final Lines lines = new Lines();

    private AnswerPage(Patient patient, Forecast forecast) {
        this.patient = patient;
        this.forecast = forecast;
        this.names = new GroupNames(forecast);
    }

    /** Returns the page for the patient that the answer is about. */
    public static String of(Patient patient, Forecast forecast) {
        AnswerPage page = new AnswerPage(patient, forecast);
        page.write();
        return page.lines.toString();
    }

    private void write() {
        writeHead();
        writeConditional();
        writeOpen("DUE OR OVERDUE NOW", unconditional(forecast.in(DueStatus.OVERDUE, DueStatus.DUE_NOW)));
        writeLater();
        writeOpen("NEEDS A DECISION shared by patient and clinician", unconditional(forecast.needsDecision()));
        lines.title("NOTHING TO DO");
        List<VaccineGroupForecast> closed = unconditional(forecast.closed());
        if (closed.isEmpty()) {
            lines.line("  None.");
        }
        new ClosedForecasts(lines, names).write(closed);
        writeDoses();
        writeFindings();
        writeForFamilies();
        forecast.reEvaluateOn().ifPresent(day -> {
            lines.blank();
            lines.wrapped(
                    "", "Ask again on " + day + ", or when the record changes. Until then this answer stays the same.");
        });
        lines.blank();
        lines.wrapped(
                "",
                "A clinician decides what is given. This page informs that decision; it is not a medical"
                        + " device and does not replace the official schedule.");
    }

    private void writeHead() {
        lines.line("VACCINE FORECAST AS OF " + forecast.asOf());
        lines.wrapped(
                "",
                "Born " + patient.birthDate() + " (" + age() + "), sex "
                        + patient.sex().name().toLowerCase(Locale.ROOT) + ". "
                        + counted(patient.doses().size(), "dose") + ", "
                        + counted(patient.observations().size(), "observation") + codes() + ".");
        lines.wrapped(
                "",
                "Schedule " + forecast.stamp().knowledgeId() + ", published "
                        + forecast.stamp().published() + "; engine "
                        + forecast.stamp().engineVersion() + ".");
    }

    private String age() {
        Period age = Period.between(patient.birthDate(), forecast.asOf());
        if (age.getYears() >= 2) {
            return counted(age.getYears(), "year");
        }
        return age.toTotalMonths() > 0 ? counted((int) age.toTotalMonths(), "month") : counted(age.getDays(), "day");
    }

    private String codes() {
        return patient.observations().isEmpty()
                ? ""
                : patient.observations().stream()
                        .map(Observation::code)
                        .collect(Collectors.joining(", ", " (code ", ")"));
    }

    /** What could be given, or could be called for, once an observation of unknown presence is settled. */
    private void writeConditional() {
        List<VaccineGroupForecasts> waiting =
                forecast.groups().stream().filter(AnswerPage::isConditional).toList();
        if (waiting.isEmpty()) {
            return;
        }
        lines.title("FIND OUT FIRST whether a condition is present (see the remarks on the record)");
        List<VaccineGroupForecast> open = waiting.stream()
                .flatMap(group -> group.forecasts().stream())
                .filter(found -> found.dueStatus().compareTo(DueStatus.MAY_BE_GIVEN) <= 0)
                .toList();
        if (!open.isEmpty()) {
            writeTableOrNone(open);
        }
        List<String> others = waiting.stream()
                .map(VaccineGroupForecasts::vaccineGroup)
                .filter(group ->
                        open.stream().noneMatch(found -> found.vaccineGroup().equals(group)))
                .map(PlainWords::group)
                .toList();
        if (!others.isEmpty()) {
            lines.wrapped("  May be recommended: ", String.join(", ", others));
        }
    }

    private static boolean isConditional(VaccineGroupForecasts group) {
        return group.decision().equals(Optional.of(OpenDecision.CONDITIONAL));
    }

    private List<VaccineGroupForecast> unconditional(List<VaccineGroupForecast> found) {
        return found.stream()
                .filter(one -> !isConditional(forecast.group(one.vaccineGroup())))
                .toList();
    }

    private void writeOpen(String title, List<VaccineGroupForecast> forecasts) {
        lines.title(title);
        writeTableOrNone(forecasts);
    }

    private void writeTableOrNone(List<VaccineGroupForecast> forecasts) {
        if (forecasts.isEmpty()) {
            lines.line("  None.");
        } else {
            new OpenForecasts(lines, names, forecast.asOf()).write(forecasts);
        }
    }

    private void writeLater() {
        List<VaccineGroupForecast> later = forecast.in(DueStatus.MAY_BE_GIVEN, DueStatus.DUE_LATER).stream()
                .filter(found -> found.dueStatus() == DueStatus.DUE_LATER
                        || !isConditional(forecast.group(found.vaccineGroup())))
                .toList();
        List<VaccineGroupForecast> near =
                later.stream().filter(found -> !isFarOff(found)).toList();
        List<VaccineGroupForecast> farOff = later.stream()
                .filter(this::isFarOff)
                .sorted(Comparator.comparing(AnswerPage::begin))
                .toList();
        lines.title("LATER");
        if (!near.isEmpty() || farOff.isEmpty()) {
            writeTableOrNone(near);
        }
        if (!farOff.isEmpty()) {
            lines.wrapped(
                    "  More than two years away: ",
                    farOff.stream()
                            .map(found -> names.of(found) + " from " + begin(found))
                            .collect(Collectors.joining("; ")));
        }
    }

    private boolean isFarOff(VaccineGroupForecast found) {
        return ChronoUnit.DAYS.between(forecast.asOf(), begin(found)) > FAR_OFF_DAYS;
    }

    private static LocalDate begin(VaccineGroupForecast found) {
        return found.dates().recommended().orElse(LocalDate.MIN);
    }

    private void writeDoses() {
        lines.title("DOSES ON RECORD");
        if (forecast.doses().isEmpty()) {
            lines.line("  None.");
        }
        new DoseLines(lines).write(forecast.doses());
    }

    private void writeFindings() {
        if (!forecast.findings().isEmpty()) {
            lines.title("REMARKS ON THE RECORD");
            forecast.findings().forEach(finding -> lines.wrapped("  " + finding.subject() + ": ", finding.message()));
        }
    }

    /** Says once more what is due, in the language of the answer where that is not the one of the page. */
    private void writeForFamilies() {
        Texts texts = forecast.texts();
        if (texts.language().equals(Locale.ENGLISH)) {
            return;
        }
        lines.title("FOR FAMILIES, IN "
                + texts.language().getDisplayLanguage(Locale.ENGLISH).toUpperCase(Locale.ROOT));
        for (VaccineGroupForecasts group : forecast.groups()) {
            if (!group.forecasts().isEmpty()) {
                String decision =
                        group.decision().map(open -> ". " + texts.of(open)).orElse("");
                lines.wrapped(
                        "  " + texts.vaccineGroup(group.vaccineGroup()) + ": ", texts.of(group.dueStatus()) + decision);
            }
        }
        forecast.findings().forEach(finding -> lines.wrapped("  ", texts.of(finding)));
        lines.wrapped("  ", texts.notice());
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
