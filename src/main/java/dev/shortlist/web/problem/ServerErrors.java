package dev.shortlist.web.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what is refused before or beside Spring, such as a path that is no path, in place of
 * Tomcat's page.
 */
public final class ServerErrors extends ErrorReportValve {

  private final JsonMapper json;

  /** Writes with the given mapper. */
  public ServerErrors(JsonMapper json) {
    this.json = json;
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
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    try {
      response.getOutputStream().write(json.writeValueAsBytes(problem));
      response.finishResponse();
    } catch (IOException e) {
      // The client has gone: there is nobody to tell.
      container.getLogger().debug("no answer could be sent");
    }
  }
}
