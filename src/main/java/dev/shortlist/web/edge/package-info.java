/** What every request passes before anybody reads it: who comes in, how many at once, how large. */
@NullMarked
package dev.shortlist.web.edge;

import org.jspecify.annotations.NullMarked;
