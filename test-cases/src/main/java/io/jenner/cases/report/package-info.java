/**
 * Tells how a run of cases went: as text for people, as JSON for machines.
 */
@NullMarked
package io.jenner.cases.report;

import org.jspecify.annotations.NullMarked;
