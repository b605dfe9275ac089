@NullMarked
package io.jenner.forecast.engine.lint;

import org.jspecify.annotations.NullMarked;
