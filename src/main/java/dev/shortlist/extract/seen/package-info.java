/** Word files and web pages without what nobody sees in them, which is told. */
@NullMarked
package dev.shortlist.extract.seen;

import org.jspecify.annotations.NullMarked;
