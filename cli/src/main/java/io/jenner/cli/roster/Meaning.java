package io.jenner.cli.roster;

import io.jenner.forecast.VaccineProduct;

/** What a column of a roster says. */
sealed interface Meaning {

    /** Returns how a map writes it. */
    String word();

    /**
     * A field.
     *
     * @param field which
     * @param number number of the dose in a row of several; 0 where a row holds one
     */
    record Part(Field field, int number) implements Meaning {
        @Override
        public String word() {
            return number == 0 ? field.word() : field.word() + " " + number;
        }
    }

    /** The day on which a vaccine was given that the heading names. */
    record DateOf(VaccineProduct vaccine) implements Meaning {
        @Override
        public String word() {
            return "date of " + vaccine.cvx();
        }
    }

    /** A text that comes back with the results. */
    record Kept() implements Meaning {
        @Override
        public String word() {
            return "keep";
        }
    }

    /** Left out because somebody said so. */
    record Ignored() implements Meaning {
        @Override
        public String word() {
            return "ignore";
        }
    }

    /** Not understood. */
    record Unread() implements Meaning {
        @Override
        public String word() {
            return "?";
        }
    }
}
