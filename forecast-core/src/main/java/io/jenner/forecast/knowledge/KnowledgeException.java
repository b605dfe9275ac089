package io.jenner.forecast.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Schedule content that cannot be used; carries every problem that was found, not only the first. */
public final class KnowledgeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Problems are for reading at once, not for serial form. */
    private final transient List<Problem> problems;

    /**
     * Makes an exception whose message lists the errors, one on a line.
     *
     * @param what what could not be used, such as {@code the knowledge in us}
     * @param problems at least one problem; warnings may be among them
     */
    public KnowledgeException(String what, List<Problem> problems) {
        super(message(what, problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(String what, List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        String count = errors.size() == 1 ? "1 error" : errors.size() + " errors";
        return errors.stream()
                .map(problem -> "\n" + problem)
                .collect(Collectors.joining("", what + " cannot be used: " + count, ""));
    }

    /** Returns all problems, warnings among them, in the order of the files. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
