package io.jenner.forecast.text;

import io.jenner.forecast.Finding;
import io.jenner.forecast.plan.CheckFinding;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts for the codes of an answer, plain enough for families.
 *
 * <p>There are English and Spanish ones; in any other language the English ones are given. Immutable and safe for use by
 * many threads.
 */
public final class Texts {

    private static final String BUNDLE = "io.jenner.forecast.text.messages";
    private static final Map<Locale, Texts> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final ResourceBundle messages;

    private Texts(Locale language) {
        messages = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Returns the texts in a language.
     *
     * @param language the language; its country and the like do not matter
     */
    public static Texts in(Locale language) {
        Locale plain = new Locale(Objects.requireNonNull(language, "language").getLanguage());
        return BY_LANGUAGE.computeIfAbsent(plain, Texts::new);
    }

    /** Returns the text of a code. */
    public String of(Coded code) {
        return messages.getString(code.code());
    }

    /** Returns the text of a finding, with the names of what it concerns. */
    public String of(Finding finding) {
        return new MessageFormat(messages.getString(finding.code().code()), messages.getLocale())
                .format(new Object[] {String.join(", ", finding.names())});
    }

    /** Returns the text of a finding about a vaccine, with the names and the day that it concerns. */
    public String of(CheckFinding finding) {
        return new MessageFormat(messages.getString(finding.code().code()), messages.getLocale()).format(new Object[] {
            String.join(", ", finding.names()),
            finding.date().map(LocalDate::toString).orElse("")
        });
    }

    /** Returns the language that the texts are in. */
    public Locale language() {
        Locale found = messages.getLocale();
        return found.equals(Locale.ROOT) ? Locale.ENGLISH : found;
    }
}
