package dev.shortlist.web;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.JobIntake;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.ResumeIntake;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the service works with, made once at start-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class WorkshopConfiguration {

  /** Tells the current month where a request names none; always in UTC. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Tags English text, with the models in the jar. */
  @Bean
  Tagger tagger() {
    return new Tagger();
  }

  /** The catalogue in the jar; a wrong one keeps the service from starting. */
  @Bean
  CatalogueFiles.Read catalogue(Tagger tagger) {
    return CatalogueFiles.read(tagger);
  }

  /** What one text may cost: the same as in the shell. */
  @Bean
  Limits limits() {
    return Limits.DEFAULT;
  }

  /** Reads what people send. */
  @Bean
  FileReader files(Limits limits) {
    return new FileReader(limits);
  }

  /** Understands résumés. */
  @Bean
  ResumeIntake resumes(CatalogueFiles.Read catalogue, Tagger tagger) {
    return new ResumeIntake(catalogue, tagger);
  }

  /** Understands jobs. */
  @Bean
  JobIntake jobs(CatalogueFiles.Read catalogue, Tagger tagger) {
    return new JobIntake(catalogue, tagger);
  }

  /** Has Tomcat tell its own errors as problems too; added last, so that it is asked first. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverErrors(JsonMapper json) {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ServerErrors(json)));
  }
}
