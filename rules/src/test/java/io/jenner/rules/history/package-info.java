/** How doses become records of antigens, and in which order target doses meet them. */
@NullMarked
package io.jenner.rules.history;

import org.jspecify.annotations.NullMarked;
