/** Files that may be looked at again for a while, in memory only, and what is seen of them. */
@NullMarked
package dev.shortlist.web.original;

import org.jspecify.annotations.NullMarked;
