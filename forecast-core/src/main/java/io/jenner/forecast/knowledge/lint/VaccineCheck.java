package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.OffsetOrder;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;

/** Checks the vaccines and the conflicts between them. */
final class VaccineCheck {

    private final Knowledge knowledge;
    private final Findings findings;

    VaccineCheck(Knowledge knowledge, Findings findings) {
        this.knowledge = knowledge;
        this.findings = findings;
    }

    void check() {
        knowledge.vaccines().stream()
                .filter(vaccine -> vaccine.associations().isEmpty())
                .forEach(this::noAntigen);
        knowledge.conflicts().forEach(this::checkWindow);
    }

    private void noAntigen(Vaccine vaccine) {
        findings.add(
                ScheduleChecks.NO_ANTIGEN,
                vaccine.place(),
                "vaccine \"" + vaccine.cvx() + "\" (" + vaccine.name() + ") without antigens",
                "the antigens it holds",
                "name them under 'antigens'");
    }

    private void checkWindow(VaccineConflict conflict) {
        if (OffsetOrder.of(conflict.begin(), conflict.end()).isNeverBefore()) {
            window(conflict, "end", conflict.end().toString());
        } else if (OffsetOrder.of(conflict.begin(), conflict.minimumEnd()).isNeverBefore()) {
            window(conflict, "minimum-end", conflict.minimumEnd().toString());
        } else if (OffsetOrder.of(conflict.minimumEnd(), conflict.end()).isAlwaysAfter()) {
            findings.add(
                    ScheduleChecks.CONFLICT_WINDOW,
                    conflict.place(),
                    "minimum-end",
                    said(conflict) + " with minimum-end " + conflict.minimumEnd() + " after end " + conflict.end(),
                    "minimum-end not after end",
                    "correct one of the two");
        }
    }

    private void window(VaccineConflict conflict, String key, String end) {
        findings.add(
                ScheduleChecks.CONFLICT_WINDOW,
                conflict.place(),
                key,
                said(conflict) + " from " + conflict.begin() + " to before " + end,
                "an end after the beginning",
                "correct one of the two");
    }

    private static String said(VaccineConflict conflict) {
        return "the conflict of \"" + conflict.previous() + "\" with a later \"" + conflict.current() + "\"";
    }
}
