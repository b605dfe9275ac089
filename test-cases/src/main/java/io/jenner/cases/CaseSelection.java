package io.jenner.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses cases by vaccine group, tag and id: any of one kind, all of the kinds. A kind that is empty chooses all.
 *
 * @param groups names of vaccine groups
 * @param tags tags
 * @param ids ids, in which {@code *} stands for any letters and {@code ?} for one; one without them names the further
 *     groups of its case too
 */
public record CaseSelection(Set<String> groups, Set<String> tags, List<String> ids) implements Predicate<TestCase> {

    /** Chooses every case. */
    public static final CaseSelection ALL = new CaseSelection(Set.of(), Set.of(), List.of());

    public CaseSelection {
        groups = Set.copyOf(groups);
        tags = Set.copyOf(tags);
        ids = List.copyOf(ids);
    }

    @Override
    public boolean test(TestCase testCase) {
        return (groups.isEmpty() || groups.contains(testCase.vaccineGroup()))
                && (tags.isEmpty() || testCase.tags().stream().anyMatch(tags::contains))
                && (ids.isEmpty() || ids.stream().anyMatch(id -> isNamed(testCase, id)));
    }

    /** Returns the suites with their chosen cases only; one without any is left out. */
    public List<Suite> of(List<Suite> suites) {
        return suites.stream()
                .map(suite -> new Suite(
                        suite.name(), suite.cases().stream().filter(this).toList()))
                .filter(suite -> !suite.cases().isEmpty())
                .toList();
    }

    /** Returns whether a case has an id, which may hold {@code *} and {@code ?}. */
    public static boolean isNamed(TestCase testCase, String id) {
        Pattern pattern = pattern(id);
        String whole = testCase.id();
        int slash = whole.indexOf('/');
        return pattern.matcher(whole).matches()
                || slash > 0 && pattern.matcher(whole.substring(0, slash)).matches();
    }

    private static Pattern pattern(String id) {
        return Pattern.compile(id.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> switch (letter) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(letter));
                })
                .collect(Collectors.joining("", "(?i)", "")));
    }
}
