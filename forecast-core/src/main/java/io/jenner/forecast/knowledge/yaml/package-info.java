/**
 * Files of YAML that people edit, read strictly: every value keeps its place, and every fault is told at once.
 *
 * <p>{@link io.jenner.forecast.knowledge.yaml.YamlFile} parses a text,
 * {@link io.jenner.forecast.knowledge.yaml.Fields} reads a mapping key by key.
 */
@NullMarked
package io.jenner.forecast.knowledge.yaml;

import org.jspecify.annotations.NullMarked;
