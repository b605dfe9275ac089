/** Catch-up plans for made-up people, checked dose by dose: {@link io.jenner.cases.plans.PlansTest}. */
@NullMarked
package io.jenner.cases.plans;

import org.jspecify.annotations.NullMarked;
