/** Files as they come, before anything is read of them. */
@NullMarked
@NamedInterface("document")
package dev.shortlist.extract.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
