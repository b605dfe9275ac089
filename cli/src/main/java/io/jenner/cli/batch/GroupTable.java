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
            DueStatus.DUE_LATER, "due later",
            DueStatus.CONTRAINDICATED, "contraind.",
            DueStatus.IMMUNE, "immune",
            DueStatus.COMPLETE, "complete",
            DueStatus.AGED_OUT, "aged out",
            DueStatus.NOT_RECOMMENDED, "not rec.");

    private GroupTable() {}

    /** Returns the lines of the table, without statuses that nobody has; nothing where nobody was counted. */
    static List<String> lines(Tally tally) {
        List<DueStatus> statuses = Arrays.stream(DueStatus.values())
                .filter(status -> tally.vaccineGroups().stream()
                        .filter(group -> !isForNobody(tally, group))
                        .anyMatch(group -> tally.patients(group, status) > 0))
                .toList();
        if (tally.vaccineGroups().isEmpty()) {
            return List.of();
        }
        List<String> shown = tally.vaccineGroups().stream()
                .filter(group -> !isForNobody(tally, group))
                .toList();
        int name = tally.vaccineGroups().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-" + name + "s", "patients"));
        statuses.forEach(status -> head.append(String.format(Locale.ROOT, " %10s", HEADINGS.get(status))));
        List<String> lines = new ArrayList<>(List.of(head.toString()));
        shown.forEach(group -> lines.add(line(tally, group, name, statuses)));
        List<String> others = tally.vaccineGroups().stream()
                .filter(group -> isForNobody(tally, group))
                .toList();
        if (!others.isEmpty()) {
            lines.add("not recommended for anybody: " + String.join(", ", others));
        }
        return lines;
    }

    private static String line(Tally tally, String group, int name, List<DueStatus> statuses) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + name + "s", group));
        for (DueStatus status : statuses) {
            long count = tally.patients(group, status);
            String shown = count == 0 ? "-" : String.format(Locale.ROOT, "%,d", count);
            line.append(String.format(Locale.ROOT, " %10s", shown));
        }
        return line.toString();
    }

    private static boolean isForNobody(Tally tally, String group) {
        return Arrays.stream(DueStatus.values())
                .allMatch(status -> status == DueStatus.NOT_RECOMMENDED || tally.patients(group, status) == 0);
    }
}
