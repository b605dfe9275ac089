/**
 * Takes in the CDC's CDSi supporting data in its XML form.
 *
 * <p>Start at {@link io.jenner.forecast.knowledge.cdsi.CdsiImporter}, which reads a release.
 */
@NullMarked
package io.jenner.forecast.knowledge.cdsi;

import org.jspecify.annotations.NullMarked;
