package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A résumé that comes as data reads as one that a person wrote. */
class LabelledResumeTests {

  private static final String JSON =
      """
      {"basics": {"name": "Jane Miller", "label": "Baker", "email": "jane@example.org",
        "website": "https://jane.example.org", "summary": "I bake.\\nAnd I write.",
        "location": {"postalCode": "10115", "city": "Berlin", "countryCode": "DE"},
        "profiles": [{"network": "GitHub", "url": "https://github.com/jane"}]},
       "work": [
        {"name": "Acme", "position": "Baker", "startDate": "2021-03-01", "highlights": ["Baked bread"]},
        {"company": "Widgets", "position": "Cook", "startDate": "2018", "endDate": "2021-02-28"}],
       "education": [{"institution": "School of Bread", "studyType": "Bachelor", "area": "Baking",
        "startDate": "2014-10", "endDate": "2018-03", "courses": ["Rye"]}],
       "skills": [{"name": "Bread", "level": "Master", "keywords": ["Rye", "Wheat"]}, {"name": "SQL"}],
       "languages": [{"language": "German", "fluency": "Native speaker"}],
       "certificates": [{"name": "Bread 101", "issuer": "Guild", "date": "2020-13-01"}],
       "projects": [], "interests": [{"name": "Chess"}]}
      """;

  private static final List<String> JSON_LINES =
      List.of(
          "Jane Miller",
          "Baker",
          "10115 Berlin, DE",
          "jane@example.org | https://jane.example.org | https://github.com/jane",
          "Summary",
          "I bake.",
          "And I write.",
          "Experience",
          "Baker, Acme",
          "Mar 2021 – Present",
          "• Baked bread",
          "Cook, Widgets",
          "2018 – Feb 2021",
          "Education",
          "Bachelor in Baking, School of Bread",
          "Oct 2014 – Mar 2018",
          "• Rye",
          "Skills",
          "Bread: Rye, Wheat",
          "SQL",
          "Languages",
          "German: Native speaker",
          "Certificates",
          "Bread 101, Guild, 2020",
          "Interests",
          "Chess");

  private static final List<String> EUROPASS_LINES =
      List.of(
          "Jane Miller",
          "10115 Berlin, Germany",
          "jane@example.org | +49 30 1234567",
          "Work experience",
          "Baker, Acme, Berlin",
          "Mar 2021 – Present",
          "For all of the town:",
          "• Baked bread",
          "• Sold & wrapped it",
          "Education and training",
          "Bachelor of Baking, School of Bread",
          "2014 – Jul 2018",
          "Languages",
          "German: native",
          "English: B2–C1");

  private static Extraction read(String name, String content) {
    return new FileReader(Limits.DEFAULT).read(name, Papers.utf8(content));
  }

