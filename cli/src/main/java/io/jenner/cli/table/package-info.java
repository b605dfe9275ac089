/**
 * Tables in files: rows of cells read from and written to CSV and workbooks, within stated limits.
 *
 * <p>Start at {@link io.jenner.cli.table.TableFile} to read and at {@link io.jenner.cli.table.TableWriter} to write. Nothing
 * here knows what a patient is.
 */
@NullMarked
package io.jenner.cli.table;

import org.jspecify.annotations.NullMarked;
