package io.jenner.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document; written out only when somebody asks.
 *
 * @param parent the path of the object or list that holds it; null for the whole
 * @param key name of the field; empty for an entry of a list
 * @param index place in the list, from 0; -1 for a field
 */
record Path(@Nullable Path parent, String key, int index) {

    /** The whole document. */
    static final Path WHOLE = new Path(null, "", -1);

    /** Stands for the name of a field that messages must not repeat. */
    static final String UNNAMED = "(unnamed)";

    /** Returns the path of a field. */
    Path member(String name) {
        return new Path(this, name, -1);
    }

    /** Returns the path of an entry of a list. */
    Path item(int place) {
        return new Path(this, "", place);
    }

    /** Returns the path for people, entries counted from 1: {@code doses[1].cvx}; empty for the whole. */
    String field() {
        if (parent == null) {
            return "";
        }
        String before = parent.field();
        if (index >= 0) {
            return before + "[" + (index + 1) + "]";
        }
        return before.isEmpty() ? key : before + "." + key;
    }

    /**
     * Returns the path as a JSON pointer (RFC 6901): {@code /doses/0/cvx}; empty for the whole. For an unnamed field, and
     * all that stands in it, it is the pointer of the object that holds the field.
     */
    String pointer() {
        if (parent == null) {
            return "";
        }
        if (isHidden()) {
            return parent.pointer();
        }
        return parent.pointer() + "/" + (index >= 0 ? String.valueOf(index) : escaped(key));
    }

    private boolean isHidden() {
        return key.equals(UNNAMED) || parent != null && parent.isHidden();
    }

    /** Returns the name of a field as a part of a JSON pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return field();
    }
}
