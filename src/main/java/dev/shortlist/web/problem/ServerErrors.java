package dev.shortlist.web.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Tells what is refused before or beside Spring, such as a path that is no path, in place of
 * Tomcat's page.
 */
public final class ServerErrors extends ErrorReportValve {

  private final ProblemTeller teller;

  /** Tells as everything else does. */
  public ServerErrors(ProblemTeller teller) {
    this.teller = teller;
  }

  /** Writes the problem, unless someone has answered already. */
  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
    if (!status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    ProblemDetail problem = Problem.of(status).told();
    problem.setStatus(status.value());
    ProblemTeller.Told told = teller.told(problem, ProblemTeller.isForPerson(request.getRequest()));
    response.setContentType(told.contentType());
    try {
      response.getOutputStream().write(told.bytes());
      response.finishResponse();
    } catch (IOException e) {
      // The client has gone: there is nobody to tell.
      container.getLogger().debug("no answer could be sent");
    }
  }
}
