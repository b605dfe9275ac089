package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a schedule like a careful reviewer and tells what looks wrong.
 *
 * <p>The loader reports what single rows say; this looks at what rows say together. Stateless.
 */
public final class ScheduleLint {

    private ScheduleLint() {}

    /**
     * Checks a schedule.
     *
     * @param knowledge the schedule
     * @param on the day on which it is checked: whether sources were compared lately and seasons are over
     * @param spots finds the columns of its rows
     * @return what was found, by file, line and column; each names its check
     */
    public static List<Problem> check(Knowledge knowledge, LocalDate on, Spots spots) {
        Findings findings = new Findings(spots);
        for (Antigen antigen : knowledge.antigens()) {
            for (Series series : antigen.series()) {
                new SeriesCheck(series, findings).check();
                series.doses().forEach(dose -> new DoseCheck(knowledge, series, dose, findings).check());
            }
            new SeriesGroupCheck(antigen, findings).check();
        }
        new VaccineCheck(knowledge, findings).check();
        new UseCheck(knowledge, findings).check();
        new AgeingCheck(knowledge, on, findings).check();
        return sorted(findings.problems());
    }

    /** Returns all that is looked for in a schedule, here and by the loader. */
    public static List<Check> checks() {
        return ScheduleChecks.all();
    }

    /** Returns problems by file, line and column. */
    public static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
    }
}
