/** Checks answers against stored digests before anything is timed; start at {@link io.jenner.benchmarks.answers.AnswerCheck}. */
@NullMarked
package io.jenner.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
