package dev.shortlist.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are kept as files, in UTF-8. */
public final class Download {

  /** Without it spreadsheets take UTF-8 for something else. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final MediaType CSV = new MediaType("text", "csv");

  private Download() {}

  /** A file of the given name and type. */
  public static ResponseEntity<byte[]> of(String name, MediaType type, String text) {
    return ResponseEntity.ok()
        .contentType(new MediaType(type, StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Comma-separated values for a spreadsheet. */
  public static ResponseEntity<byte[]> csv(String name, String values) {
    return of(name, CSV, BYTE_ORDER_MARK + values);
  }
}
