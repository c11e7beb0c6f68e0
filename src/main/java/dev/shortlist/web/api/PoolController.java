package dev.shortlist.web.api;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Source;
import dev.shortlist.job.Weighed.Applied;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Explanation.JobTold;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.pool.Cursor;
import dev.shortlist.pool.Facets;
import dev.shortlist.pool.Filling;
import dev.shortlist.pool.Page;
import dev.shortlist.pool.Pool;
import dev.shortlist.pool.Pool.Held;
import dev.shortlist.pool.Request;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.web.Desk;
import dev.shortlist.web.PoolDesk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.problem.Refusal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Keeps résumés as profiles and ranks them for any job without reading them again. */
@RestController
@RequestMapping(path = "/api/v1/pool", produces = MediaType.APPLICATION_JSON_VALUE)
class PoolController {

  private static final int USUAL_TOP = 20;
  private static final int MOST_TOP = 1000;

  private static final String ID = "id";

  private static final Set<String> PARTS = Set.of(Parts.RESUME, Parts.AS_OF, Parts.EXTERNAL_ID);

  private final Desk desk;
  private final PoolDesk pool;
  private final Assessor assessor;
  private final Workers workers;
  private final Spool spool;

  PoolController(Desk desk, PoolDesk pool, Assessor assessor, Workers workers, Spool spool) {
    this.desk = desk;
    this.pool = pool;
    this.assessor = assessor;
    this.workers = workers;
    this.spool = spool;
  }

  /**
   * What was put into the pool.
   *
   * @param added how many, those that replaced others among them
   * @param profiles how many the pool holds now
   * @param unreadable the files that hold no résumé that can be read
   */
  record PoolAdded(
      int schemaVersion,
      Fingerprint fingerprint,
      int added,
      int profiles,
      List<Unread> unreadable,
      Optional<String> externalId) {}

  /** A file that was not added, and why. */
  record Unread(String file, Ranking.Problem problem) {}

  /**
   * Puts a résumé into the pool that is sent as text or profile.
   *
   * @throws Refusal when there is no pool, or the request cannot be answered, saying why
   */
  @PostMapping(path = "/add", consumes = MediaType.APPLICATION_JSON_VALUE)
  PoolAdded add(@RequestBody PoolAddRequest request) {
    pool.check();
    YearMonth asOf = desk.month(request.asOf());
    Held held = held(request.id(), profile(request, asOf));
    int profiles =
        pool.use(into -> {
          into.put(List.of(held));
          return into.size();
        });
    return new PoolAdded(
        Explanation.SCHEMA_VERSION,
        assessor.fingerprint(asOf),
        1,
        profiles,
        List.of(),
        Optional.ofNullable(request.externalId()));
  }

  private Profile profile(PoolAddRequest request, YearMonth asOf) {
    String text = request.resumeText();
    Profile profile = request.profile();
    if ((text == null) == (profile == null)) {
      throw Refusal.field(Parts.RESUME_TEXT, "A request has one résumé: its text or its profile.");
    }
    return profile != null
        ? profile.at(asOf)
        : desk.resume(desk.text(String.valueOf(text)), asOf).profile();
  }

  private static Held held(@Nullable String id, Profile profile) {
    if (id == null || !Held.isId(id)) {
      throw Refusal.field(
          ID, "The résumé needs an id of 1 to %d characters.".formatted(Held.LONGEST_ID));
    }
    return new Held(id, profile);
  }

