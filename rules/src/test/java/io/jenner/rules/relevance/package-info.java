/** Which series are evaluated and forecast for a patient. */
@NullMarked
package io.jenner.rules.relevance;

import org.jspecify.annotations.NullMarked;
