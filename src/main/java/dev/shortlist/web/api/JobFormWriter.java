package dev.shortlist.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a job as its form where that is asked for. */
@Component
class JobFormWriter extends AbstractHttpMessageConverter<JobAnswer> {

  JobFormWriter() {
    super(StandardCharsets.UTF_8, MediaType.TEXT_MARKDOWN);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return JobAnswer.class.equals(type);
  }

  @Override
  protected boolean canRead(@org.jspecify.annotations.Nullable MediaType type) {
    return false;
  }

  @Override
  protected JobAnswer readInternal(Class<? extends JobAnswer> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a job is read elsewhere", message);
  }

  @Override
  protected void writeInternal(JobAnswer job, HttpOutputMessage message) throws IOException {
    message.getBody().write(job.form());
  }
}
