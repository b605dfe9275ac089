/**
 * Made-up people with plausible histories over a whole schedule; start at {@link
 * io.jenner.cases.population.Population}.
 *
 * <p>What is drawn, and how often, stands in {@code docs/population.md}.
 */
@NullMarked
package io.jenner.cases.population;

import org.jspecify.annotations.NullMarked;
