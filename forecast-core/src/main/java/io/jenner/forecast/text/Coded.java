package io.jenner.forecast.text;

import java.util.Locale;

/**
 * A constant of an answer, with a code that stays the same from release to release.
 *
 * <p>Implemented by enums only. Every constant has a text in each language of {@link Texts}.
 */
public interface Coded {

    /** {@return the name of the constant} */
    String name();

    /** {@return the stable code: type and constant, such as {@code dueStatus.mayBeGiven}} */
    default String code() {
        Class<?> type = ((Enum<?>) this).getDeclaringClass();
        String name = type.getSimpleName();
        if (type.getEnclosingClass() != null) {
            name = type.getEnclosingClass().getSimpleName() + name;
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + camel(name());
    }

    private static String camel(String constant) {
        StringBuilder text = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            text.append(text.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }
}
