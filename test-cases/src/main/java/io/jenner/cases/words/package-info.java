/**
 * Answers in words for people, as the command and the reports write them.
 *
 * <p>Start at {@link io.jenner.cases.words.ExplanationPage}.
 */
@NullMarked
package io.jenner.cases.words;

import org.jspecify.annotations.NullMarked;
