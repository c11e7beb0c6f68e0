/** A résumé's text in sections, lines, points and phrases, and whatever is read off it. */
@NullMarked
package dev.shortlist.resume.text;

import org.jspecify.annotations.NullMarked;
