/** Who the person is and how to be reached: names, addresses, numbers and links. */
@NullMarked
package dev.shortlist.resume.contact;

import org.jspecify.annotations.NullMarked;
