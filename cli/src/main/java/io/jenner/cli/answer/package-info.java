/**
 * Writes an answer: as a page for people, as JSON for machines.
 */
@NullMarked
package io.jenner.cli.answer;

import org.jspecify.annotations.NullMarked;
