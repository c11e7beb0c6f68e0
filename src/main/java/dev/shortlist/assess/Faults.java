package dev.shortlist.assess;

/** Tells of exceptions where messages may not be told, for they may hold a person's text. */
public final class Faults {

  private Faults() {}

  /** Which exceptions were thrown, and where; each on lines of its own. */
  public static String withoutMessages(Throwable thrown) {
    StringBuilder told = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      told.append(System.lineSeparator()).append(t.getClass().getName());
      for (StackTraceElement frame : t.getStackTrace()) {
        told.append(System.lineSeparator()).append("    at ").append(frame);
      }
    }
    return told.toString();
  }
}
