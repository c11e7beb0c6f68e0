/** A mail becomes its attachments and its body, of which one is the résumé. */
@NullMarked
package dev.shortlist.extract.mail;

import org.jspecify.annotations.NullMarked;
