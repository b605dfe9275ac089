package io.jenner.benchmarks.floor;

/** A set of vaccine numbers. */
final class CodeSet {

    private final long[] words;

    CodeSet(int codes) {
        words = new long[(codes + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int code) {
        words[code / Long.SIZE] |= 1L << code;
    }

    void addAll(CodeSet others) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= others.words[i];
        }
    }

    boolean contains(int code) {
        return (words[code / Long.SIZE] >>> code & 1) != 0;
    }
}
