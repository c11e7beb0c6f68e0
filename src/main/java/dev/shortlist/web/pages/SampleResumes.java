package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The résumés of fictional people that travel with the program. */
@Component
class SampleResumes {

  private final List<Source> sources = new ArrayList<>();

  SampleResumes(ResourcePatternResolver resources, Assessor assessor) {
    try {
      for (Resource file : resources.getResources("classpath*:sample-resumes/*.*")) {
        String name = Objects.requireNonNull(file.getFilename());
        sources.add(
            new Source(
                name,
                () -> assessor.files().read(name, file.getContentAsByteArray()),
                () -> new Document(name, file.getContentAsByteArray())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the sample résumés cannot be listed", e);
    }
    sources.sort(Comparator.comparing(Source::name));
  }

  /** All of them, by name. */
  List<Source> all() {
    return List.copyOf(sources);
  }
}
