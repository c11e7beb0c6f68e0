package dev.shortlist.catalogue;

/** The catalogue's files are wrong; the message names the file or the entry, and what is wrong. */
public final class WrongCatalogueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  WrongCatalogueException(String message) {
    super("The catalogue is wrong: " + message);
  }
}
