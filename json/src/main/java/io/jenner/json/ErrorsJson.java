package io.jenner.json;

import java.io.IOException;
import java.util.List;

/** What is wrong with a document, as JSON. */
final class ErrorsJson {

    private static final int MOST = 100;

    private ErrorsJson() {}

    static void write(Members members, List<Fault> faults) throws IOException {
        members.put("version", JennerJson.VERSION)
                .putAll("errors", faults.subList(0, Math.min(MOST, faults.size())), ErrorsJson::fault);
        if (faults.size() > MOST) {
            members.put("moreErrors", faults.size() - MOST);
        }
    }

    private static void fault(Members members, Fault fault) throws IOException {
        members.put("code", fault.code())
                .put("pointer", fault.pointer())
                .put("field", fault.field())
                .put("line", Math.toIntExact(fault.line()))
                .put("column", fault.column())
                .put("found", fault.found())
                .put("expected", fault.expected())
                .put("remedy", fault.remedy());
    }
}
