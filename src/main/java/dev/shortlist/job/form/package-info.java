/** A job as a text that people edit: a front matter of what it asks for, and its own words. */
@NullMarked
@NamedInterface("form")
package dev.shortlist.job.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
