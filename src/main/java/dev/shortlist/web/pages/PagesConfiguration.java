package dev.shortlist.web.pages;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What the pages need beside themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PagesConfiguration {

  /** Styles and scripts are sent again only when they are other ones. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
        new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/webjars/*", "/pages.css", "/pages.js", "/favicon.svg");
    return filter;
  }
}
