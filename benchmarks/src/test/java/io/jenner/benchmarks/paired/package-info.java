@NullMarked
package io.jenner.benchmarks.paired;

import org.jspecify.annotations.NullMarked;
