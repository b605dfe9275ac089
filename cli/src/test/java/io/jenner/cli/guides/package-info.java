/** Replays the commands that guides and transcripts show. Start at {@code GuidesTest}. */
@NullMarked
package io.jenner.cli.guides;

import org.jspecify.annotations.NullMarked;
