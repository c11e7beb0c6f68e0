package dev.shortlist.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request an id, the client's own where it sent one, and one line in the log. The line
 * tells the pattern of the path and not the path, which may hold anything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLog extends OncePerRequestFilter {

  static final String HEADER = "X-Request-Id";

  private static final String KEY = "requestId";

  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

  /** A method, too, can be any word. */
  private static final Set<String> KNOWN =
      Arrays.stream(HttpMethod.values()).map(HttpMethod::name).collect(Collectors.toSet());

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String id =
        Optional.ofNullable(request.getHeader(HEADER))
            .filter(given -> ID.matcher(given).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    response.setHeader(HEADER, id);
    long start = System.nanoTime();
    MDC.put(KEY, id);
    try {
      chain.doFilter(request, response);
      Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      if (!isProbe(pattern)) {
        LOG.info(
            "{} {} {} in {} ms",
            KNOWN.contains(request.getMethod()) ? request.getMethod() : "(other)",
            Optional.ofNullable(pattern).orElse("(no such path)"),
            response.getStatus(),
            Duration.ofNanos(System.nanoTime() - start).toMillis());
      }
    } finally {
      MDC.remove(KEY);
    }
  }

  /** Health and metrics are asked for every few seconds. */
  private static boolean isProbe(@org.jspecify.annotations.Nullable Object pattern) {
    return String.valueOf(pattern).startsWith("/actuator");
  }
}
