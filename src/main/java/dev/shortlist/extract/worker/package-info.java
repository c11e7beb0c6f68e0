/**
 * Files are parsed in processes of their own, so that a file that hangs, crashes or fills the
 * memory costs nobody but itself.
 */
@NullMarked
@NamedInterface("worker")
package dev.shortlist.extract.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
