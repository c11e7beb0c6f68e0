package dev.shortlist.web.edge;

import dev.shortlist.web.Settings;
import dev.shortlist.web.problem.Problem;
import dev.shortlist.web.problem.ProblemTeller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Takes in only as much work as can be done in good time; who comes when it is full is told at once
 * to come back. Only what is posted is work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Gate extends EdgeFilter {

  private final Semaphore places;

  Gate(Settings settings, ProblemTeller teller) {
    super(teller);
    this.places = new Semaphore(settings.concurrentRequests());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!places.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Problem.RETRY_AFTER_SECONDS);
      refuse(request, response, Problem.BUSY);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
