package io.jenner.forecast.text;

import io.jenner.forecast.Finding;
import io.jenner.forecast.plan.CheckFinding;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts for the codes of an answer, plain enough for families.
 *
 * <p>There are English and Spanish ones; in any other language the English ones are given. Immutable and safe for use by
 * many threads.
 */
public final class Texts {

    private static final String BUNDLE = "io.jenner.forecast.text.messages";
    private static final Set<Locale> TRANSLATED = Set.of(new Locale("es"));
    private static final Map<Locale, Texts> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final ResourceBundle messages;

    private Texts(Locale language) {
        // Asked for by name, so that the language of the machine is never taken in its place.
        messages = ResourceBundle.getBundle(BUNDLE, TRANSLATED.contains(language) ? language : Locale.ROOT);
    }

    /**
     * {@return the texts in a language}
     *
     * @param language the language; its country and the like do not matter
     */
    public static Texts in(Locale language) {
        Locale plain = new Locale(Objects.requireNonNull(language, "language").getLanguage());
        return BY_LANGUAGE.computeIfAbsent(plain, Texts::new);
    }

    /**
     * {@return the text of a code}
     *
     * @param code the code
     */
    public String of(Coded code) {
        return messages.getString(code.code());
    }

    /**
     * {@return the text of a finding, with the names of what it concerns}
     *
     * @param finding the finding
     */
    public String of(Finding finding) {
        return new MessageFormat(messages.getString(finding.code().code()), messages.getLocale())
                .format(new Object[] {String.join(", ", finding.names())});
    }

    /**
     * {@return the text of a finding about a vaccine, with the names and the day that it concerns}
     *
     * @param finding the finding
     */
    public String of(CheckFinding finding) {
        return new MessageFormat(messages.getString(finding.code().code()), messages.getLocale()).format(new Object[] {
            String.join(", ", finding.names()),
            finding.date().map(LocalDate::toString).orElse("")
        });
    }

    /** {@return the language that the texts are in} */
    public Locale language() {
        Locale found = messages.getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }
}
