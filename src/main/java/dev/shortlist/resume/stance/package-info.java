/** What a sentence says about a person and a skill: had, used, learned, wished for or denied. */
@NullMarked
package dev.shortlist.resume.stance;

import org.jspecify.annotations.NullMarked;
