package dev.shortlist.extract.worker;

/**
 * What a worker is made for. Code that the JVM compiles well costs more than it saves on the first
 * files, and runs two to three times as fast from then on; both come to the same at some hundred
 * files.
 */
public enum Pace {
  /** A command's, which may have a single file: it makes way soon for one that lasts. */
  QUICK(100, 1),
  /** A service's; it is replaced now and then in case libraries leak. */
  LASTING(2_000, 4);

  private final int mostFiles;
  private final int compilers;

  Pace(int mostFiles, int compilers) {
    this.mostFiles = mostFiles;
    this.compilers = compilers;
  }

  /** After so many files it gives way to another worker. */
  int mostFiles() {
    return mostFiles;
  }

  /** What the JVM is told. */
  String option() {
    return "-XX:TieredStopAtLevel=" + compilers;
  }
}
