package dev.shortlist.web.edge;

import dev.shortlist.web.Settings;
import dev.shortlist.web.problem.ProblemTeller;
import dev.shortlist.web.problem.ServerErrors;
import jakarta.servlet.MultipartConfigElement;
import java.net.InetAddress;
import java.util.Optional;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds the server itself to the settings. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

  /** Files go to disk as they come; each is held to its own limit when it is read. */
  @Bean
  MultipartConfigElement multipart(Settings settings) {
    String folder = Optional.ofNullable(settings.spool()).map(path -> path.toString()).orElse("");
    return new MultipartConfigElement(folder, -1, settings.requestLimit().toBytes(), 0);
  }

  /** Holds Tomcat to the settings, and has it tell its own errors as problems too. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tomcat(
      Settings settings, ServerProperties server, ProblemTeller teller) {
    InetAddress address = server.getAddress();
    if (settings.apiKey() == null && (address == null || !address.isLoopbackAddress())) {
      throw new UnguardedAddressException(
          address == null ? "every address of this machine" : address.getHostAddress());
    }
    return tomcat -> {
      tomcat.addConnectorCustomizers(connector -> {
        connector.setMaxPartCount(settings.partLimit());
        connector.setMaxPartHeaderSize(Math.toIntExact(settings.partHeaderLimit().toBytes()));
        connector.setMaxPostSize(Math.toIntExact(settings.bodyLimit().toBytes()));
      });
      // Added last, so that it is asked first.
      tomcat.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new ServerErrors(teller)));
    };
  }
}
