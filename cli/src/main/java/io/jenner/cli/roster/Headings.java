package io.jenner.cli.roster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands headings of columns, whatever their case, blanks, underscores and accents. */
final class Headings {

    private static final int MOST_DOSES = 40;
    private static final Pattern SMALL_THEN_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern NUMBERED = Pattern.compile("(.*?) ?\\b(\\d{1,2})\\b ?(.*)");
    private static final Pattern NUMBER_IN_A_WORD = Pattern.compile("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])");
    private static final List<String> DOSE_WORDS =
            List.of("dose", "dosis", "vaccine", "vacuna", "vaccination", "vacunacion", "immunization", "shot");
    private static final Pattern VACCINE_AND_NUMBER = Pattern.compile(
            "(.+?)[ _#-]+(?:dose|dosis)?[ _#-]*(?:(?:number|num|numero|no|nr)\\b[ _#.-]*)?(\\d{1,2})(?:[ _-]+(?:date|fecha))?",
            Pattern.CASE_INSENSITIVE);

    private Headings() {}

    /** Returns a heading in small letters without accents, with single blanks between its words. */
    static String plain(String heading) {
        String words = SMALL_THEN_CAPITAL.matcher(heading.strip()).replaceAll(" ");
        return bare(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Returns a heading as {@link #plain} does, with numbers apart from letters as well. */
    static String spaced(String heading) {
        return NUMBER_IN_A_WORD.matcher(plain(heading)).replaceAll(" ");
    }

    /** Returns the field of a heading such as {@code DOB}, if it is one that everybody writes so. */
    static Optional<Meaning> field(String heading) {
        return Field.of(plain(heading)).map(field -> new Meaning.Part(field, 0));
    }

    /** Returns the field of a numbered dose, of a heading such as {@code dose1_date} or {@code CVX 2}. */
    static Optional<Meaning> numberedField(String heading) {
        Matcher parts = NUMBERED.matcher(spaced(heading));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group(1).strip();
        String after = parts.group(3).strip();
        int number = Integer.parseInt(parts.group(2));
        Optional<Field> field = Field.of((before + " " + after).strip())
                .or(() -> DOSE_WORDS.contains(before) ? Field.of(after) : Optional.empty())
                .filter(found -> found.scope() == Field.Scope.DOSE);
        return number < 1 || number > MOST_DOSES
                ? Optional.empty()
                : field.map(found -> new Meaning.Part(found, number));
    }

    /** Returns the vaccine of a heading such as {@code MMR 1} or {@code DTaP dose 2 date}, as it is written there. */
    static Optional<String> numberedVaccine(String heading) {
        Matcher parts = VACCINE_AND_NUMBER.matcher(bare(heading.strip()));
        return parts.matches() ? Optional.of(parts.group(1).replace('_', ' ').strip()) : Optional.empty();
    }

    /** Returns headings for messages: each in quotes, at most a few. */
    static String list(List<String> headings) {
        int most = 40;
        String shown = headings.stream()
                .limit(most)
                .map(heading -> "'" + heading + "'")
                .collect(Collectors.joining(", "));
        return headings.size() > most ? shown + " and " + (headings.size() - most) + " more" : shown;
    }
}
