package dev.shortlist.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows a person how far the reading has come; shows nothing where nobody looks. */
final class Progress implements AutoCloseable {

  private final Optional<ProgressBar> bar;

  Progress(int files) {
    this.bar =
        Shell.isAtTerminal()
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
                    .clearDisplayOnFinish()
                    .build())
            : Optional.empty();
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
