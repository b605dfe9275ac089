@NullMarked
package io.jenner.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
