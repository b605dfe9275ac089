/** Looking ahead: may a vaccine be given on a day, and plans of visits. */
@NullMarked
package io.jenner.rules.plan;

import org.jspecify.annotations.NullMarked;
