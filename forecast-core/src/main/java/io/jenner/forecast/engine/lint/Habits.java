package io.jenner.forecast.engine.lint;

import java.util.List;
import java.util.regex.Pattern;

/** What makes rules readable in an explanation: a sentence for a name, and a source. */
final class Habits {

    private static final int WORDS_AT_LEAST = 4;
    private static final int WORDS_AT_MOST = 16;

    private static final Pattern SENTENCE = Pattern.compile("[A-Z][A-Za-z-]*( [A-Za-z-]+,?)*( [A-Za-z-]+)");
    private static final Pattern PLACE =
            Pattern.compile("(section \\d+\\.\\d+|Tables? \\d+-\\d+|\\b[A-Z]{5,}-\\d+|[Dd]ecision \\d{4}).*");

    private final RuleFindings findings;

    Habits(RuleFindings findings) {
        this.findings = findings;
    }

    void checkName(Token name) {
        int words = name.text().split(" ").length;
        if (words > WORDS_AT_MOST) {
            findings.add(
                    RuleChecks.NAME,
                    name,
                    "a name of " + words + " words",
                    "at most " + WORDS_AT_MOST,
                    "say it shorter: the name is read in explanations");
        } else if (words < WORDS_AT_LEAST || !SENTENCE.matcher(name.text()).matches()) {
            findings.add(
                    RuleChecks.NAME,
                    name,
                    "the name \"" + name.text() + "\"",
                    "a sentence of at least " + WORDS_AT_LEAST + " words that begins with a capital and has no digits",
                    "say what the rule means, as in \"A dose given before the minimum age is too young\"");
        }
    }

    void checkSource(Rule rule) {
        List<String> sources = rule.sources();
        if (sources.size() != 1) {
            findings.add(
                    RuleChecks.SOURCE,
                    rule.name(),
                    sources.isEmpty() ? "a rule without a source" : sources.size() + " sources",
                    "one line @source(\"...\") below the name",
                    "name the section, table, business rule or decision it comes from");
        } else if (!PLACE.matcher(sources.get(0)).find()) {
            findings.add(
                    RuleChecks.SOURCE,
                    rule.name(),
                    "the source \"" + sources.get(0) + "\"",
                    "one that names a place, such as section 6.4, Table 6-31, CALCDTAGE-5 or decision 0004",
                    "add the place");
        }
    }
}
