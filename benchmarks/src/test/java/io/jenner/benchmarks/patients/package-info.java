@NullMarked
package io.jenner.benchmarks.patients;

import org.jspecify.annotations.NullMarked;
