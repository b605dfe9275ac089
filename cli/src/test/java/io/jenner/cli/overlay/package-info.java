/** Overlays with rules, tested here because the command line has the rule compiler. */
@NullMarked
package io.jenner.cli.overlay;

import org.jspecify.annotations.NullMarked;
