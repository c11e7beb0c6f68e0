/** Text as a reader sees it: clean, with its place on the page, and without what is hidden. */
@NullMarked
@NamedInterface("layout")
package dev.shortlist.extract.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
