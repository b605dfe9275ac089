/** Forecasts of vaccine groups (CDSi chapter 9), with an invented schedule. */
@NullMarked
package io.jenner.rules.groups;

import org.jspecify.annotations.NullMarked;
