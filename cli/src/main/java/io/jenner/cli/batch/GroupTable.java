package io.jenner.cli.batch;

import io.jenner.forecast.DueStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Patients by vaccine group and due status, as a table of text: a row for each group, a column for each status. */
final class GroupTable {

    /** Short headings, so that the table fits beside the names of the groups. */
    private static final Map<DueStatus, String> HEADINGS = Map.of(
            DueStatus.OVERDUE, "overdue",
            DueStatus.DUE_NOW, "due now",
            DueStatus.NEEDS_DECISION, "decision",
            DueStatus.MAY_BE_GIVEN, "may give",
            DueStatus.DUE_LATER, "later",
            DueStatus.CONTRAINDICATED, "contraind.",
            DueStatus.IMMUNE, "immune",
            DueStatus.COMPLETE, "complete",
            DueStatus.AGED_OUT, "aged out",
            DueStatus.NOT_RECOMMENDED, "not rec.");

    private GroupTable() {}

    /** Returns the lines of the table, without statuses that nobody has; nothing where nobody was counted. */
    static List<String> lines(Tally tally) {
        List<DueStatus> statuses = Arrays.stream(DueStatus.values())
                .filter(status -> tally.vaccineGroups().stream().anyMatch(group -> tally.patients(group, status) > 0))
                .toList();
        if (statuses.isEmpty()) {
            return List.of();
        }
        int name = tally.vaccineGroups().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-" + name + "s", "patients"));
        statuses.forEach(status -> head.append(String.format(Locale.ROOT, " %10s", HEADINGS.get(status))));
        List<String> lines = new ArrayList<>(List.of(head.toString()));
        for (String group : tally.vaccineGroups()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + name + "s", group));
            for (DueStatus status : statuses) {
                long count = tally.patients(group, status);
                line.append(String.format(Locale.ROOT, " %10s", count == 0 ? "-" : String.format(Locale.ROOT, "%,d", count)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
