package io.jenner.benchmarks;

/** A measurement that cannot be made, or whose figures would not count; the message says why and what to do. */
public final class BenchmarkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message of the pattern "PLACE: found X, expected Y. Remedy: Z". */
    public BenchmarkException(String message) {
        super(message);
    }

    /** Creates the exception with a message and what caused it. */
    public BenchmarkException(String message, Throwable cause) {
        super(message, cause);
    }
}
