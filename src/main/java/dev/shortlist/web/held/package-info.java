/** Rankings that may be looked at again for a while, in memory only. */
@NullMarked
package dev.shortlist.web.held;

import org.jspecify.annotations.NullMarked;
