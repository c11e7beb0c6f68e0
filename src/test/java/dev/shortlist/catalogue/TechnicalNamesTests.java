package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What those who build, keep, design, measure and test things call their work, and what the same
 * words mean elsewhere.
 */
class TechnicalNamesTests {

  private static final Finder SKILLS = CatalogueFiles.read(new Tagger()).skills();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Made the booking site accessible for screen readers and fixed keyboard navigation | web-accessibility
          Idempotency keys, outbox pattern and dead-letter queues between the services | distributed-systems message-queues
          Scaled the system to 10,000 concurrent users and took releases through go/no-go calls | scalability-reliability release-management
          Built an admin panel, wrote a parser and maintained an open source library | full-stack-development compilers open-source
          Tested on real devices, retested fixed bugs and kept flaky tests at bay with visual regression | compatibility-testing software-testing ui-test-debugging visual-regression-testing
          Swapped out toners, configured laptops and terminated Cat6 at the patch panels | printer-support desktop-imaging structured-cabling
          Chased the ISP about outages and ran phishing simulations for all staff | isp-coordination security-awareness-training
          Disposed of old kit under WEEE and disabled leavers' accounts | it-asset-management user-account-administration
          Bought reserved instances, rolled back failed deployments and ran game days | cloud-cost-optimisation deployment-automation
          Immutable infrastructure, configuration drift, SBOMs and image signing | infrastructure-as-code supply-chain-security
          Turned vague requests into clear requirements and launched a mobile app in three countries | requirements-analysis product-launches
          Told stories with data, backfilled tables and documented data sources | data-storytelling data-pipelines metadata-management
          Clipping paths, dielines, press checks and spot UV for shelf talkers | photo-retouching packaging-design print-design retail-display-design
          Ingested footage, pulled focus, wrote call sheets and cleaned up motion capture | footage-logging-and-ingest film-producing animation
          Card sorting, tree testing, redlines and developer handoff | information-architecture design-handoff
          Booked in samples, poured agar plates and phoned critical results | specimen-handling reagent-preparation laboratory-result-reporting
          Tail snips, plasmid minipreps and antibody conjugation | animal-research molecular-cloning lateral-flow-development
          Bat surveys, quadrats and biodiversity net gain; prepared hazardous waste manifests | protected-species-surveys hazardous-waste-compliance
          Stack testing, dispersion modelling and four-stage clearances | air-quality-and-noise asbestos-air-monitoring
          Witnessed FATs at the vendor, cleared punch lists and compiled handover packs | factory-acceptance-testing
          Cube tests, trial pits, RC slabs and party wall awards | concrete-testing geotechnical-engineering reinforced-concrete-design structural-engineering
          Loop checks on 4-20 mA transmitters, string sizing and relay testing | instrumentation solar-photovoltaics protective-relaying
          Fire strategies, evacuation modelling, U-values and thermal bridging | fire-engineering retrofit-and-epc
          """)
  void whatTheTradeSaysIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Renovated kitchens and varnished the doors of a thrift shop | engineering-practices caching grpc
          Devised a plan and amassed a large following | ruby-on-rails web-application-pentesting
          Covered the lunch and dinner rushes and took daily orders | footage-logging-and-ingest
          Applied tints and toners to clients' hair, with foiling and balayage | printer-support print-design
          Kept the fixed asset register and posted depreciation | it-asset-management
          Culled old ewes and weighed lambs; docked tailings | photography mining-operations
          Power outages repaired by the line crew after the storm | production-support
          Pulled mail sacks and restored antique furniture | backup-and-recovery
          Sold cod and haddock at the fish counter | wastewater-laboratory-tests
          Injected botox and dermal fillers | food-manufacturing
          Drew up care plans with families | technical-drafting
          Ran regressions of wages on schooling | regression-testing
          Noticed early warning signs of relapse | construction-claims
          Looked after the retail fixtures and fed the mice | tool-and-die-making chartered-engineer
          Tested blood sugar and dissolved oxygen | software-testing
          """)
  void whatOthersMeanByItIsNotFound(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  private static List<String> found(String text) {
    return SKILLS.find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
