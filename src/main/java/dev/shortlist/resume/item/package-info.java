/** What lists of every kind are made of: rows, the things they name, and the dates beside them. */
@NullMarked
package dev.shortlist.resume.item;

import org.jspecify.annotations.NullMarked;
