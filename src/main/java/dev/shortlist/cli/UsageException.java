package dev.shortlist.cli;

/**
 * What the command line asks for cannot be done; the message says why, to the person who typed it.
 */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