  private static List<String> lines(String name, String content) {
    return ((Read) read(name, content)).text().lines().filter(line -> !line.isEmpty()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.txt", "a"})
  void aJsonResumeIsReadWhateverItIsCalled(String name) {
    assertThat(lines(name, JSON)).isEqualTo(JSON_LINES);
    assertThat(lines(name, "\uFEFF" + JSON)).isEqualTo(JSON_LINES);
  }

  @Test
  void aEuropassOfCedefopIsRead() {
    assertThat(
            lines(
                "a.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
                <Identification><PersonName><FirstName>Jane</FirstName><Surname>Miller</Surname></PersonName>
                <ContactInfo><Address><Contact><PostalCode>10115</PostalCode><Municipality>Berlin</Municipality>
                <Country><Code>DE</Code><Label>Germany</Label></Country></Contact></Address>
                <Email><Contact>jane@example.org</Contact></Email>
                <TelephoneList><Telephone><Contact>+49 30 1234567</Contact></Telephone></TelephoneList>
                </ContactInfo></Identification>
                <WorkExperienceList><WorkExperience>
                <Period><From year="2021" month="--03" day="---01"/><Current>true</Current></Period>
                <Position><Label>Baker</Label></Position>
                <Activities>&lt;p&gt;For all of the town:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Baked bread&lt;/li&gt;&lt;li&gt;Sold &amp;amp; wrapped it&lt;/li&gt;&lt;/ul&gt;</Activities>
                <Employer><Name>Acme</Name><ContactInfo><Address><Contact><Municipality>Berlin</Municipality></Contact></Address></ContactInfo></Employer>
                </WorkExperience></WorkExperienceList>
                <EducationList><Education><Period><From year="2014"/><To year="2018" month="--07"/></Period>
                <Title>Bachelor of Baking</Title><Organisation><Name>School of Bread</Name></Organisation></Education></EducationList>
                <Skills><Linguistic><MotherTongueList><MotherTongue><Description><Code>de</Code><Label>German</Label></Description></MotherTongue></MotherTongueList>
                <ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description>
                <ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><Writing>B2</Writing></ProficiencyLevel>
                </ForeignLanguage></ForeignLanguageList></Linguistic></Skills>
                </LearnerInfo></SkillsPassport>
                """))
        .isEqualTo(EUROPASS_LINES);
  }

  @Test
  void aEuropassOfTodayIsRead() {
    assertThat(
            lines(
                "a.xml",
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
                <CandidatePerson><PersonName><oa:GivenName>Jane</oa:GivenName><hr:FamilyName>Miller</hr:FamilyName></PersonName>
                <Communication><ChannelCode>Email</ChannelCode><oa:URI>jane@example.org</oa:URI></Communication>
                <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>49</CountryDialing><oa:DialNumber>30 1234567</oa:DialNumber></Communication>
                <Communication><Address><oa:PostalCode>10115</oa:PostalCode><oa:CityName>Berlin, Germany</oa:CityName></Address></Communication>
                <PrimaryLanguageCode name="NORMAL">deu</PrimaryLanguageCode></CandidatePerson>
                <CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Acme</hr:OrganizationName>
                <PositionHistory><PositionTitle typeCode="FREETEXT">Baker</PositionTitle>
                <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2021-03-01</hr:FormattedDateTime></eures:StartDate>
                <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
                <oa:Description>&lt;p&gt;For all of the town:&lt;/p&gt;&lt;ol&gt;&lt;li data-list="bullet"&gt;Baked bread&lt;/li&gt;&lt;li&gt;Sold &amp;amp; wrapped it&lt;/li&gt;&lt;/ol&gt;</oa:Description>
                <City>Berlin</City></PositionHistory></EmployerHistory></EmploymentHistory>
                <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>School of Bread</hr:OrganizationName>
                <AttendancePeriod><StartDate><hr:FormattedDateTime>2014</hr:FormattedDateTime></StartDate>
                <EndDate><hr:FormattedDateTime>2018-07</hr:FormattedDateTime></EndDate></AttendancePeriod>
                <EducationDegree><hr:DegreeName>Bachelor of Baking</hr:DegreeName></EducationDegree>
                </EducationOrganizationAttendance></EducationHistory>
                <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
                <eures:CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
                <eures:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
                </PersonCompetency></PersonQualifications></CandidateProfile></Candidate>
                """))
        .isEqualTo(EUROPASS_LINES);
  }

  @Test
  void otherDataIsNoResume() {
    assertThat(read("a.json", "{\"name\": \"Jane Miller\"}"))
        .isEqualTo(new Unreadable(Reason.UNSUPPORTED));
    assertThat(read("a.json", "[".repeat(100_000))).isEqualTo(new Unreadable(Reason.UNSUPPORTED));
    assertThat(read("a.json", "{\"basics\": {\"name\": \"Jane"))
        .isEqualTo(new Unreadable(Reason.UNSUPPORTED));
    assertThat(read("a.xml", "<?xml version=\"1.0\"?><Candidate><Name>Jane</Name></Candidate>"))
        .isEqualTo(new Unreadable(Reason.UNSUPPORTED));
    assertThat(read("a.json", "{\"basics\": {}}")).isEqualTo(new Unreadable(Reason.EMPTY));
  }

  @Test
  void markupIsWrittenAsThePeopleSawIt() {
    assertThat(
            summary(
                    "<p>I <b>bake</b>.</p><ul><li>Rye</li><li>Wheat &amp; oats</li></ul>And<br>write")
                .lines())
        .containsSubsequence("I bake.", "• Rye", "• Wheat & oats", "And", "write");
  }

  @Test
  void markupOfVeryManyLinesIsReadInTime() {
    assertThat(summary("a<br>".repeat(100_000)).lines()).hasSizeGreaterThan(100_000);
  }

  private static String summary(String markup) {
    String json =
        "{\"basics\": {\"name\": \"Jane Miller\", \"summary\": \"%s\"}}".formatted(markup);
    return ((Read) new FileReader(Limits.DEFAULT).read("a.json", Papers.utf8(json))).text();
  }
}
