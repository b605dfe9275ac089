package io.jenner.json;

import java.util.Locale;

/** Surrogates without the other one, which no encoding can write. */
final class HalfCharacters {

    private HalfCharacters() {}

    /** Returns whether there is any in the text. */
    static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isHalf(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Returns JSON text with escapes in their place. */
    static String escaped(String json) {
        if (!in(json)) {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length() + 6);
        json.codePoints().forEach(character -> {
            if (isHalf(character)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                text.appendCodePoint(character);
            }
        });
        return text.toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
