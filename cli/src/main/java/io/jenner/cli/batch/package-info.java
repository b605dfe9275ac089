/**
 * Answers for many patients in one run, in order and in bounded memory.
 *
 * <p>Start at {@link io.jenner.cli.batch.BatchRun}. A {@link io.jenner.cli.batch.RecordSource} gives the patients, an
 * {@link io.jenner.cli.batch.AnswerSink} takes the answers; both know the form of their files, and nothing else does.
 */
@NullMarked
package io.jenner.cli.batch;

import org.jspecify.annotations.NullMarked;
