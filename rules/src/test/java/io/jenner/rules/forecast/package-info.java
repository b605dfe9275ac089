/** Whether another dose is needed, when, and of which vaccines. */
@NullMarked
package io.jenner.rules.forecast;

import org.jspecify.annotations.NullMarked;
