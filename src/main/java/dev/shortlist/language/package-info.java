/** Text becomes sentences, tagged tokens, words and stems; OpenNLP lives here and nowhere else. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.shortlist.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
