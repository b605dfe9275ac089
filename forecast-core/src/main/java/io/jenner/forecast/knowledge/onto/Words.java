package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.onto.ImportedLine.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts lines of schedule files into the words of clinicians. */
final class Words {

    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("ages", "age"),
            Map.entry("doses", ""),
            Map.entry("clinical-history", "evidence of immunity"),
            Map.entry("birth-dates", "immunity by date of birth"),
            Map.entry("immunity", ""),
            Map.entry("guidance", "guidance"),
            Map.entry("series", "series"));

    private Words() {}

    /** Returns which row a line is: {@code dose 2, interval from previous dose}. */
    static String of(ImportedLine line) {
        List<String> parts = new ArrayList<>();
        List<Step> steps = line.steps();
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            boolean listOfRow = at + 1 < steps.size() && steps.get(at + 1).isRow();
            if (step.isRow()) {
                String kind = kind(steps.get(at - 1).name());
                boolean onlyAge = kind.equals("age") && step.name().isEmpty() && step.again() == 0;
                parts.add(onlyAge ? kind : (kind + " " + known(step)).strip());
            } else if (!listOfRow && !kind(step.name()).isEmpty()) {
                parts.add(step.name().replace('-', ' '));
            }
        }
        return String.join(", ", parts);
    }

    private static String kind(String key) {
        return ROWS.getOrDefault(key, key.replaceFirst("s$", "").replace('-', ' '));
    }

    private static String known(Step row) {
        String known = row.name()
                .replaceFirst("^previous (\\S+), current (\\S+)$", "of $1, then $2")
                .replaceFirst("^system (.*), code (.*)$", "$1 $2")
                .replaceFirst("from-previous", "from previous dose")
                .replaceFirst("from-dose", "from dose")
                .replaceFirst("from-most-recent", "from most recent")
                .replaceFirst("from-observation", "from observation")
                .replaceFirst("^(cvx|observation|code|name|kind|title) ", "")
                .replace("\"", "");
        if (known.isEmpty()) {
            return String.valueOf(row.again() + 1);
        }
        return row.again() == 0 ? known : known + " (" + (row.again() + 1) + ")";
    }

    /** Returns what a line says, without the keys that make the row known. */
    static String content(ImportedLine line) {
        String content = line.content();
        if (!FlowRow.isOne(content)) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        FlowRow.pairs(content).forEach((key, value) -> {
            if (!line.last().name().contains(key)) {
                pairs.add(key.replace('-', ' ') + " " + value);
            }
        });
        return String.join(", ", pairs);
    }

    /** Returns in which keys two lines of one path differ. */
    static String difference(ImportedLine former, ImportedLine next) {
        Map<String, String> before = pairs(former);
        Map<String, String> after = pairs(next);
        Map<String, String> keys = new LinkedHashMap<>(before);
        keys.putAll(after);
        List<String> differences = new ArrayList<>();
        for (String key : keys.keySet()) {
            String was = before.getOrDefault(key, "none");
            String is = after.getOrDefault(key, "none");
            if (!was.equals(is)) {
                differences.add((key.replace('-', ' ') + " was " + was + ", now " + is).strip());
            }
        }
        return String.join("; ", differences);
    }

    private static Map<String, String> pairs(ImportedLine line) {
        String content = line.content();
        if (!FlowRow.isOne(content)) {
            int colon = content.indexOf(": ");
            String value = colon < 0 ? content : content.substring(colon + 2);
            return FlowRow.isOne(value) ? FlowRow.pairs(value) : Map.of("", value);
        }
        return FlowRow.pairs(content);
    }
}