  /**
   * Puts files into the pool, each known by its name.
   *
   * @throws Refusal when there is no pool, or the request cannot be answered, saying why
   */
  @PostMapping(path = "/add", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  PoolAdded add(MultipartHttpServletRequest request) {
    pool.check();
    try (Upload upload = spool.upload(request)) {
      upload.checkNames(PARTS);
      List<Source> sources = upload.files(Parts.RESUME);
      if (sources.isEmpty()) {
        throw Refusal.field(Parts.RESUME, "There is no file to add.");
      }
      if (sources.stream().anyMatch(source -> !Held.isId(source.name()))) {
        throw Refusal.field(
            Parts.RESUME,
            "A file needs a name of 1 to %d characters, for it is known by it."
                .formatted(Held.LONGEST_ID));
      }
      YearMonth asOf = desk.month(upload.text(Parts.AS_OF).orElse(null));
      return pool.use(into -> added(into, sources, asOf, upload.text(Parts.EXTERNAL_ID)));
    }
  }

  private PoolAdded added(
      Pool into, List<Source> sources, YearMonth asOf, Optional<String> externalId) {
    Filling filling = new Filling(into);
    List<Unread> unreadable = new ArrayList<>();
    workers.each(
        sources.iterator(),
        source -> assessor.candidate(source, asOf),
        candidate -> {
          switch (candidate) {
            case Candidate.Read told -> filling.add(new Held(told.file(), told.resume().profile()));
            case Candidate.Unreadable told ->
                unreadable.add(
                    new Unread(
                        told.file(), new Ranking.Problem(told.reason(), told.reason().sentence())));
          }
        });
    return new PoolAdded(
        Explanation.SCHEMA_VERSION,
        assessor.fingerprint(asOf),
        filling.finish(),
        into.size(),
        List.copyOf(unreadable),
        externalId);
  }

  /**
   * A page of the pool's ranking.
   *
   * @param lines the best first; ranks begin anew on each page
   * @param judged how many profiles were judged exactly to be sure of these
   * @param next where to go on; none where nobody is left
   * @param weights by what the job is weighed otherwise than it suggests
   */
  record PoolRanking(
      int schemaVersion,
      JobTold job,
      Fingerprint fingerprint,
      List<Line> lines,
      int judged,
      Optional<String> next,
      Optional<List<Applied>> weights,
      Optional<String> externalId) {}

  /**
   * Ranks the résumés of the pool for a job, with the scores that each has by itself.
   *
   * @throws Refusal when there is no pool, or the request cannot be answered, saying why
   */
  @PostMapping(path = "/rank", consumes = MediaType.APPLICATION_JSON_VALUE)
  PoolRanking rank(@RequestBody PoolRankRequest request) {
    pool.check();
    YearMonth asOf = desk.month(request.asOf());
    Request asked =
        new Request(
            top(request),
            PoolFilter.read(request.filters(), assessor.catalogue()),
            Optional.ofNullable(request.after()).map(PoolController::place));
    Matcher matcher = matcher(request);
    return workers.one(() -> {
      Page page = pool.use(from -> from.rank(matcher, asOf, asked));
      return new PoolRanking(
          Explanation.SCHEMA_VERSION,
          new JobTold(matcher.job().id(), matcher.job().title()),
          assessor.fingerprint(matcher, asOf),
          lines(page, matcher),
          page.judged(),
          page.next().map(Cursor::written),
          Optional.of(matcher.weights()).filter(weights -> !weights.isEmpty()),
          Optional.ofNullable(request.externalId()));
    });
  }

  private Matcher matcher(PoolRankRequest request) {
    JobAsked job = JobAsked.of(request.job(), request.jobDescription(), request.jobProfile(), desk);
    return desk.weighed(job.matcher(desk), request.weights());
  }

  private List<Line> lines(Page page, Matcher matcher) {
    return Ranking.of(
            page.hits().stream()
                .map(hit ->
                    Line.of(
                        new Assessment.Scored(hit.id(), assessor.explain(hit.profile(), matcher))))
                .toList())
        .lines();
  }

  private static int top(PoolRankRequest request) {
    int top = Optional.ofNullable(request.top()).orElse(USUAL_TOP);
    if (top < 1 || top > MOST_TOP) {
      throw Refusal.field(
          "top", "So many are asked for at once: from 1 to %d.".formatted(MOST_TOP));
    }
    return top;
  }

  private static Cursor place(String written) {
    try {
      return Cursor.parse(written);
    } catch (IllegalArgumentException e) {
      throw Refusal.field("after", "A place is written as 74.57:ID, as next tells it.");
    }
  }

  /**
   * Whose résumés are counted.
   *
   * @param filters what they have to pass
   */
  record PoolStatsRequest(@Nullable PoolFilter filters) {}

  /** How many résumés there are of each kind, by ids; see {@link Facets}. */
  record PoolStats(
      int schemaVersion,
      int profiles,
      SortedMap<String, Integer> occupations,
      SortedMap<String, Integer> levels,
      SortedMap<String, Integer> languages) {}

  /**
   * Counts the résumés of the pool.
   *
   * @throws Refusal when there is no pool, or the request cannot be answered, saying why
   */
  @PostMapping(path = "/stats", consumes = MediaType.APPLICATION_JSON_VALUE)
  PoolStats stats(@RequestBody PoolStatsRequest request) {
    pool.check();
    Facets facets =
        pool.use(from -> from.facets(PoolFilter.read(request.filters(), assessor.catalogue())));
    return new PoolStats(
        Explanation.SCHEMA_VERSION,
        facets.profiles(),
        facets.occupations(),
        facets.levels(),
        facets.languages());
  }

  /** The ids of résumés to remove. */
  record PoolRemoveRequest(@Nullable List<@Nullable String> ids) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "PoolRemoveRequest";
    }
  }

  /**
   * What was removed.
   *
   * @param removed how many of the ids there were
   * @param profiles how many the pool holds now
   */
  record PoolRemoved(int schemaVersion, int removed, int profiles) {}

  /**
   * Removes résumés from the pool; those that are not in it are passed over.
   *
   * @throws Refusal when there is no pool, or the request cannot be answered, saying why
   */
  @PostMapping(path = "/remove", consumes = MediaType.APPLICATION_JSON_VALUE)
  PoolRemoved remove(@RequestBody PoolRemoveRequest request) {
    pool.check();
    List<@Nullable String> asked = request.ids();
    if (asked == null || asked.isEmpty()) {
      throw Refusal.field("ids", "There is no id to remove.");
    }
    Set<String> ids = new TreeSet<>();
    for (String id : asked) {
      if (id == null) {
        throw Refusal.field("ids", "An id is a text.");
      }
      ids.add(id);
    }
    return pool.use(from -> {
      int removed = from.remove(ids);
      return new PoolRemoved(Explanation.SCHEMA_VERSION, removed, from.size());
    });
  }
}
