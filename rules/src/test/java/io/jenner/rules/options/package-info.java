/** What hosts may ask for beside patient and day. */
@NullMarked
package io.jenner.rules.options;

import org.jspecify.annotations.NullMarked;
