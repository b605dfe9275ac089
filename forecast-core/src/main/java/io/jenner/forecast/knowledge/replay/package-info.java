/** Replays the examples of a schedule: whether its series files say what the schedule does. For tools. */
@NullMarked
package io.jenner.forecast.knowledge.replay;

import org.jspecify.annotations.NullMarked;
