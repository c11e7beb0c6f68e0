/** What a résumé lists: skills, languages, certificates, awards, projects, publications. */
@NullMarked
package dev.shortlist.resume.listing;

import org.jspecify.annotations.NullMarked;
