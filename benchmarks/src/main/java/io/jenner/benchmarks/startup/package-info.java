/** New JVMs: time to the first answer, jars, heap and memory of an embedding program. */
@NullMarked
package io.jenner.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
