package dev.shortlist.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows people a page where programs get problem details. It is asked before {@link Problems}, and
 * also where there is no controller: for unknown paths, and for uploads that are too large.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemPages implements HandlerExceptionResolver {

  private final Problems problems;
  private final ProblemTeller teller;

  ProblemPages(Problems problems, ProblemTeller teller) {
    this.problems = problems;
    this.teller = teller;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (!ProblemTeller.isForPerson(request) || response.isCommitted()) {
      return null;
    }
    ResponseEntity<Object> answer =
        problems.told(exception, new ServletWebRequest(request, response));
    if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
      ProblemTeller.Told told = teller.told(problem, true);
      response.resetBuffer();
      answer
          .getHeaders()
          .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
      response.setStatus(problem.getStatus());
      response.setContentType(told.contentType());
      try {
        response.getOutputStream().write(told.bytes());
      } catch (IOException e) {
        return new ModelAndView();
      }
    }
    return new ModelAndView();
  }
}
