package io.jenner.cases.ruled;

import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Kind;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists of ruled cases and gathers their faults; not for use by several threads. */
final class RulingReader {

    private static final String NONE = "none";
    private static final Pattern FIELD = Pattern.compile("seriesStatus|forecastNumber"
            + "|(earliest|recommended|pastDue|latest)Date|forecast(Reason)?|recommended(Antigens|Vaccines)"
            + "|candidateVaccines|bestSeries|dueStatus|findings|evaluation(Status|Reason|Remark)[1-9]\\d?");

    private final Problems problems = new Problems();
    private final Scalars scalars = new Scalars(problems);
    private final Map<String, List<Ruling>> rulings = new HashMap<>();

    /** Reads the list of a suite. */
    void read(String suite, String file, String text) {
        Node root = YamlFile.parse(file, text, "a list of ruled cases", problems);
        if (root == null) {
            return;
        }
        Fields list = new Fields(root, "a list of ruled cases", scalars);
        list.text("suite");
        Set<String> ids = new HashSet<>();
        rulings.put(suite, list.neededRows("ruled", "a ruled case", row -> ruling(row, ids)));
        list.end();
    }

    private Ruling ruling(Fields row, Set<String> ids) {
        String id = row.text("id");
        if (!ids.add(id)) {
            row.error("a ruling on " + id + " again", "one for each case", "join the two");
        }
        String why = row.text("why");
        Optional<String> error = Optional.ofNullable(row.optionalText("error"));
        Map<String, Optional<String>> answers = answers(row.neededFields("answers", "the answers"));
        return new Ruling(id, why, answers, error, row.code("decision", Code.ANY));
    }

    private Map<String, Optional<String>> answers(Fields row) {
        Map<String, Optional<String>> answers = new LinkedHashMap<>();
        for (String field : row.keys()) {
            if (!FIELD.matcher(field).matches()) {
                row.error("the field '" + field + "'", "a field of the result, such as earliestDate", "correct it");
            }
            String answer = row.optional(field, this::answer);
            if (answer != null) {
                answers.put(field, answer.equals(NONE) ? Optional.empty() : Optional.of(answer));
            }
        }
        if (row.isReadable() && row.keys().isEmpty()) {
            row.error("a ruling without answers", "the fields that differ, with our answers", "add them");
        }
        return answers;
    }

    private @Nullable String answer(Node node) {
        return node instanceof Scalar scalar && scalar.kind() != Kind.NOTHING
                ? scalar.text()
                : scalars.wrong(node, "our answer, or 'none'", "write what the result has under 'actual'");
    }

    Map<String, List<Ruling>> rulings() {
        return rulings;
    }

    List<String> faults() {
        return problems.messages();
    }
}
