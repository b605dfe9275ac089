@NullMarked
package io.jenner.benchmarks;

import org.jspecify.annotations.NullMarked;
