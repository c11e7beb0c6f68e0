package dev.shortlist.web.edge;

import dev.shortlist.web.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a request before anybody reads its body, and may answer it with a problem. */
abstract class EdgeFilter extends OncePerRequestFilter {

  private final JsonMapper json;

  EdgeFilter(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected abstract void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException;

  /** Answers with the problem. */
  final void refuse(HttpServletResponse response, Problem problem) throws IOException {
    response.setStatus(problem.told().getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem.told()));
  }
}
