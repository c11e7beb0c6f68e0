package dev.shortlist.web.api;

import dev.shortlist.web.problem.Refusal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.view.RedirectView;
import tools.jackson.databind.JsonNode;

/** Tells what clients code against. */
@RestController
class ContractController {

  private static final String SCHEMA = "application/schema+json";

  /** Made when first asked for: most runs of the service never are. */
  private static final class Held {
    private static final Contract CONTRACT = new Contract();
  }

  /** The API's description, OpenAPI 3.1. */
  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  JsonNode openApi() {
    return Held.CONTRACT.openApi();
  }

  /** The same for people, who can try it there. */
  @GetMapping({"/docs", "/docs/"})
  RedirectView docs() {
    return new RedirectView("/docs/index.html");
  }

  /**
   * The JSON Schema of one body.
   *
   * @throws Refusal when there is no such schema
   */
  @GetMapping(path = "/api/v1/schemas/{file}", produces = SCHEMA)
  JsonNode schema(@PathVariable String file) {
    return Held.CONTRACT.schema(file).orElseThrow(Refusal::unknownPath);
  }
}
