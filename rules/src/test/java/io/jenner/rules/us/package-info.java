/** The embedded schedule as a host meets it; the logic is tested with an invented one. */
@NullMarked
package io.jenner.rules.us;

import org.jspecify.annotations.NullMarked;
