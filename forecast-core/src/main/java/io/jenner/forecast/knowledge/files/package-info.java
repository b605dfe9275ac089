/**
 * The schedule as YAML files that people read and edit.
 *
 * <p>{@link io.jenner.forecast.knowledge.files.KnowledgeLoader} reads and checks a folder,
 * {@link io.jenner.forecast.knowledge.files.KnowledgeWriter} writes one.
 */
@NullMarked
package io.jenner.forecast.knowledge.files;

import org.jspecify.annotations.NullMarked;
