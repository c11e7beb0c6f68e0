package dev.shortlist.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What whoever runs the service may set.
 *
 * @param bodyLimit the largest JSON body that is read
 */
@ConfigurationProperties("shortlist")
record Settings(@DefaultValue("2MB") DataSize bodyLimit) {

  Settings {
    if (bodyLimit.toBytes() < 1 || bodyLimit.toBytes() >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "shortlist.body-limit must be from 1 byte to 2 GB: " + bodyLimit);
    }
  }
}
