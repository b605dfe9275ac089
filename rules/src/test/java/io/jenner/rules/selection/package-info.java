/** Which series is the best path (CDSi chapter 8), with an invented schedule. */
@NullMarked
package io.jenner.rules.selection;

import org.jspecify.annotations.NullMarked;
