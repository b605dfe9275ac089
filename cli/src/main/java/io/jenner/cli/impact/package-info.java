/** Forms in which the impact of a change is told: text, Markdown and JSON, with commands that show the examples. */
@NullMarked
package io.jenner.cli.impact;

import org.jspecify.annotations.NullMarked;
