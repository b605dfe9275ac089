package io.jenner.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface Json {

    /** Returns where the value begins. */
    Place place();

    /** Returns the value in words, for messages. */
    String found();

    /** Returns what sort of value it is, for messages that must not quote it. */
    default String sort() {
        return found();
    }

    /**
     * An object.
     *
     * @param members its values by key; of a repeated key the first one
     * @param keys where the keys stand
     */
    record Members(Place place, Map<String, Json> members, Map<String, Place> keys) implements Json {
        @Override
        public String found() {
            return "an object";
        }
    }

    /** An array. */
    record Items(Place place, List<Json> items) implements Json {
        @Override
        public String found() {
            return "a list";
        }
    }

    /** A string. */
    record Text(Place place, String text) implements Json {

        private static final int LONGEST = 40;

        @Override
        public String found() {
            return "'" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "'";
        }

        @Override
        public String sort() {
            return text.isBlank() ? "a blank text" : "a text";
        }
    }

    /**
     * A number.
     *
     * @param number its value
     * @param text the number as it was written
     */
    record Numeric(Place place, BigDecimal number, String text) implements Json {
        @Override
        public String found() {
            return "the number " + number;
        }

        @Override
        public String sort() {
            return "a number";
        }
    }

    /** True or false. */
    record Truth(Place place, boolean value) implements Json {
        @Override
        public String found() {
            return String.valueOf(value);
        }

        @Override
        public String sort() {
            return "true or false";
        }
    }

    /** Null. */
    record Null(Place place) implements Json {
        @Override
        public String found() {
            return "null";
        }
    }
}
