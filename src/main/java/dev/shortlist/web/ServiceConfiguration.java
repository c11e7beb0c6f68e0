package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Stage;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.worker.Pace;
import dev.shortlist.extract.worker.WorkerProcesses;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Everything that the service works with, made once at start-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
@EnableScheduling
class ServiceConfiguration {

  /** Tells the current month where a request names none; always in UTC. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Reads files, in processes of their own that start while the models load. */
  @Bean
  FileReader files(Settings settings) {
    Limits limits = settings.fileLimits();
    if (!settings.isolation()) {
      return new FileReader(limits);
    }
    int cores = Runtime.getRuntime().availableProcessors();
    return new FileReader(limits, new WorkerProcesses(limits, Pace.LASTING, cores));
  }

  /** Works on résumés and jobs; a wrong catalogue keeps the service from starting. */
  @Bean
  @Primary
  Assessor assessor(
      FileReader files,
      Settings settings,
      Stage.Listener listener,
      @Qualifier("loaded") ObjectProvider<Assessor> loaded) {
    List<Path> own = Optional.ofNullable(settings.catalogue()).stream().toList();
    return loaded.getIfAvailable(() -> Assessor.warmedUp(own)).with(files, listener);
  }

  /** Shared by all requests. */
  @Bean
  Workers workers() {
    return new Workers();
  }
}
