package dev.shortlist.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.language.Tagger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped jobs of other walks of life ask for, and what they do not. */
class ShippedJobsTests {

  private static final Tagger TAGGER = new Tagger();
  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(TAGGER);
  private static final JobIntake INTAKE = new JobIntake(CATALOGUE, TAGGER);
  private static final Map<String, Job> JOBS =
      JobShelf.ids().stream()
          .collect(
              Collectors.toMap(
                  Function.identity(), id -> INTAKE.read(id, JobShelf.text(id).orElseThrow())));

  /** So many phrases of a job may be in no catalogue: new products and ways of its trade. */
  private static final int MOST_UNKNOWN = 2;

  static List<String> ids() {
    return JobShelf.ids();
  }

  @Test
  void thirteenJobsAreShipped() {
    assertThat(JobShelf.ids())
        .containsExactly(
            "civil-engineer",
            "customer-support-specialist",
            "digital-marketing-manager",
            "electrician",
            "hgv-driver",
            "java-developer",
            "management-accountant",
            "ml-engineer",
            "primary-school-teacher",
            "registered-nurse",
            "sous-chef",
            "warehouse-supervisor",
            "welder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civil-engineer              | civil-engineer                  | Civil Engineer – Drainage and Highways
          customer-support-specialist | customer-service-representative | Customer Support Specialist
          digital-marketing-manager   | digital-marketing-specialist    | Digital Marketing Manager
          electrician                 | electrician                     | Electrician
          hgv-driver                  | truck-driver                    | HGV Class 1 Driver
          java-developer              | java-developer                  | Java Developer
          management-accountant       | accountant                      | Management Accountant
          primary-school-teacher      | primary-school-teacher          | Primary School Teacher (Year 4)
          registered-nurse            | registered-nurse                | Registered Nurse
          sous-chef                   | sous-chef                       | Sous Chef
          warehouse-supervisor        | warehouse-manager               | Warehouse Supervisor
          welder                      | welder                          | Welder / Fabricator
          """)
  void aJobIsOfItsTrade(String id, String occupation, String title) {
    assertThat(job(id).occupation()).contains(occupation);
    assertThat(job(id).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civil-engineer              | road-design autocad civil-3d driving-licence english
          customer-support-specialist | customer-service zendesk it-troubleshooting french
          digital-marketing-manager   | google-ads search-engine-optimisation google-analytics tag-management klaviyo
          electrician                 | wiring-regulations electrical-fault-finding ecs-card driving-licence
          hgv-driver                  | hgv-licence driver-cpc digital-tachograph-card route-planning
          java-developer              | java spring-boot hibernate postgresql sql junit mockito git jenkins
          management-accountant       | management-accounting chartered-accountant microsoft-excel variance-analysis
          primary-school-teacher      | teaching-licence lesson-planning classroom-management safeguarding
          registered-nurse            | registered-nurse-licence medication-administration basic-life-support english
          sous-chef                   | food-safety knife-skills inventory-management allergen-awareness leadership
          warehouse-supervisor        | forklift-licence inventory-management sap-ewm manual-handling microsoft-excel
          welder                      | mig-welding blueprint-reading welding-certificate power-tools
          """)
  void aJobInsistsOn(String id, String skills) {
    assertThat(skills(id, Importance.MUST)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civil-engineer              | gis qgis building-information-modelling revit cscs-card
          customer-support-specialist | salesforce hubspot sql jira
          digital-marketing-manager   | shopify looker-studio html google-ads-certification
          electrician                 | inspection-and-testing-certificate ipaf-card fire-alarm-systems
          hgv-driver                  | adr-certificate multi-drop-delivery
          java-developer              | apache-kafka rabbitmq docker kotlin aws
          management-accountant       | power-bi german cost-accounting
          primary-school-teacher      | paediatric-first-aid google-classroom
          registered-nurse            | phlebotomy cannulation epic-emr palliative-care
          sous-chef                   | butchery pastry french culinary-certificate
          warehouse-supervisor        | iosh-managing-safely first-aid-certificate five-s lean-manufacturing
          welder                      | cscs-card driving-licence
          """)
  void aJobOnlyWelcomes(String id, String skills) {
    assertThat(skills(id, Importance.NICE)).contains(skills.split(" "));
  }

  /** What the employer, the team and other people are or do, and what is expressly not asked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civil-engineer              | landscape-architecture ecology
          customer-support-specialist | journalism release-notes
          digital-marketing-manager   | photography cooking
          electrician                 | first-fix-joinery plumbing carpentry electric-vehicle-maintenance
          hgv-driver                  | heavy-vehicle-maintenance defect-tracking order-picking tractor-driving
          java-developer              | php perl baking javascript
          management-accountant       | beekeeping
          primary-school-teacher      | swimming-instruction music-performance
          registered-nurse            | midwifery call-quality-monitoring thesis-supervision
          sous-chef                   | sommelier-certificate baking
          warehouse-supervisor        | garden-maintenance
          welder                      | painting-and-decorating
          """)
  void aJobNeverAsksFor(String id, String skills) {
    assertThat(skills.split(" ")).allSatisfy(CATALOGUE.catalogue()::skill);
    assertThat(job(id).requirements())
        .flatExtracting(Requirement::alternatives)
        .filteredOn(OfSkill.class::isInstance)
        .extracting(alternative -> ((OfSkill) alternative).id())
        .doesNotContain(skills.split(" "));
  }

  /** Years, by the alternatives' labels. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          civil-engineer              | 3 years of experience
          customer-support-specialist | 2 years of experience
          digital-marketing-manager   | 5 years of experience
          electrician                 | 2 years of experience
          java-developer              | 4 years of experience
          management-accountant       | 3 years of experience
          registered-nurse            | One year of experience
          sous-chef                   | 4 years of experience
          warehouse-supervisor        | 2 years of experience
          welder                      | 3 years of experience
          """)
  void aJobAsksForYears(String id, String years) {
    assertThat(job(id).requirements()).extracting(Requirement::label).contains(years);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hardlyAnythingIsUnknown(String id) {
    assertThat(job(id).requirements())
        .flatExtracting(Requirement::alternatives)
        .filteredOn(OfTerm.class::isInstance)
        .hasSizeLessThanOrEqualTo(MOST_UNKNOWN);
  }

  private static Job job(String id) {
    return Objects.requireNonNull(JOBS.get(id), id);
  }

  private static List<String> skills(String id, Importance importance) {
    return job(id).requirements().stream()
        .filter(requirement -> requirement.importance() == importance)
        .flatMap(requirement -> requirement.alternatives().stream())
        .filter(OfSkill.class::isInstance)
        .map(alternative -> ((OfSkill) alternative).id())
        .toList();
  }
}
