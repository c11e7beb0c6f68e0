package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people of stores, roads, workshops, sites, farms, watches and wells write. */
class TradeNamesTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Allocated dock doors to arriving trucks and checked trailer seals | dock-and-yard-management
          Consolidated orders for shipment and cut empty running with backhauls | freight-consolidation
          Kept aisles clear and clean, charged batteries on trucks and carried out daily truck checks | warehouse-safety forklift-checks
          Graded returned items and issued returns authorisations | returns-and-refunds
          Operated the weighbridge and weighed lorries in and out | weighbridge-operation
          Calculated landed costs and reduced shipping costs | landed-cost
          Completed 120 drops a day and handballed goods | multi-drop-delivery loading-and-unloading
          Drove skip lorries and hook loaders, sheeted loads and winched vehicles | bulk-haulage load-securement vehicle-recovery
          Route and traction knowledge, points and crossings, signal boxes | train-driving track-maintenance railway-signalling
          Cleared machine jams, fed material into machines and changed tooling | machine-operation machine-setup
          Laid drains, built manholes and tanked basements | sewer-and-drainage-installation structural-waterproofing
          Mixed mortar, filled skips and carried materials for the gang | general-labour
          EPDM, single ply and torch-on felt on flat roofs | flat-roofing
          Replaced contactors, cleaned coils and leak tested systems | hvac-maintenance refrigerant-handling
          Serviced outboard motors, sterndrives and bilge pumps | small-craft-engines
          Loaded the workshop and allocated jobs to technicians | vehicle-workshop-management
          Strained wire fences and tagged calves | farm-fencing livestock-health
          Marked out pitches, raked bunkers and top dressed greens | turf-management
          Fed pheasants and culled deer on a sporting estate | game-and-deer-management
          Controlled entry to the site, searched persons and kept the daily occurrence book | access-control security-searches security-guarding
          Booked in detainees and did head counts | custody-and-corrections
          Rescued casualties with hydraulic rescue tools and extinguished fires | rescue-operations firefighting
          Cleared minefields and rendered IEDs safe with a bomb disposal team | bomb-disposal-and-mine-clearance
          Terminal cleans of wards and clean-up of blood spills | hospital-and-specialist-cleaning
          Flushed little used outlets and checked water temperatures | legionella-control
          Turned over vacant apartments and readied make-ready units | apartment-turnover
          Installed smart meters and tested meters | utility-metering
          Respond to gas escapes and joint PE pipe by electrofusion | pipeline-operations
          Nippled up BOPs, ran casing and mixed mud | drilling-engineering
          Helideck crew on rotational work offshore | offshore-support
          Brickwork, lintels and copings, plastering, skim and coving | masonry drywall-and-plastering
          Boilers, zone valves, copper and soil pipes | heating-systems pipe-installation
          Slate roofs, felt and batten, fascias and soffits | roofing
          Ordered plant, called off materials and checked daywork sheets | site-records
          Cages, totes and pallets loaded by pallet truck | order-picking palletising
          A320 and B737, wheel and brake changes, cabin interiors | airliner-types aircraft-cabin-maintenance
          Milking, calving, tagging and vaccinating | livestock-health
          Clean-in-place cycles and ATP swabbing | cleaning-in-place
          Picked contaminants off the line and filled in waste transfer notes | waste-and-recycling
          """)
  void whatPeopleOfTheTradesWriteIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Processed tax returns and directed web traffic to the shop | returns-and-refunds traffic-enforcement
          Climbed the career ladder and set out to build a team | working-at-height setting-out
          Saved checkpoints of the model and kept fighting for users | military-operations firefighting
          Monitored well-being and treated customers well | drilling-engineering oil-and-gas-operations
          Managed keys with a key management service | security-guarding
          Maintained audit trails and read lesson plans | habitat-management blueprint-reading
          The fill rate of vacancies rose by recruitment | warehouse-performance
          Fitted a rubber dam and took bitewings | hydropower
          Ran a range of tests and conducted a range of interviews | weapons-handling
          Sent reports at EOD and closed the cash desk | bomb-disposal-and-mine-clearance
          Decommissioned legacy systems and servers | plant-decommissioning
          Epidemiological surveillance of disease outbreaks | surveillance
          Poached fish in a skim of copper pans | drywall-and-plastering
          Deep learning with transformers and vaccinating children at a clinic | livestock-health transformers-electrical
          Traded futures on GDP growth and inflation | good-distribution-practice
          """)
  void whatOthersCallSoIsNotMeant(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  private static List<String> found(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
