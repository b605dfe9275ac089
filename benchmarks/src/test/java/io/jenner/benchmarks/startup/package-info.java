@NullMarked
package io.jenner.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
