package io.jenner.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** A progress bar on standard error; silent unless a person watches. */
final class Progress implements AutoCloseable {

    private static final long MEGABYTE = 1_000_000;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress of(String task, long steps) {
        return of(bar(task, steps));
    }

    /** Returns the progress through a file of so many bytes; -1 if nobody knows. */
    static Progress ofBytes(String task, long bytes) {
        return of(bar(task, bytes).setUnit(" MB", MEGABYTE));
    }

    private static ProgressBarBuilder bar(String task, long most) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish();
    }

    private static Progress of(ProgressBarBuilder bar) {
        return new Progress(Ansi.AUTO.enabled() ? Optional.of(bar.build()) : Optional.empty());
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    void reached(long place) {
        bar.ifPresent(shown -> shown.stepTo(place));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
