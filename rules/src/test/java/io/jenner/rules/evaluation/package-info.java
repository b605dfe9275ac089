/** Whether a dose administered satisfies a target dose. */
@NullMarked
package io.jenner.rules.evaluation;

import org.jspecify.annotations.NullMarked;
