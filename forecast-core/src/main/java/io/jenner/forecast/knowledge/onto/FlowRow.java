package io.jenner.forecast.knowledge.onto;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row on one line, such as {@code {cvx: "03", begin: 1 year}}, as an import writes it. */
final class FlowRow {

    private FlowRow() {}

    static boolean isOne(String data) {
        return data.startsWith("{") && data.endsWith("}");
    }

    /** Returns its keys with their values as they are written. */
    static Map<String, String> pairs(String row) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String inner = row.substring(1, row.length() - 1);
        int start = 0;
        int depth = 0;
        boolean quoted = false;
        for (int at = 0; at <= inner.length(); at++) {
            char letter = at == inner.length() ? ',' : inner.charAt(at);
            if (quoted) {
                if (letter == '\\') {
                    at++;
                } else if (letter == '"') {
                    quoted = false;
                }
            } else if (letter == '"') {
                quoted = true;
            } else if (letter == '[' || letter == '{') {
                depth++;
            } else if (letter == ']' || letter == '}') {
                depth--;
            } else if (letter == ',' && depth == 0) {
                String[] pair = inner.substring(start, at).strip().split(": ", 2);
                pairs.put(pair[0], pair.length == 2 ? pair[1] : "");
                start = at + 1;
            }
        }
        return pairs;
    }
}
