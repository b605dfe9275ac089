package io.jenner.forecast.engine;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.engine.decision.Day;

/**
 * An answer, and until when it is sure to hold.
 *
 * @param forecast the answer
 * @param holdsUntil first later day on which a comparison behind the answer comes out otherwise, or {@link Day#NEVER}; until
 *     then statuses, due statuses and dates are the same
 */
record Made(Forecast forecast, int holdsUntil) {}
