package dev.shortlist.resume;

import dev.shortlist.catalogue.RankWords;
import dev.shortlist.resume.contact.ContactReader;
import dev.shortlist.resume.contact.Header;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.listing.ListingReader;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.stance.Stances;
import dev.shortlist.resume.study.StudyWords;
import dev.shortlist.resume.text.Outline;
import dev.shortlist.resume.text.Phrases;
import dev.shortlist.resume.time.DateForms;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.PresentReader;
import java.time.YearMonth;

/** How the résumés of a language tell their parts. */
record Grammar(
    Outline outline,
    DateForms dates,
    Phrases documentDate,
    HeadingWords words,
    RankWords ranks,
    StudyWords studies,
    Stances stances,
    ListingReader listings,
    Header.Readers headers,
    ContactReader contacts) {

  /** What the résumé calls "present". */
  Present present(String text, YearMonth asOf) {
    return new PresentReader(documentDate, new Dates(dates, asOf, () -> asOf), asOf).read(text);
  }
}
