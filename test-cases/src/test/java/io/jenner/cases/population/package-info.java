/** The population is what its description says. */
@NullMarked
package io.jenner.cases.population;

import org.jspecify.annotations.NullMarked;
