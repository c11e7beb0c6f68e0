/** All that matching sees of a résumé, which tells nobody who the person is. */
@NullMarked
@NamedInterface("profile")
package dev.shortlist.resume.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
