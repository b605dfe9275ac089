@NullMarked
package io.jenner.forecast.knowledge.lint;

import org.jspecify.annotations.NullMarked;
