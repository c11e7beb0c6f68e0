package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The skills of building, making, engineering, transport, farms, cleaning and guarding. */
class TradeSkillsTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Framed walls, hung drywall and installed trim on custom homes | wall-framing drywall-and-plastering trim-carpentry
          Experienced in formwork, rebar tying and concrete pouring | formwork rebar-installation concrete-placement
          Laid bricks and blocks to line and level and pointed brickwork | brick-pointing
          Erected scaffolding on commercial sites and dismantled it safely | scaffolding
          Must be able to read blueprints and use hand and power tools | blueprint-reading power-tools
          Installed asphalt shingles, flashing and gutters on residential roofs | shingle-roofing roof-flashing gutter-installation
          Fitted kitchens and bathrooms, including tiling and second fix joinery | kitchen-fitting bathroom-fitting tiling second-fix-joinery
          Soldered copper pipe, installed water heaters and cleared blocked drains | pipe-soldering water-heater-installation drain-cleaning
          Installed PEX and PVC piping, sinks, toilets and faucets | pex-piping plumbing-fixture-installation pvc-piping
          Boiler servicing, unvented hot water cylinders and underfloor heating | boiler-servicing unvented-hot-water-systems underfloor-heating
          Bent EMT conduit, pulled wire and terminated panels | conduit-bending wire-pulling electrical-panel-work
          Fault finding, testing and inspection to BS 7671 | electrical-fault-finding electrical-inspection-and-testing wiring-regulations
          Installed fire alarm systems, CCTV and access control | fire-alarm-systems cctv-systems access-control-systems
          Recovered refrigerant, brazed line sets and charged split systems | refrigerant-handling split-system-installation brazing
          Knowledge of chillers, air handling units and building management systems | chillers air-handling-units building-automation-systems
          Sheet metal ductwork fabrication and air balancing | sheet-metal-fabrication ductwork air-balancing
          Prepared surfaces by sanding and filling and applied primers and varnish with brush and roller | surface-preparation paint-application
          Operated excavators, skid steers and front end loaders on earthworks | excavator-operation skid-steer-operation loader-operation earthmoving
          Served as banksman and slinger for lifts with tower cranes | banksman-slinging
          Managed subcontractors, RFIs, submittals and change orders | subcontractor-management submittals
          Proficient in Procore, Bluebeam and Primavera P6 | procore bluebeam
          Ran toolbox talks and wrote RAMS and method statements | toolbox-talks method-statements
          Punch lists, commissioning and handover of the building | snagging building-commissioning
          Carried out setting out with a total station and levels | setting-out total-station
          Asphalt paving, kerb laying and trench excavation | asphalt-paving kerb-laying trenching
          Welded carbon steel pipe in 6G position using TIG and SMAW | tig-welding stick-welding pipe-welding
          """)
  void theSkillsOfTheBuildingTradesAreFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Set up and ran press brakes, shears and plasma cutters | press-brake-operation plasma-cutting sheet-metal-shearing
          Grinding, deburring and polishing of welded assemblies | metal-grinding deburring metal-polishing
          Set up 5-axis CNC mills and edited G-code with Mastercam | five-axis-machining g-code mastercam
          Checked parts with micrometers, calipers and CMM | micrometers calipers coordinate-measuring-machines
          Familiar with GD&T, tolerances and first article inspection | gdt first-article-inspection
          Operated injection moulding machines and changed moulds | injection-moulding mould-changeover
          Followed SOPs and completed batch records under GMP | batch-records
          Led kaizen events, 5S and SMED changeover reduction | process-improvement five-s smed
          Raised OEE by root cause analysis and 8D reports | oee eight-d
          PPAP, APQP, FMEA and control plans for automotive customers | ppap apqp fmea control-plans
          Internal auditor for ISO 9001, ISO 14001 and IATF 16949 | iso-9001 iatf-16949
          Wrote NCRs and CAPAs and closed audit findings | non-conformance-reports corrective-and-preventive-action
          Calibrated gauges and carried out Gage R&R studies | calibration measurement-system-analysis
          Assembled gearboxes and pumps with torque wrenches | torque-wrenches
          Packed finished goods, labelled pallets and shrink wrapped them | packing shrink-wrapping
          Soldered PCBs to IPC-A-610 and operated pick and place SMT machines | pcb-soldering ipc-a-610 surface-mount-technology
          Performed preventive maintenance, lubrication and alignment of rotating equipment | preventive-maintenance machine-lubrication shaft-alignment
          Troubleshot motors, VFDs, PLCs and conveyors | electric-motors variable-frequency-drives plc-programming conveyor-systems
          Logged work orders in the CMMS and used Maximo | cmms ibm-maximo work-order-management
          Vibration analysis, thermography and oil analysis for condition monitoring | vibration-analysis thermography oil-analysis condition-monitoring
          Lockout/tagout, confined space entry and working at height | lockout-tagout confined-space-entry working-at-height
          Permit to work system, risk assessments and incident investigation | permit-to-work risk-management incident-investigation
          Designed sheet metal parts in SolidWorks, Creo and Inventor | solidworks ptc-creo autodesk-inventor sheet-metal-design
          Ran finite element analysis in ANSYS and Abaqus | finite-element-analysis ansys abaqus
          """)
  void theSkillsOfMetalAndManufactureAreFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CFD simulations with Fluent and heat transfer calculations | computational-fluid-dynamics ansys-fluent heat-transfer
          Design for manufacturing, tolerance stack-ups and prototype testing | tolerance-analysis
          Released drawings in Windchill and managed engineering changes and BOMs | windchill engineering-change-management bills-of-materials
          Sized cables, transformers and switchgear with ETAP | cable-sizing switchgear etap
          Protection relay settings, load flow and short circuit studies | protective-relaying load-flow-analysis short-circuit-analysis
          Wrote ladder logic for Allen-Bradley and Siemens S7 PLCs in TIA Portal | plc-programming siemens-plc allen-bradley-plc tia-portal
          SCADA and HMI development, DCS and instrumentation loops | scada hmi-programming distributed-control-systems instrumentation
          Reinforced concrete design to Eurocode 2 using ETABS and STAAD Pro | reinforced-concrete-design eurocodes etabs staad-pro
          Storm water drainage design and road alignment in Civil 3D | drainage-design road-design civil-3d
          Soil mechanics, slope stability and foundation design | soil-mechanics slope-stability foundation-design
          Modelled heat exchangers and distillation columns in Aspen HYSYS | heat-exchangers aspen-hysys
          Prepared P&IDs, process flow diagrams and HAZOP studies | piping-and-instrumentation-diagrams hazop
          BIM coordination and clash detection in Navisworks and Revit | revit
          Solar PV system design with PVsyst and battery storage | solar-photovoltaics pvsyst energy-storage
          Energy audits and energy efficiency projects to ISO 50001 | energy-auditing energy-efficiency iso-50001
          Wind turbine maintenance including blade inspection | wind-turbine-maintenance
          """)
  void theSkillsOfEngineeringAreFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Picked orders with RF scanners and staged pallets for loading | order-picking rf-scanners
          Operated counterbalance, reach truck and pallet jack | counterbalance-forklift reach-truck-operation pallet-jack
          Cycle counting, putaway and replenishment in the WMS | cycle-counting putaway warehouse-management-systems
          Booked customs entries, prepared bills of lading and commercial invoices | customs-clearance shipping-documents
          Knowledge of Incoterms, HS codes and letters of credit | incoterms hs-codes
          Freight forwarding by air and sea, LCL and FCL | freight-forwarding container-shipping
          S&OP, demand forecasting and MRP in SAP MM | sales-and-operations-planning demand-forecasting material-requirements-planning sap-mm
          Issued RFQs, evaluated bids and negotiated supplier contracts | request-for-quotation bid-evaluation negotiation
          Managed 3PL partners and last mile delivery | third-party-logistics last-mile-delivery
          Valid CDL Class A with tanker and hazmat endorsements and a clean MVR | commercial-drivers-licence tanker-endorsement hazmat-endorsement clean-driving-record
          Completed pre-trip inspections, secured loads and kept ELD logs within hours of service | vehicle-inspection load-securement electronic-logging-devices hours-of-service
          HGV Class 1 driver with digital tachograph card, CPC and ADR | hgv-licence digital-tachograph-card adr-certificate
          Multi-drop parcel deliveries in a van with proof of delivery | multi-drop-delivery parcel-delivery proof-of-delivery
          Transported passengers safely and assisted wheelchair users boarding the bus | passenger-transport wheelchair-assistance
          Track maintenance, signalling and PTS certified | track-maintenance railway-signalling pts-card
          STCW, bridge watchkeeping and ECDIS navigation | stcw-certificate bridge-watchkeeping ecdis
          Mooring, anchoring and cargo operations on tankers | mooring cargo-operations
          ATPL with B737 type rating, 4,500 flight hours and multi-crew cooperation | pilot-licence type-rating multi-crew-cooperation
          IFR flying, crew resource management and flight planning | instrument-flying crew-resource-management flight-planning
          Demonstrated safety procedures and evacuated passengers in emergency drills as cabin crew | passenger-safety-demonstration cabin-evacuation
          Line maintenance and C checks on A320, troubleshooting hydraulics and landing gear | line-maintenance aircraft-maintenance-checks hydraulics landing-gear
          Marshalled aircraft, loaded baggage and performed pushback on the ramp | aircraft-marshalling baggage-handling pushback
          Diagnosed faults with OBD scanners and replaced brakes, clutches and timing belts | obd-diagnostics brake-repair clutch-replacement timing-belt-replacement
          Wheel alignment, tyre fitting and MOT testing | wheel-alignment tyre-fitting mot-testing
          Dent repair, panel beating and spray painting of car bodies | dent-repair panel-beating vehicle-spray-painting
          High voltage battery systems in hybrid and electric vehicles | electric-vehicle-maintenance high-voltage-battery-systems
          """)
  void theSkillsOfStoresRoadsRailsShipsAndAircraftAreFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Milked cows, fed calves and treated sick animals | milking calf-rearing
          Drove tractors and combine harvesters and sprayed crops with PA1 and PA2 | tractor-driving combine-harvesting crop-spraying pesticide-application-certificate
          Drip irrigation, fertiliser programmes and soil sampling in greenhouses | irrigation fertiliser-application greenhouse-growing
          Pruned fruit trees and harvested grapes in the vineyard | pruning viticulture fruit-picking
          Mowed lawns, trimmed hedges and laid turf | lawn-mowing hedge-trimming turf-laying
          Felled trees with chainsaws and operated wood chippers; NPTC CS30 and CS31 | tree-felling chainsaw-operation wood-chipping chainsaw-certificate
          Ran a salmon farm: fish feeding, net cleaning and water quality testing | fish-farming
          Mopped floors, emptied bins, vacuumed carpets and restocked supplies | floor-cleaning waste-emptying vacuuming
          Floor stripping and waxing, carpet shampooing and pressure washing | floor-stripping-and-waxing carpet-cleaning pressure-washing
          COSHH trained, used chemicals safely and cleaned windows with a water fed pole | coshh window-cleaning
          Patrolled premises, checked IDs, monitored CCTV and wrote incident reports | security-patrol identity-checks cctv-monitoring
          SIA licence holder, conflict management and door supervision | security-guard-licence conflict-resolution door-supervision
          Responded to alarms and controlled access to the site at the gatehouse | alarm-response access-control
          """)
  void theSkillsOfFarmsCleaningAndSecurityAreFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seeking an experienced carpenter for framing walls, hanging doors and fitting skirting boards | wall-framing second-fix-joinery trim-carpentry
          Must have experience with conduit bending, panel wiring and reading electrical drawings | conduit-bending electrical-panel-work electrical-schematics
          Repaired leaking faucets, unclogged toilets and replaced water heaters | plumbing-fixture-installation water-heater-installation
          Responsible for preventive maintenance of chillers, boilers and cooling towers | preventive-maintenance chillers boiler-servicing
          Operate forklifts and pallet jacks to unload trucks and stock shelves | forklift-operation pallet-jack loading-and-unloading
          Conducted cycle counts and resolved inventory discrepancies in SAP | cycle-counting inventory-accuracy sap-erp
          Welded stainless steel pipe to ASME IX with GTAW | tig-welding welding-procedures
          Programmed Fanuc and Siemens controls for CNC lathes | cnc-turning cnc-programming
          Performed first article inspections using CMM, height gauges and calipers | first-article-inspection coordinate-measuring-machines gauges-and-indicators calipers
          Reduced scrap by 20% through SPC and process capability studies | cost-of-poor-quality control-charts
          Designed HVAC systems and prepared load calculations for hospitals | hvac-design
          Prepared shop drawings and as-built drawings in AutoCAD and Revit | shop-drawings autocad revit
          Carried out slope stability analysis and pile design in Plaxis | slope-stability foundation-design geotechnical-engineering
          Commissioned switchgear, transformers and protection relays at 132 kV substations | switchgear protective-relaying substations
          Planned routes and scheduled drivers for a fleet of 40 trucks | transport-planning
          Clean driving licence, driver CPC and digital tacho card essential | driving-licence digital-tachograph-card
          Assisted passengers with boarding, checked tickets and made announcements | cabin-service fare-collection
          Flew Airbus A320 under IFR with 3,200 hours total flight time | instrument-flying aircraft-piloting
          Performed engine changes and borescope inspections on CFM56 engines | aircraft-engine-maintenance
          Replaced brake pads, rotors and struts and performed wheel alignments | brake-repair suspension-and-steering-repair wheel-alignment
          Mixed feed, milked 200 cows and assisted with calving | animal-nutrition milking
          Planted trees, spread mulch and maintained irrigation systems | planting-and-sowing weeding irrigation
          Cleaned offices, mopped floors and emptied trash | cleaning floor-cleaning waste-emptying
          Patrolled the site on foot and controlled access at the gate | security-patrol access-control
          Chaired toolbox talks and investigated near misses | toolbox-talks incident-investigation
          Issued permits to work and audited lockout tagout procedures | permit-to-work lockout-tagout
          Negotiated contracts with suppliers and issued purchase orders | purchase-orders
          Assembled wire harnesses and soldered circuit boards under ESD protection | electrical-assembly pcb-soldering esd-control
          Programmed KUKA robots and troubleshot PLC faults | kuka-robots plc-programming
          Operated injection molding machines, packed parts and labelled boxes | injection-moulding packing product-labelling
          """)
  void whatAnAdvertOrResumeSaysInOtherWordsIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trained and pruned neural networks for mobile devices | pruning
          Fencing coach for the national sabre team | farm-fencing decking-and-fencing
          Commissioning editor for novels and academic books | building-commissioning
          Commissioned patient services for the NHS trust | building-commissioning
          Data cleaning and feature engineering in Python | cleaning
          Cleaned datasets with pandas before modelling | cleaning
          Installed Windows and Linux servers in the data centre | door-and-window-installation
          Character rigging and animation in Maya | rigging-and-lifting
          Rendering of 3D scenes in Blender | rendering
          Harvested data from public web pages | harvesting
          Seed funding for a startup in Berlin | planting-and-sowing
          Anchoring bias in judgement and decisions | mooring
          Cell signalling pathways in immune cells | railway-signalling
          Moderated panels at three conferences | electrical-panel-work
          Access control for users and roles in cloud applications | access-control access-control-systems
          Patrolled the code base for security vulnerabilities | security-patrol
          Assembly of genomes from short reads | mechanical-assembly
          Wrote x86 assembly code for embedded devices | mechanical-assembly
          Calibration of probabilities of a classifier | calibration
          Model calibration with isotonic regression | calibration
          Quality assurance of web applications with Selenium | quality-assurance
          Inspected packets with Wireshark | product-inspection
          Built pipelines for data in Airflow | pipeline-operations pipe-installation
          Deployed containers with Docker and Kubernetes | container-shipping loading-and-unloading
          Imported and exported CSV files with pandas | import-and-export
          Shipped new features every sprint | goods-dispatch
          Delivered software on time with an agile team | goods-delivery
          Delivered babies in a maternity ward | goods-delivery
          Loaded data into the warehouse with dbt | loading-and-unloading warehouse-operations
          Route handling in Express and React | route-planning delivery-route-optimisation
          Drove revenue growth of 20 percent | truck-driving van-driving
          Drove adoption of a new tool across teams | truck-driving
          Pilot study with forty participants | aircraft-piloting
          Piloted a new onboarding process for staff | aircraft-piloting
          Landing pages and take-offs of campaigns | quantity-takeoffs landing-gear
          Boarding school tutor for boys | passenger-check-in
          Sailing through exams with top grades | seamanship
          Tiling window managers on Linux | tiling
          Cladding your website in new colours is our passion | cladding
          Paving the way for new products | asphalt-paving
          Building bridges between departments | bridge-construction building-construction
          Groundwork for the merger was laid in 2019 | earthmoving
          Grinding through tickets in the support queue | metal-grinding
          Forging strong relationships with clients | forging
          Polished manuscripts for publication | metal-polishing
          Polishing nails and gel manicures | metal-polishing
          Punched above our weight in sales | metal-stamping
          The heart pumps blood to the lungs | pumps
          Milling around the shop floor greeting customers | manual-milling
          Turbine of ideas in our workshop | turbines
          Buying decision and the customer journey | purchasing
          Candidate sourcing on LinkedIn | strategic-sourcing
          Sourced candidates for engineering roles | strategic-sourcing
          Cost per click, CPC and CPM for paid search | driver-cpc driver-qualification-card
          Fluent in German and French | ansys-fluent
          Named inventor of three patents | autodesk-inventor
          Robot-assisted surgery in the operating theatre | industrial-robots robotic-welding
          Watched the heap and the garbage collection of the JVM | waste-emptying
          Weeding of library collections | weeding
          Wound irrigation and dressing changes | irrigation
          Towed the line between art and commerce | vehicle-recovery
          Ironed out differences between teams | laundry-work
          Framed pictures for a gallery in Paris | wall-framing
          Framed the problem as a classification task | wall-framing
          ADR mediation and arbitration of disputes | adr-certificate
          Operated a coffee machine and a till | machine-operation
          Assembled a team of ten analysts | mechanical-assembly
          Cut costs by a third | glazing
          Searched for bags of words in documents | security-searches
          Screened candidates and scheduled interviews | security-searches access-control
          Fished for compliments and phishing mails | commercial-fishing
          Served as first officer of the chess club | bridge-watchkeeping
          Track record of meeting targets | track-maintenance production-targets
          Read maps of neural activity | navigation-of-roads
          Ran the sales training and the weekly football drill | emergency-drills
          Our software team reports defects in Jira and fixed a fault in the test code | fault-reporting equipment-troubleshooting
          The school decided on suspension of two pupils | suspension-and-steering-repair
          Served time in prison and was sentenced | trade-qualification
          Tariffs on imports and energy were in the news | freight-rates
          Fault tolerance of the cluster and risk tolerance of investors | tight-tolerances
          The physician made rounds of the ward | inspection-rounds
          The titanium hip implant was a success | hard-alloys
          Return to service of the national guard | aircraft-release-to-service
          The adjudication panel chose the winning film | construction-claims
          Reinstatement of the employee was ordered | trench-reinstatement
          Check the label of the wine and give commentary on football matches | in-process-checks tour-commentary
          He tested the assembly code and reworked the essay | assembly-testing rework-of-parts
          Isolated the variable and tested the circuit board design | lockout-tagout electrical-inspection-and-testing
          The variations of the theme were played by the orchestra | construction-claims
          Encrypted with RSA and AES keys | alcohol-service-certificate
          The firm issued shares and the editor issued a magazine | kitting
          Managed energy levels in class and swept aside all doubts | energy-efficiency street-cleaning
          Stripped the argument to its core and filled a gap in the market | surface-preparation
          Moved the meeting and stacked the deck | putaway palletising
          We measured material success by revenue | measuring-and-marking-out
          """)
  void aWordOfAnotherWalkOfLifeIsNotMeant(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tested emergency lighting, issued electrical certificates and worked on three-phase systems | emergency-lighting-testing electrical-inspection-and-testing three-phase-power
          Kept the site diary, sequenced the trades and snagged every plot to NHBC standards | site-records construction-scheduling snagging nhbc-standards
          Settled variations and agreed final accounts with contractors | construction-claims interim-valuations
          Measured timber, cut boards to length and kept the site tidy | measuring-and-marking-out site-housekeeping
          Located buried services and worked outdoors in all weathers | utility-locating outdoor-work
          Attended breakdowns, rectified faults and reported defects to the supervisor | equipment-troubleshooting fault-reporting
          Held tolerances of 0.01 mm in Inconel and titanium in a job shop | tight-tolerances hard-alloys job-shop
          Checked date codes and seals and cleared down the line | in-process-checks line-clearance
          Quarantined rejected stock and inspected equipment before use | non-conforming-product-control equipment-inspection
          Read gauges and recorded readings in the operating log | instrument-readings
          Tested dissolved oxygen and total suspended solids and dosed chemicals | wastewater-laboratory-tests chemical-dosing
          Flushed hydrants and repaired water mains | water-network-maintenance
          Made strength calculations and workshop drawings in bulk materials handling | applied-mechanics technical-drafting bulk-materials-handling
          Walked round the vehicle, took fares and helped passengers on and off | vehicle-inspection fare-collection wheelchair-assistance
          Allocated loads to drivers, tracked deliveries and compared freight tariffs | transport-planning delivery-monitoring freight-rates
          Supervised the car deck and ran fire drills on ro-pax ferries | cargo-operations emergency-drills ro-ro-ships
          Brakes, clutches and suspension, and diagnosing warning lights | brake-repair clutch-replacement suspension-and-steering-repair obd-diagnostics
          Troubleshot pilot write-ups on the Embraer 175 and released aircraft to service | line-maintenance airliner-types aircraft-release-to-service
          Red Seal endorsement, NVQ Level 3 and a Safe Pass card | trade-qualification vocational-certificate safe-pass
          Started up the plant and monitored process parameters | chemical-plant-operation
          Collected parcels, obtained signatures on delivery and kept the cab clean | parcel-delivery proof-of-delivery vehicle-cleaning
          Coupled wagons and moored vessels | train-shunting mooring
          Filed customs declarations and classified goods | customs-clearance hs-codes
          Took concrete cubes and tied reinforcement | concrete-testing rebar-installation
          Swept streets, collected household waste and refuelled vehicles | street-cleaning waste-emptying vehicle-refuelling
          No more than six points on the licence | clean-driving-record
          """)
  void whatAdvertsOfTheTradesAskForIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Top overhauls, magneto timing, lockwiring and rigging of flight controls | piston-aircraft-engines safety-wiring aircraft-rigging
          Structural work to the SRM, wet lay-up, tap testing and rotor track and balance | aircraft-maintenance-manuals composite-manufacturing aircraft-structures-repair helicopter-maintenance
          Isolated the high-voltage system and removed the battery pack | high-voltage-battery-systems
          Roller brake testing, air brakes and AdBlue faults | heavy-vehicle-maintenance
          Milking, calving, drying off and heat detection | milking animal-reproduction dairy-farming
          Mucking out, plaiting, lungeing, hacking out and poulticing | horse-care equine-turnout exercising-horses equine-first-aid
          Lambing, shearing, dagging, dipping and working dogs | sheep-farming
          Rotational grazing, Red Tractor and the Sustainable Farming Incentive | grassland-management farm-assurance-schemes environmental-stewardship-farm
          SMT line with pick and place, reflow ovens and AOI | surface-mount-technology
          Fabric inspection on the four-point system, pilling and wash tests | textile-inspection textile-testing
          CNC milling, turning and deburring on Haas controls | cnc-milling cnc-turning deburring
          Owned the QMS and raised deviations and CAPAs | quality-management non-conformance-reports
          Plasmid preps, transformation of E. coli, SDS-PAGE and qPCR | molecular-cloning gel-electrophoresis qpcr
          Crossmatching, antibody identification and UKAS inspections | blood-banking laboratory-quality-control
          Cut-up, embedding, microtomy and coverslipping | histology microtomy
          Escorted contractors and swapped failed drives | visitor-escorting server-hardware
          Oracle RAC with RMAN, WSUS patching and F5 load balancers | oracle-rac patch-management f5-load-balancers
          Obtained charging orders and instructed bailiffs after default judgments | enforcement-of-judgments civil-claims
          Briefed counsel, drafted leases and swore in witnesses | instructing-counsel lease-drafting court-administration
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
  void whatAWalkOfLifeCallsItsWorkAmongItselfIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The heat detection and sprinkler system of the building was renewed | animal-reproduction
          Worked for Continental, a maker of tyres, and read the IA of a website | piston-aircraft-engines inspection-authorisation
          Led the digital transformation of a retailer | molecular-cloning
          A turning point of the project was the milling crowd | cnc-turning
          Monitoring and evaluation of aid programmes | monitoring
          Sent parcels by UPS and FedEx | ups-power-it
          Ethical hacking and web security | exercising-horses
          Organic search and organic growth of traffic | organic-growing
          Dipping sauces and plated desserts | sheep-farming
          The firm shipped a generation of software features and products | goods-dispatch
          Sold insurance for commercial property | property-law
          Filed insurance claim forms for patients | civil-claims
          English (fluent), French (basic) | ansys-fluent
          NHS trusts and academy trusts | wills-and-probate
          Investment returns and tax returns of the fund | returns-and-refunds
          Reflective materials and paint | continuous-learning
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
  void whatAnotherWalkOfLifeCallsSoIsNotMeant(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  private static List<String> found(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
