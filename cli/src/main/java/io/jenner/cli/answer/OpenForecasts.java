package io.jenner.cli.answer;

import io.jenner.cases.words.Lines;
import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.Contraindication;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes forecasts of a dose as a table: when it is due, and what is to be given. */
final class OpenForecasts {

    private static final String ROW = "  %-40s%4s  %-12s  %-10s  %-11s  %s";
    private static final String BELOW = "      ";
    private static final int NEAR_DAYS = 731;

    private final Lines lines;
    private final GroupNames names;
    private final LocalDate asOf;

    OpenForecasts(Lines lines, GroupNames names, LocalDate asOf) {
        this.lines = lines;
        this.names = names;
        this.asOf = asOf;
    }

    void write(List<VaccineGroupForecast> forecasts) {
        lines.line(ROW, "Vaccine", "Dose", "", "Earliest", "Recommended", "Overdue after");
        forecasts.stream().sorted(byUrgency()).forEach(this::write);
    }

    private static Comparator<VaccineGroupForecast> byUrgency() {
        return Comparator.comparing(VaccineGroupForecast::dueStatus)
                .thenComparing(forecast -> forecast.dates().recommended().orElse(LocalDate.MAX));
    }

    private void write(VaccineGroupForecast forecast) {
        lines.line(
                ROW,
                names.of(forecast),
                forecast.doseNumber().isPresent()
                        ? String.valueOf(forecast.doseNumber().getAsInt())
                        : "",
                state(forecast.dueStatus()),
                text(forecast.dates().earliest()),
                text(forecast.dates().recommended()),
                text(forecast.dates().pastDue()));
        if (hasOnlySomeAntigens(forecast)) {
            lines.wrapped(BELOW + "Needed against: ", String.join(", ", forecast.antigens()));
        }
        if (!forecast.recommendedVaccines().isEmpty()) {
            lines.wrapped(BELOW + "Vaccines: ", vaccines(forecast));
        }
        for (Contraindication found : forecast.contraindications()) {
            lines.wrapped(BELOW + "DO NOT GIVE ", ruledOut(found) + ", because of " + PlainWords.observation(found));
        }
        forecast.dates()
                .latest()
                .filter(latest -> latest.isBefore(asOf.plusDays(NEAR_DAYS)))
                .ifPresent(latest -> lines.line(BELOW + "Last day to give it: " + latest));
        forecast.guidance().forEach(guidance -> lines.wrapped(BELOW + "Note: ", guidance));
    }

    private static String state(DueStatus dueStatus) {
        return switch (dueStatus) {
            case OVERDUE -> "OVERDUE";
            case DUE_NOW -> "due now";
            case MAY_BE_GIVEN -> "may be given";
            case DUE_LATER -> "later";
            case NEEDS_DECISION -> "to discuss";
            default -> "";
        };
    }

    private static boolean hasOnlySomeAntigens(VaccineGroupForecast forecast) {
        long all = forecast.series().stream()
                .map(SeriesForecast::antigen)
                .distinct()
                .count();
        return forecast.antigens().size() < all;
    }

    private static String vaccines(VaccineGroupForecast forecast) {
        return forecast.recommendedVaccines().stream()
                .map(OpenForecasts::vaccine)
                .collect(Collectors.joining("; "));
    }

    private static String ruledOut(Contraindication found) {
        return found.isForAllVaccines()
                ? "any vaccine of one of the antigens"
                : found.vaccines().stream().map(OpenForecasts::vaccine).collect(Collectors.joining("; "));
    }

    private static String vaccine(VaccineProduct vaccine) {
        String product = vaccine.tradeName().map(name -> name + ", ").orElse("");
        return vaccine.name() + " (" + product + "CVX " + vaccine.cvx() + ")";
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("-");
    }
}
