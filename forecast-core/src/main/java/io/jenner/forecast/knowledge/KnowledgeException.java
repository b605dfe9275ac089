package io.jenner.forecast.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** Schedule content that cannot be used; carries every problem that was found, not only the first. */
public final class KnowledgeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Problems are for reading at once, not for serial form. */
    private final transient List<Problem> problems;

    /**
     * Makes an exception whose message lists the problems, one on a line.
     *
     * @param what what could not be used, such as {@code the knowledge in us}
     * @param problems at least one problem; warnings may be among them
     */
    public KnowledgeException(String what, List<Problem> problems) {
        super(message(what, problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(String what, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return problems.stream()
                .map(problem -> (problem.isError() ? "\n" : "\nwarning: ") + problem)
                .collect(Collectors.joining(
                        "", what + " cannot be used: " + errors + (errors == 1 ? " error" : " errors"), ""));
    }

    /** Returns all problems, in the order of the files. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
