/**
 * A schedule as pages: {@link io.jenner.cli.schedule.GroupPage} says what one vaccine group asks for, and {@link
 * io.jenner.cli.schedule.Site} writes all of them for a browser.
 */
@NullMarked
package io.jenner.cli.schedule;

import org.jspecify.annotations.NullMarked;
