/**
 * A schedule of invented diseases for tests of the logic, so that a change of the real schedule cannot break them.
 *
 * <p>Start at {@link io.jenner.rules.invented.InventedSchedule}.
 */
@NullMarked
package io.jenner.rules.invented;

import org.jspecify.annotations.NullMarked;
