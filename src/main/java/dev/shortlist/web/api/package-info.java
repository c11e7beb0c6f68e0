/** What other programs call: version 1 of the API. */
@NullMarked
package dev.shortlist.web.api;

import org.jspecify.annotations.NullMarked;
