package dev.shortlist.resume;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A web address of a person.
 *
 * @param uri with its scheme, in ASCII
 */
record WebLink(URI uri) {

  private static final List<Network> NETWORKS =
      List.of(
          new Network("LinkedIn", "linkedin.com", List.of("in", "pub")),
          new Network("GitHub", "github.com", List.of()),
          new Network("GitLab", "gitlab.com", List.of()),
          new Network("Bitbucket", "bitbucket.org", List.of()),
          new Network("XING", "xing.com", List.of("profile", "profiles")),
          new Network("ORCID", "orcid.org", List.of()),
          new Network("ResearchGate", "researchgate.net", List.of("profile")),
          new Network("Stack Overflow", "stackoverflow.com", List.of("users")),
          new Network("Kaggle", "kaggle.com", List.of()),
          new Network("Hugging Face", "huggingface.co", List.of()),
          new Network("Behance", "behance.net", List.of()),
          new Network("Dribbble", "dribbble.com", List.of()),
          new Network("Instagram", "instagram.com", List.of()),
          new Network("Facebook", "facebook.com", List.of()),
          new Network("X", "x.com", List.of()),
          new Network("Twitter", "twitter.com", List.of()));

  /**
   * A place on the web where people have profiles.
   *
   * @param folders what may stand before the name in the path; none where the name comes first
   */
  private record Network(String name, String host, List<String> folders) {

    boolean holds(String other) {
      return other.equals(host) || other.endsWith("." + host);
    }
  }

  /** An address as it is written, with or without its scheme; none where it is no address. */
  static Optional<WebLink> of(String written) {
    boolean hasScheme = written.regionMatches(true, 0, "http", 0, 4) && written.contains("://");
    try {
      URI uri = new URI(new URI(hasScheme ? written : "https://" + written).toASCIIString());
      return Optional.of(uri).filter(told -> told.getRawAuthority() != null).map(WebLink::new);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The name of the network that it is a profile of. */
  Optional<String> network() {
    return on().map(Network::name);
  }

  /** What the person is called there; nothing where the address does not say. */
  Optional<String> username() {
    return on().flatMap(network -> {
      List<String> path =
          List.of(Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "").split("/"));
      boolean inFolder = network.folders().contains(path.getFirst());
      int at = inFolder ? 1 : 0;
      return path.stream()
          .skip(at)
          .findFirst()
          .filter(name -> inFolder || network.folders().isEmpty())
          .map(name -> name.replaceFirst("^@", ""))
          .filter(name -> name.chars().anyMatch(c -> c < '0' || c > '9'));
    });
  }

  private Optional<Network> on() {
    String host =
        String.valueOf(uri.getRawAuthority()).replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    return NETWORKS.stream().filter(network -> network.holds(host)).findFirst();
  }
}
