package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Stage;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Limits;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Everything that the service works with, made once at start-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class ServiceConfiguration {

  /** Tells the current month where a request names none; always in UTC. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Works on résumés and jobs; a wrong catalogue keeps the service from starting. */
  @Bean
  @Primary
  Assessor assessor(
      Settings settings,
      Stage.Listener listener,
      @Qualifier("loaded") ObjectProvider<Assessor> loaded) {
    Limits usual = Limits.DEFAULT;
    Limits limits =
        new Limits(
            settings.fileLimit().toBytes(),
            usual.characters(),
            usual.time(),
            usual.archiveEntries());
    return loaded.getIfAvailable(Assessor::warmedUp).with(limits, listener);
  }

  /** Shared by all requests. */
  @Bean
  Workers workers() {
    return new Workers();
  }
}
