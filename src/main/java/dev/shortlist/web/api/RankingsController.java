package dev.shortlist.web.api;

import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.problem.Refusal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgets what is held. */
@RestController
@RequestMapping("/api/v1/rankings/{id}")
class RankingsController {

  private final Rankings rankings;

  RankingsController(Rankings rankings) {
    this.rankings = rankings;
  }

  /**
   * Forgets a ranking at once.
   *
   * @throws Refusal when it is not held any longer or never was
   */
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(@PathVariable String id) {
    rankings.forget(rankings.named(id(id)).id());
  }

  /**
   * The id in an address.
   *
   * @throws Refusal when it is none
   */
  static UUID id(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Refusal.unknownPath();
    }
  }
}
