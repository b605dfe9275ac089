/** What is odd about the input and what becomes of it (CDSi sections 4.1 and 4.2), with an invented schedule. */
@NullMarked
package io.jenner.rules.input;

import org.jspecify.annotations.NullMarked;
