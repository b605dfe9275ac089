package io.jenner.forecast.engine.compile;

import java.util.List;

/** Rules that do not compile, each error as {@code file:line: message}. */
public final class RuleErrorsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> errors;

    RuleErrorsException(List<String> errors) {
        super("The rules do not compile:\n" + String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    /** Returns the errors, in order of file and line. */
    public List<String> errors() {
        return errors;
    }
}
