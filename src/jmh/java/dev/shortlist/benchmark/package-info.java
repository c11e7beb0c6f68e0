/** How long the parts of a match take, measured with JMH. */
@NullMarked
package dev.shortlist.benchmark;

import org.jspecify.annotations.NullMarked;
