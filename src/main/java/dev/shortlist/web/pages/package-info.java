/** What people see in a browser: pages for recruiters and for applicants. */
@NullMarked
package dev.shortlist.web.pages;

import org.jspecify.annotations.NullMarked;
