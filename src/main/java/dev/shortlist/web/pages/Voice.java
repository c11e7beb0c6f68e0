package dev.shortlist.web.pages;

/** To whom a report speaks. */
enum Voice {
  RECRUITER("What speaks for this person", "What is missing or only partly shown"),
  APPLICANT("What speaks for you", "What is missing, or could be shown better");

  private final String strengths;
  private final String gaps;

  Voice(String strengths, String gaps) {
    this.strengths = strengths;
    this.gaps = gaps;
  }

  /** The heading above what is met. */
  public String strengths() {
    return strengths;
  }

  /** The heading above what is not. */
  public String gaps() {
    return gaps;
  }
}
