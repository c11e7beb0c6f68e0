package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names and duties of care, teaching, hospitality, the arts and community work, as people write
 * them.
 */
class CareNamesTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Weaned patients from the ventilator and titrated inotropes; prone positioning. | mechanical-ventilation critical-care
          Packed wounds and removed sutures. | wound-care
          Prepared patients for theatre and recovered patients after surgery. | pre-and-postoperative-care
          Escalated concerns to the medical team. | deteriorating-patients
          Gave insulin and taught patients about diet. | diabetes-care patient-education
          Listened to fetal heart, attended births and resuscitated newborns. | fetal-monitoring labour-and-delivery neonatal-resuscitation-program
          Date checked stock and counted tablets. | expiry-date-checking pharmacy-dispensing
          Assessed swallowing and set communication goals. | dysphagia-management speech-and-language-therapy
          Appealed denied claims and worked denials. | healthcare-revenue-cycle-management
          Abstracted charts and queried physicians. | medical-coding
          Took impressions, placed sealants and developed x-rays. | dental-impressions fissure-sealants dental-radiography
          PHQ-9, GAD-7 and graded exposure. | anxiety-and-depression
          Removed children at risk and chaired core groups. | child-protection
          Searched prisoners and patrolled the landing. | custody-and-corrections
          Accompanied clients to appointments and linked families to services. | client-advocacy community-resource-referral
          Reported to funders and processed gift aid claims. | grant-management donor-relations
          Worked with a small group of pupils and led phonics groups. | small-group-instruction
          Wrote end-of-year reports and phoned parents. | parent-communication
          Continuous provision, circle time and two-year checks. | early-childhood-education child-observation
          Wiped down equipment and walked the gym floor. | gym-equipment fitness-coaching
          Waxed legs, painted nails and mixed hair colours. | waxing nail-care
          Strapped ankles and treated injuries pitchside. | athletic-taping injury-rehabilitation
          Peeled potatoes, made soups and garnished plates. | mise-en-place stocks-and-sauces food-presentation
          Steamed milk, dialled in espresso and pulled pints. | barista-skills bartending
          Issued room keys, allocated rooms and settled guest bills. | hotel-front-desk
          Armed doors and dealt with disruptive passengers. | passenger-safety-demonstration
          Took down marquees and built a run of show. | event-setup event-run-sheets
          Altered costumes, dressed actors and made props. | wardrobe-dressing set-design
          Focused lanterns and cut trailers. | stage-lighting video-editing
          Shelved books, issued books and withdrew stock. | library-services collection-development
          Rehoused collections, pest monitoring and accession registers. | collections-management-museum
          Bathed babies, sterilised bottles and collected children from school. | infant-care child-care
          Took funerals and prepared couples for marriage. | worship-services
          """)
  void whatAnAdvertOrResumeSaysIsKnown(String text, String skills) {
    assertThat(ids(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Packed boxes and removed rubbish. | wound-care
          Prepared the theatre for a concert. | pre-and-postoperative-care
          Escalated concerns to the finance director. | deteriorating-patients
          Gave insight and taught classes on tax. | diabetes-care
          Listened to the team and attended meetings. | fetal-monitoring labour-and-delivery
          Tens of thousands of users. | electrotherapy
          Appealed to customers with new claims. | healthcare-revenue-cycle-management
          Coded stored procedures and queried tables. | medical-coding
          Took over a project and left an impression. | dental-impressions
          Removed duplicates from a table of children's books. | child-protection
          Searched logs and patrolled a warehouse. | custody-and-corrections
          Linked tables and connected families of fonts. | community-resource-referral
          The work was in the form of a report. | homelessness-support social-care-information-system
          Led assembly of gearboxes. | extracurricular-activities
          Computed the FFT of a signal. | pupil-progress-data
          Wrote a 20K LOC service over long sprints. | textured-hair
          Wiped disks and walked the shop floor. | gym-equipment fitness-coaching
          Waxed floors and painted walls. | waxing nail-care
          Running services in production on a fourth cluster. | restaurant-management restaurant-pos
          Issued invoices, allocated costs and settled accounts. | hotel-front-desk
          Took down servers for maintenance. | event-setup
          Altered database tables and dressed windows. | wardrobe-dressing
          Translated requirements into code. | translation
          Focused on growth and cut costs. | stage-lighting video-editing
          Issued tickets and withdrew an offer. | library-services collection-development
          Calf rearing, weaning and drenching. | infant-care
          Took minutes and prepared reports. | worship-services
          """)
  void anOrdinaryWordOrAnotherWalkIsNot(String text, String skills) {
    assertThat(ids(text)).doesNotContain(skills.split(" "));
  }

  private static List<String> ids(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
