package dev.shortlist.web.edge;

/** Others could reach the service, and it has no key. */
final class UnguardedAddressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnguardedAddressException(String address) {
    super(address);
  }
}
