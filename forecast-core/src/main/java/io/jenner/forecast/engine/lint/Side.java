package io.jenner.forecast.engine.lint;

/** One side of a comparison, looked up. */
sealed interface Side {

    /** Returns the type of its values. */
    Class<?> type();

    /** Returns its value in a question, seen as the values of all fields. */
    Object in(Object[] question);

    /** A field of the decision, by its index among all fields. */
    record Field(int index, Class<?> type) implements Side {
        @Override
        public Object in(Object[] question) {
            return question[index];
        }
    }

    /** A value. */
    record Value(Object value, Class<?> type) implements Side {
        @Override
        public Object in(Object[] question) {
            return value;
        }
    }
}
