package io.jenner.forecast.engine.compile;

import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Problem.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that do not compile, each error as {@code file:line: message}. */
public final class RuleErrorsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<RuleError> located;
    private final transient String prefix;

    RuleErrorsException(List<RuleError> located, String prefix) {
        super(located.stream()
                .map(error -> error.format(prefix))
                .distinct()
                .collect(Collectors.joining("\n", "The rules do not compile:\n", "")));
        this.located = List.copyOf(located);
        this.prefix = prefix;
    }

    /** Returns the errors, in order of file and line. */
    public List<String> errors() {
        return located.stream().map(error -> error.format(prefix)).distinct().toList();
    }

    /** Returns the errors as problems of their files. */
    List<Problem> problems() {
        return located.stream()
                .map(error -> new Problem(
                        Severity.ERROR,
                        prefix + error.file(),
                        Math.max(error.line(), 0),
                        0,
                        "what does not compile (" + error.message() + ")",
                        "rules that do",
                        "correct it"))
                .distinct()
                .toList();
    }
}
