/**
 * The schedule as one binary resource that loads fast.
 *
 * <p>{@link io.jenner.forecast.knowledge.pack.KnowledgePack} writes and reads it, at build time through
 * {@link io.jenner.forecast.knowledge.pack.PackKnowledge};
 * {@link io.jenner.forecast.knowledge.pack.KnowledgeDigest} names its content.
 */
@NullMarked
package io.jenner.forecast.knowledge.pack;

import org.jspecify.annotations.NullMarked;
