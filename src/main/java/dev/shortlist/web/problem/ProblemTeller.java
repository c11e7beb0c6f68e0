package dev.shortlist.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** Tells problems: to people as a page, to programs as RFC 9457 has it. */
@Component
public class ProblemTeller {

  private final ITemplateEngine pages;
  private final JsonMapper json;

  /** Tells with the templates of the pages and the given mapper. */
  public ProblemTeller(ITemplateEngine pages, JsonMapper json) {
    this.pages = pages;
    this.json = json;
  }

  /** A problem as it is sent. */
  public record Told(String contentType, String body) {

    /** The body in UTF-8. */
    public byte[] bytes() {
      return body.getBytes(StandardCharsets.UTF_8);
    }
  }

  /**
   * Whether somebody sees the answer in a browser: the page itself, or htmx in it, asks. The API
   * answers programs, whatever they accept.
   */
  public static boolean isForPerson(HttpServletRequest request) {
    String path = String.valueOf(request.getRequestURI());
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return !path.startsWith("/api/")
        && !path.startsWith("/actuator")
        && (request.getHeader("HX-Request") != null
            || (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)));
  }

  /** The problem for whoever asked. */
  public Told told(ProblemDetail problem, boolean forPerson) {
    return forPerson
        ? new Told("text/html;charset=UTF-8", page(problem))
        : new Told(MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsString(problem));
  }

  private String page(ProblemDetail problem) {
    Problem kind = Problem.of(problem);
    return pages.process(
        "problem",
        new Context(
            Locale.ENGLISH,
            Map.of(
                "heading", heading(kind),
                "sentence", String.valueOf(problem.getDetail()),
                "remedy", remedy(kind))));
  }

  private static String heading(Problem problem) {
    return switch (problem) {
      case MALFORMED_REQUEST -> "That could not be understood";
      case INVALID_FIELD -> "Something is missing or wrong";
      case UNAUTHORIZED -> "Please sign in";
      case FOREIGN_SITE -> "Another site sent you here";
      case UNKNOWN_JOB -> "There is no such job";
      case UNKNOWN_PATH -> "There is no such page";
      case WRONG_METHOD, NOT_ACCEPTABLE, WRONG_CONTENT_TYPE -> "That does not work here";
      case NO_STORE, STORE_FAILED -> "The job could not be stored";
      case SHIPPED_JOB -> "That job cannot be deleted";
      case CHANGED -> "The job has changed meanwhile";
      case GONE -> "This ranking is no longer here";
      case TOO_LARGE -> "That is too much at once";
      case UNSUPPORTED_FILE -> "Files of that kind are not read";
      case WRONG_HOST -> "Please use this machine's own address";
      case UNREADABLE_RESUME -> "The résumé could not be read";
      case UNREADABLE_JOB -> "The job could not be read";
      case INTERNAL_FAULT -> "Something went wrong on our side";
      case BUSY -> "There is a lot to do right now";
      case NO_ROOM -> "The disk is full";
    };
  }

  private static String remedy(Problem problem) {
    return switch (problem) {
      case MALFORMED_REQUEST, WRONG_METHOD, NOT_ACCEPTABLE, WRONG_CONTENT_TYPE ->
          "Start again from the first page.";
      case INVALID_FIELD -> "Change it and try again.";
      case UNAUTHORIZED ->
          "Reload the page and give the key of this service as the password, with any user name.";
      case FOREIGN_SITE -> "Open the first page yourself and start from there.";
      case UNKNOWN_JOB -> "Choose one of the jobs on the first page, or describe your own.";
      case UNKNOWN_PATH -> "Check the address, or start from the first page.";
      case NO_STORE ->
          "Download the profile, and choose its file as the job when you need it again.";
      case STORE_FAILED -> "Download the profile, and tell whoever runs this service.";
      case SHIPPED_JOB -> "Choose another job on the first page.";
      case CHANGED -> "Open it again and repeat what you changed.";
      case GONE -> "Add the résumés again; the same files give the same scores.";
      case TOO_LARGE -> "Send fewer or smaller files, in several rankings.";
      case UNSUPPORTED_FILE, UNREADABLE_RESUME ->
          "Send it as PDF, DOCX, DOC, ODT, RTF, HTML, TXT or Markdown, with its text, and without a"
              + " password.";
      case WRONG_HOST -> "Open it as localhost, or set a key so that others may reach it.";
      case UNREADABLE_JOB -> "Paste the job's text in place of the file.";
      case INTERNAL_FAULT -> "Try again; if it stays so, tell whoever runs this service.";
      case BUSY -> "Wait a moment and send it again.";
      case NO_ROOM -> "Tell whoever runs this service, and try again later.";
    };
  }
}
