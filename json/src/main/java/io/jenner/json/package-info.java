/**
 * Requests and answers as JSON, by a contract that is published as JSON Schemas: read strictly, every fault told with a
 * JSON pointer, line, column and a remedy.
 *
 * <p>Start at {@link io.jenner.json.JennerJson}.
 */
@NullMarked
package io.jenner.json;

import org.jspecify.annotations.NullMarked;
