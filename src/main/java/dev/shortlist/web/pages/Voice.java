package dev.shortlist.web.pages;

/** To whom a report speaks. */
enum Voice {
  RECRUITER(
      "What speaks for this person",
      "What is missing or only partly shown",
      "How well the job suits this person"),
  APPLICANT(
      "What speaks for you",
      "What is missing, or could be shown better",
      "How well the job suits you");

  private final String strengths;
  private final String gaps;
  private final String suits;

  Voice(String strengths, String gaps, String suits) {
    this.strengths = strengths;
    this.gaps = gaps;
    this.suits = suits;
  }

  /** The heading above what is met. */
  public String strengths() {
    return strengths;
  }

  /** The heading above what is not. */
  public String gaps() {
    return gaps;
  }

  /** The heading above what the job is to the person. */
  public String suits() {
    return suits;
  }
}
