package io.jenner.forecast.date;

import io.jenner.forecast.date.Offset.Term;
import io.jenner.forecast.date.Offset.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the terms of an offset letter by letter.
 *
 * <p>Without a regular expression, because hundreds of offsets are read when a program starts and nothing is compiled
 * by then.
 */
final class OffsetReader {

    private static final int MOST_DIGITS = 9;
    private static final String GRAMMAR = "expected an offset such as '4 years - 4 days':"
            + " whole numbers with day, week, month or year, joined by + or -";

    private final String text;
    private int at;

    OffsetReader(String text) {
        this.text = text;
    }

    /** Returns the terms; at least one. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(2);
        do {
            terms.add(term(terms.isEmpty()));
            skipBlanks();
        } while (at < text.length());
        return terms;
    }

    private Term term(boolean first) {
        int start = at;
        skipBlanks();
        boolean minus = isNext('-');
        boolean signed = minus || isNext('+');
        if (signed) {
            at++;
            skipBlanks();
        } else if (!first) {
            throw unreadable(at);
        }
        int amount = amount(start);
        int blank = at;
        skipBlanks();
        int unitStart = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (unitStart == blank || at == unitStart) {
            throw unreadable(start);
        }
        Unit unit = unit(text.substring(unitStart, at));
        if (amount > unit.mostIn200Years()) {
            throw new IllegalArgumentException("found " + amount + " " + unit.word(amount) + " in '" + text
                    + "', expected at most " + unit.mostIn200Years() + ". Remedy: correct the number");
        }
        return new Term(minus ? -amount : amount, unit);
    }

    private int amount(int termStart) {
        int start = at;
        int amount = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            if (at - start == MOST_DIGITS) {
                throw unreadable(termStart);
            }
            amount = 10 * amount + text.charAt(at) - '0';
            at++;
        }
        if (at == start) {
            throw unreadable(termStart);
        }
        return amount;
    }

    private Unit unit(String name) {
        Unit unit = Unit.named(name);
        if (unit == null) {
            throw new IllegalArgumentException("found the unit '" + name + "' in '" + text
                    + "', expected day, week, month or year. Remedy: write one of these units");
        }
        return unit;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean isNext(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private IllegalArgumentException unreadable(int from) {
        return new IllegalArgumentException("found '" + text + "', not readable from character " + (from + 1) + ", "
                + GRAMMAR + ". Remedy: correct the text, or leave the value out where none applies");
    }
}
