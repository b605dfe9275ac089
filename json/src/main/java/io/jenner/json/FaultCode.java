package io.jenner.json;

/** Kinds of faults; a constant keeps its name and meaning from release to release. */
public enum FaultCode {
    /** There is nothing but blanks. */
    EMPTY,
    /** The bytes are no UTF-8. */
    NOT_UTF8,
    /** The text is no JSON (RFC 8259). */
    NOT_JSON,
    /** The text ends before its end. */
    CUT_OFF,
    /** Something follows the document. */
    MORE_TEXT,
    /** More bytes than may be read. */
    TOO_LARGE,
    /** Objects and lists nested too deep. */
    TOO_DEEP,
    /** A list has too many entries. */
    TOO_MANY,
    /** A text or a number is too long. */
    TOO_LONG,
    /** A text holds half a character: a surrogate without the other one. */
    HALF_CHARACTER,
    /** A field stands twice in an object. */
    REPEATED_FIELD,
    /** A field that the contract does not have. */
    UNKNOWN_FIELD,
    /** A field that is needed is not there. */
    MISSING_FIELD,
    /** The value is of another type, such as a number where a text should stand. */
    WRONG_TYPE,
    /** The value is of the type and not one of those that can stand there. */
    INVALID_VALUE,
    /** A date without its day, and no assumption about it. */
    PARTIAL_DATE,
    /** Two fields that cannot both be true. */
    CONTRADICTION,
    /** The document follows a version of the contract that this reader does not know. */
    UNKNOWN_VERSION,
    /** The schedule has no such vaccine group, or no such product. */
    NOT_IN_SCHEDULE
}
