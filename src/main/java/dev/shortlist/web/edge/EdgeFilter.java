package dev.shortlist.web.edge;

import dev.shortlist.web.problem.Problem;
import dev.shortlist.web.problem.ProblemTeller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at a request before anybody reads its body, and may answer it with a problem. */
abstract class EdgeFilter extends OncePerRequestFilter {

  private final ProblemTeller teller;

  EdgeFilter(ProblemTeller teller) {
    this.teller = teller;
  }

  @Override
  protected abstract void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException;

  /** Answers with the problem. */
  final void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    ProblemTeller.Told told = teller.told(problem.told(), ProblemTeller.isForPerson(request));
    response.setStatus(problem.told().getStatus());
    response.setContentType(told.contentType());
    response.getOutputStream().write(told.bytes());
  }
}
