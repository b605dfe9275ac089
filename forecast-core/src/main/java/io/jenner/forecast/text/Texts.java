package io.jenner.forecast.text;

import io.jenner.forecast.Finding;
import io.jenner.forecast.plan.CheckFinding;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts for the codes of an answer and names of vaccine groups, plain enough for families.
 *
 * <p>There are English and Spanish ones; any other language is refused. Immutable and safe for use by many threads.
 */
public final class Texts {

    private static final String MESSAGES = "io.jenner.forecast.text.messages";
    private static final String NAMES = "io.jenner.forecast.text.names";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("es"));
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Map<Locale, Texts> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final ResourceBundle messages;
    private final ResourceBundle names;

    private Texts(Locale language) {
        // Asked for by name, so that the language of the machine is never taken in its place.
        Locale asked = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        messages = ResourceBundle.getBundle(MESSAGES, asked);
        names = ResourceBundle.getBundle(NAMES, asked);
    }

    /** {@return the languages that there are texts in, English first} */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /**
     * {@return the language of the texts for a locale: {@code es} for {@code es-MX}}
     *
     * @param locale the locale; its country and the like do not matter
     * @throws IllegalArgumentException if there are no texts in its language; the message lists the languages
     */
    public static Locale languageOf(Locale locale) {
        String asked = Objects.requireNonNull(locale, "locale").getLanguage();
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("language: found "
                        + (LANGUAGE.matcher(asked).matches() ? asked : "a locale without a language")
                        + ", expected en (English) or es (Spanish), of any country."
                        + " Remedy: ask for one of these, and translate by the codes where another is needed"));
    }

    /**
     * {@return the texts in a language}
     *
     * @param language English or Spanish; its country and the like do not matter
     * @throws IllegalArgumentException if it is another language
     */
    public static Texts in(Locale language) {
        Objects.requireNonNull(language, "language");
        return BY_LANGUAGE.computeIfAbsent(languageOf(language), Texts::new);
    }

    /**
     * {@return the text of a code}
     *
     * @param code the code
     */
    public String of(Coded code) {
        return messages.getString(Objects.requireNonNull(code, "code").code());
    }

    /**
     * {@return the text of a finding, with the names of what it concerns}
     *
     * @param finding the finding
     */
    public String of(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return new MessageFormat(messages.getString(finding.code().code()), messages.getLocale())
                .format(new Object[] {inText(finding.names())});
    }

    /**
     * {@return the text of a finding about a vaccine, with the names and the day that it concerns}
     *
     * @param finding the finding
     */
    public String of(CheckFinding finding) {
        Objects.requireNonNull(finding, "finding");
        return new MessageFormat(messages.getString(finding.code().code()), messages.getLocale()).format(new Object[] {
            inText(finding.names()), finding.date().map(LocalDate::toString).orElse("")
        });
    }

    /**
     * {@return what a vaccine group is called on a page, such as {@code Hepatitis A} for {@code HepA}}
     *
     * @param name name of the group as the schedule writes it; one that has no text, such as that of a schedule of your own,
     *     comes back as it is
     */
    public String vaccineGroup(String name) {
        return name("vaccineGroup.", Objects.requireNonNull(name, "name"));
    }

    /** {@return what has to stand beside every answer: that a clinician decides} */
    public String notice() {
        return names.getString("notice");
    }

    /** Names of antigens and vaccine groups within a sentence. */
    private String inText(List<String> mentioned) {
        return mentioned.stream().map(name -> name("inText.", name)).collect(Collectors.joining(", "));
    }

    private String name(String kind, String name) {
        return names.containsKey(kind + name) ? names.getString(kind + name) : name;
    }

    /** {@return the language that the texts are in} */
    public Locale language() {
        Locale found = messages.getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }
}
