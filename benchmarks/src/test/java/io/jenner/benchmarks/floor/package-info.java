/** Tests that the floor and the engine give the same answers. */
@NullMarked
package io.jenner.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
