package io.jenner.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads rule files as text and tells what breaks the habits that keep the rules short and free of order. */
final class RuleLint {

    private static final int WORDS_AT_LEAST = 4;
    private static final int WORDS_AT_MOST = 16;

    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule\\b\\s*(.*?)^\\s*when\\b(.*?)^\\s*then\\b(.*?)^\\s*end\\b");
    private static final Pattern NAME = Pattern.compile("^\"([^\"]*)\"");
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][a-z]*( [A-Za-z-]+,?)*( [A-Za-z-]+)");
    private static final Pattern SOURCE = Pattern.compile("@source\\(\"([^\"]*)\"\\)");
    private static final Pattern PLACE =
            Pattern.compile("(section \\d+\\.\\d+|Tables? \\d+-\\d+|\\b[A-Z]{5,}-\\d+|[Dd]ecision \\d{4}).*");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|no-loop|modify|update|insert\\w*|retract|delete|eval|lock-on-active|agenda-group"
                    + "|activation-group|ruleflow-group|date-effective|date-expires|timer|global|function|query|declare"
                    + "|drools|kcontext|java|System|now)\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(.*?)\\s*;?$");
    private static final Pattern PATTERN = Pattern.compile("(?s)\\s*(\\$\\w+)\\s*:\\s*[A-Z]\\w*(\\(.*\\))\\s*");
    private static final Pattern CALL = Pattern.compile("(?s)\\s*(\\$\\w+)\\.\\w+(\\([^;]*\\));\\s*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d[\\w.]*");
    private static final Pattern POINTS = Pattern.compile("\\.award\\(-?\\d\\)");

    private final List<String> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** One rule as it stands in a file, without comments. */
    private record Rule(String name, String head, String condition, String consequence) {}

    /** Reads the text of one more rule file. */
    RuleLint read(String file, String text) {
        String code = text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        findAll(FORBIDDEN, code.replaceAll("\"[^\"]*\"", "\"\""))
                .forEach(word -> problems.add(file + ": the word " + word));
        findAll(IMPORT, code)
                .filter(line -> !line.matches("import\\s+io\\.jenner\\.forecast\\..*"))
                .forEach(line -> problems.add(file + ": " + line));
        RULE.matcher(code).results().forEach(match -> {
            Matcher name = NAME.matcher(match.group(1));
            check(new Rule(name.find() ? name.group(1) : "", match.group(1), match.group(2), match.group(3)));
        });
        return this;
    }

    /** Returns what was found, each with the file or the rule. */
    List<String> problems() {
        return problems;
    }

    /** Returns the names of the rules read. */
    Set<String> names() {
        return names;
    }

    private void check(Rule rule) {
        List<BiConsumer<Rule, List<String>>> checks = List.of(
                this::checkName,
                RuleLint::checkSource,
                RuleLint::checkPattern,
                RuleLint::checkConsequence,
                RuleLint::checkNumbers,
                RuleLint::checkTexts);
        List<String> found = new ArrayList<>();
        checks.forEach(check -> check.accept(rule, found));
        found.forEach(problem -> problems.add("rule '" + rule.name() + "': " + problem));
    }

    private void checkName(Rule rule, List<String> found) {
        if (!names.add(rule.name())) {
            found.add("the name is taken");
        }
        int words = rule.name().split(" ").length;
        if (words > WORDS_AT_MOST) {
            found.add("a name of " + words + " words");
        }
        if (words < WORDS_AT_LEAST || !SENTENCE.matcher(rule.name()).matches()) {
            found.add("the name is no sentence");
        }
    }

    private static void checkSource(Rule rule, List<String> found) {
        List<String> sources = SOURCE.matcher(rule.head())
                .results()
                .map(source -> source.group(1))
                .toList();
        if (sources.size() != 1 || !PLACE.matcher(sources.get(0)).find()) {
            found.add("no source that names a section, a table, a business rule or a decision");
        }
    }

    private static void checkPattern(Rule rule, List<String> found) {
        Matcher pattern = PATTERN.matcher(rule.condition());
        if (!pattern.matches() || !isOneBracket(pattern.group(2))) {
            found.add("not exactly one pattern");
        }
    }

    private static void checkConsequence(Rule rule, List<String> found) {
        Matcher pattern = PATTERN.matcher(rule.condition());
        Matcher call = CALL.matcher(rule.consequence());
        if (!call.matches() || !pattern.matches() || !call.group(1).equals(pattern.group(1))) {
            found.add("not exactly one call on its context");
        }
    }

    /** Counts are compared with none and one; every other number is an age, a date or a code, and belongs in data. */
    private static void checkNumbers(Rule rule, List<String> found) {
        String body = rule.condition() + POINTS.matcher(rule.consequence()).replaceAll("");
        findAll(NUMBER, body.replaceAll("\"[^\"]*\"", ""))
                .filter(number -> !number.equals("0") && !number.equals("1"))
                .forEach(number -> found.add("the number " + number));
    }

    private static void checkTexts(Rule rule, List<String> found) {
        if ((rule.condition() + rule.consequence()).contains("\"")) {
            found.add("a text in quotes");
        }
    }

    /** Returns whether the first bracket closes at the very end. */
    private static boolean isOneBracket(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }

    private static Stream<String> findAll(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group().strip());
    }
}
