/**
 * Writes an answer as a page for people.
 */
@NullMarked
package io.jenner.cli.answer;

import org.jspecify.annotations.NullMarked;
