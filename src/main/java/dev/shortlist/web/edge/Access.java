package dev.shortlist.web.edge;

import dev.shortlist.web.Settings;
import dev.shortlist.web.problem.Problem;
import dev.shortlist.web.problem.ProblemTeller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Lets in who may come in. With a key, programs show it as a bearer token (RFC 6750) and browsers
 * as the password of any user (RFC 7617). Without one, only this machine can reach the service; so
 * that no web page does so through somebody's browser, requests under another host's name are
 * refused (DNS rebinding). Requests that another site's page makes a browser send are always
 * refused.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Access extends EdgeFilter {

  private static final Pattern THIS_MACHINE =
      Pattern.compile("(?i)(?:localhost|127(?:\\.[0-9]{1,3}){3}|\\[::1])");

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";
  private static final String HEALTH = "/actuator/health";

  private final Optional<byte[]> key;

  Access(Settings settings, ProblemTeller teller) {
    super(teller);
    this.key = Optional.ofNullable(settings.apiKey()).map(k -> k.getBytes(StandardCharsets.UTF_8));
  }

  /** Whoever watches over the service holds no key. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (key.isPresent() && !shows(request.getHeader(HttpHeaders.AUTHORIZATION), key.get())) {
      response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Shortlist\"");
      if (!request.getRequestURI().startsWith("/api/")) {
        response.addHeader(
            HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Shortlist\", charset=\"UTF-8\"");
      }
      refuse(request, response, Problem.UNAUTHORIZED);
    } else if (key.isEmpty() && !isOfThisMachine(request.getServerName())) {
      refuse(request, response, Problem.WRONG_HOST);
    } else if (isSentByForeignSite(request)) {
      refuse(request, response, Problem.FOREIGN_SITE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean shows(
      @org.jspecify.annotations.Nullable String authorization, byte[] key) {
    if (authorization == null) {
      return false;
    }
    String shown = "";
    if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      shown = authorization.substring(BEARER.length()).strip();
    } else if (authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      String pair = decoded(authorization.substring(BASIC.length()).strip());
      shown = pair.substring(pair.indexOf(':') + 1);
    }
    // Takes the same time however much of it is right.
    return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), key);
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isOfThisMachine(String host) {
    return THIS_MACHINE.matcher(host).matches();
  }

  private static boolean isSentByForeignSite(HttpServletRequest request) {
    return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
        && !HttpMethod.GET.matches(request.getMethod())
        && !HttpMethod.HEAD.matches(request.getMethod());
  }
}
