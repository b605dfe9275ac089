package io.jenner.cli.answer;

import io.jenner.cases.words.Lines;
import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.PlanOptions;
import io.jenner.forecast.plan.PlannedDose;
import io.jenner.forecast.plan.StillOpen;
import io.jenner.forecast.plan.Visit;
import io.jenner.forecast.text.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** A catch-up plan as a page of at most 100 columns: one block for each visit, then what stays open. */
public final class PlanPage {

    private static final String ROW = "  %-10s  %-9s  %-34s%4s  ";

    private static final String OPEN_ROW = "  %-34s  %-10s  ";

    private final Patient patient;
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Lines lines = new Lines();

    private PlanPage(Patient patient) {
        this.patient = patient;
    }

    /**
     * Returns the page.
     *
     * @param patient the patient that the plan is for
     * @param plan the plan
     * @param options how it was made
     */
    public static String of(Patient patient, CatchUpPlan plan, PlanOptions options) {
        PlanPage page = new PlanPage(patient);
        page.writeHead(plan, options);
        page.writeVisits(plan.visits());
        page.writeOpen(plan.stillOpen());
        page.lines.blank();
        page.lines.wrapped(
                "",
                "A clinician decides what is given. The plan holds for the schedule and the record of today; make it"
                        + " anew after each visit.");
        return page.lines.toString();
    }

    private void writeHead(CatchUpPlan plan, PlanOptions options) {
        lines.line("CATCH-UP PLAN FROM " + plan.from());
        lines.wrapped(
                "",
                texts.of(options.pace()) + ". " + counted(plan.doses().size(), "dose") + " on "
                        + counted(plan.visits().size(), "day") + ". Schedule "
                        + plan.forecast().stamp().knowledgeId() + ".");
    }

    private void writeVisits(List<Visit> visits) {
        lines.title("VISITS");
        if (visits.isEmpty()) {
            lines.line("  None.");
            return;
        }
        lines.line(ROW + "%s", "Day", "Age", "Against", "Dose", "Vaccine");
        for (Visit visit : visits) {
            String day = visit.date().toString();
            String age = age(visit.date());
            for (PlannedDose dose : visit.doses()) {
                write(dose, day, age);
                day = "";
                age = "";
            }
        }
    }

    /** A combination vaccine has a line for each vaccine group that it serves. */
    private void write(PlannedDose dose, String day, String age) {
        List<PlannedDose.Purpose> purposes = dose.purposes();
        lines.wrapped(row(day, age, purposes.get(0)), CheckPage.name(dose.product()));
        purposes.stream().skip(1).forEach(purpose -> lines.line("%s", row("", "", purpose) + "the same dose"));
    }

    private static String row(String day, String age, PlannedDose.Purpose purpose) {
        String number = purpose.doseNumber().isPresent()
                ? String.valueOf(purpose.doseNumber().getAsInt())
                : "";
        return String.format(Locale.ROOT, ROW, day, age, name(purpose.vaccineGroup(), purpose.seriesType()), number);
    }

    private void writeOpen(List<StillOpen> open) {
        lines.title("STILL OPEN AFTER THAT");
        if (open.isEmpty()) {
            lines.line("  Nothing.");
            return;
        }
        lines.line(OPEN_ROW + "%s", "Against", "Not before", "Why");
        for (StillOpen one : open) {
            String from = one.earliest().map(LocalDate::toString).orElse("");
            lines.wrapped(
                    String.format(Locale.ROOT, OPEN_ROW, name(one.vaccineGroup(), one.seriesType()), from),
                    texts.of(one.reason()));
        }
    }

    private static String name(String vaccineGroup, SeriesType type) {
        return PlainWords.group(vaccineGroup) + (type == SeriesType.RISK ? ", at risk" : "");
    }

    private String age(LocalDate day) {
        Period age = Period.between(patient.birthDate(), day);
        if (age.getYears() >= 2) {
            return counted(age.getYears(), "year");
        }
        return age.toTotalMonths() > 0 ? counted((int) age.toTotalMonths(), "month") : counted(age.getDays(), "day");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
