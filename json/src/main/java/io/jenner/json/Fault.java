package io.jenner.json;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a document.
 *
 * @serial exclude
 *
 * @param code what kind of fault it is
 * @param pointer JSON pointer (RFC 6901) of the value, such as {@code /doses/0/cvx}; empty for the whole. A field that is
 *     missing is named as if it were there; one whose name may not be repeated has the pointer of its object
 * @param field the same for people, entries counted from 1, such as {@code doses[1].cvx}; empty for the whole
 * @param line line of the document, from 1
 * @param column column in the line, from 1; 0 where the whole line is meant
 * @param found what stands there; holds nothing that the document says, unless read with {@link JennerJson#ofFile}
 * @param expected what should stand there
 * @param remedy what to do, as a sentence without its full stop
 */
public record Fault(
        FaultCode code,
        String pointer,
        String field,
        long line,
        int column,
        String found,
        String expected,
        String remedy)
        implements Serializable {
    /**
     * Checks that nothing is null.
     *
     * @param code see {@link #code()}
     * @param pointer see {@link #pointer()}
     * @param field see {@link #field()}
     * @param line see {@link #line()}
     * @param column see {@link #column()}
     * @param found see {@link #found()}
     * @param expected see {@link #expected()}
     * @param remedy see {@link #remedy()}
     */
    public Fault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(remedy, "remedy");
    }

    private static final long serialVersionUID = 1L;
    private static final Pattern ENTRY = Pattern.compile("\\[(\\d+)]");

    /**
     * Creates a fault of a field, for those who read patients from other forms than JSON: {@link FaultCode#INVALID_VALUE},
     * with a pointer made of the field.
     *
     * @param line see {@link #line()}
     * @param column see {@link #column()}
     * @param field see {@link #field()}
     * @param found see {@link #found()}
     * @param expected see {@link #expected()}
     * @param remedy see {@link #remedy()}
     */
    public Fault(long line, int column, String field, String found, String expected, String remedy) {
        this(FaultCode.INVALID_VALUE, pointer(field), field, line, column, found, expected, remedy);
    }

    /**
     * {@return the same fault in another line}
     *
     * @param other the line, from 1
     */
    public Fault inLine(long other) {
        return new Fault(code, pointer, field, other, column, found, expected, remedy);
    }

    /**
     * {@return the fault as a message that begins with its place in the document of that name}
     *
     * @param document what the message calls the document
     */
    public String message(String document) {
        Objects.requireNonNull(document, "document");
        String path = field.isEmpty() ? "" : field + ": ";
        return document + ":" + line + ":" + column + ": " + path + "found " + found + ", expected " + expected
                + ". Remedy: " + remedy + ".";
    }

    private static String pointer(String field) {
        Objects.requireNonNull(field, "field");
        if (field.isEmpty()) {
            return "";
        }
        Matcher entry = ENTRY.matcher(Path.escaped(field).replace('.', '/'));
        return "/" + entry.replaceAll(found -> "/" + (Long.parseLong(found.group(1)) - 1));
    }
}
