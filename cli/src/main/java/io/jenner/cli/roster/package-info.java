/**
 * Rosters as tables: which column means what, patients from rows, and results as rows.
 *
 * <p>Start at {@link io.jenner.cli.roster.Roster} to read one and at {@link io.jenner.cli.roster.ResultForm} to write answers.
 * Files are the business of {@link io.jenner.cli.table}, the run that of {@link io.jenner.cli.batch}.
 */
@NullMarked
package io.jenner.cli.roster;

import org.jspecify.annotations.NullMarked;
