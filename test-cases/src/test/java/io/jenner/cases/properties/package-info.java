/** What holds for everybody: properties of the answers, tried on made-up people; see {@code docs/properties.md}. */
@NullMarked
package io.jenner.cases.properties;

import org.jspecify.annotations.NullMarked;
