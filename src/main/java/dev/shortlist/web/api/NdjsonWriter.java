package dev.shortlist.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers line by line; each line is on its way as soon as it is written. */
final class NdjsonWriter {

  private final OutputStream out;
  private final JsonMapper json;

  NdjsonWriter(HttpServletResponse response, JsonMapper json) throws IOException {
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    this.out = response.getOutputStream();
    this.json = json;
  }

  /**
   * Writes one line.
   *
   * @throws UncheckedIOException when nobody listens any more
   */
  void write(Object value) {
    try {
      out.write(json.writeValueAsBytes(value));
      out.write('\n');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
