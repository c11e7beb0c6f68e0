/** Courses of study: the degree, its field, the school and the grade. */
@NullMarked
package dev.shortlist.resume.study;

import org.jspecify.annotations.NullMarked;
