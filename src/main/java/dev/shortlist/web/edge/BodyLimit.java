package dev.shortlist.web.edge;

import dev.shortlist.web.Settings;
import dev.shortlist.web.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Reads no body beyond the limit, whether its length was told in advance or not. Tomcat bounds
 * forms and uploads, but not a body of JSON.
 */
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

  private final int limit;

  BodyLimit(Settings settings) {
    this.limit = Math.toIntExact(settings.bodyLimit().toBytes());
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  /**
   * The same message with its body in memory.
   *
   * @throws Refusal when the body is larger than the limit
   */
  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    if (message.getHeaders().getContentLength() > limit) {
      throw Refusal.tooLarge(limit);
    }
    byte[] body = message.getBody().readNBytes(limit + 1);
    if (body.length > limit) {
      throw Refusal.tooLarge(limit);
    }
    return new Buffered(message.getHeaders(), new ByteArrayInputStream(body));
  }

  private record Buffered(HttpHeaders headers, InputStream body) implements HttpInputMessage {

    @Override
    public InputStream getBody() {
      return body;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }
  }
}
