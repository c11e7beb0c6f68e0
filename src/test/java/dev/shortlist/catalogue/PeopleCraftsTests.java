package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wards, kitchens, hotels, schools, studios, laboratories and offices of state, as people write.
 */
class PeopleCraftsTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ran the grill and sauté stations during dinner service, keeping mise en place stocked | line-cooking mise-en-place
          Took food orders, described daily specials and served wine at the table | food-service wine-service
          Checked guests in and out using Opera PMS and handled room reservations | guest-check-in opera-pms hotel-reservations
          Cleaned guest rooms, changed linen and restocked amenities to brand standards | room-cleaning linen-changing
          Responsible for night audit, cash reconciliation and early departures | night-audit
          Kneaded and proofed sourdough and laminated croissant dough before the morning rush | sourdough-baking dough-making viennoiserie
          Knife skills, portion control and food cost control are essential | knife-skills portion-control food-cost-control
          Opened and closed the bar, changed kegs and refused service to intoxicated guests | bar-operations cellar-management responsible-alcohol-service
          Planned weddings and corporate events, scouted venues and wrote banquet event orders | event-planning venue-sourcing banquet-event-orders
          HACCP records, temperature logs and allergen awareness | haccp food-temperature-monitoring allergen-awareness
          Booked flights and hotels on Amadeus and Sabre for corporate travellers | travel-booking amadeus-gds sabre-gds
          Led guided tours of the old town in English and French | tour-guiding english french
          Taught Year 4 pupils maths, literacy and science across the national curriculum | teaching primary-education national-curriculum
          Differentiated lessons for pupils with autism, ADHD and dyslexia | differentiated-instruction autism-support adhd-support dyslexia-support
          Wrote IEPs and attended annual review meetings with parents | individual-education-plans parent-communication
          Changed nappies, prepared bottles and supervised outdoor play | infant-care outdoor-play
          Delivered synthetic phonics sessions and guided reading to small groups | phonics guided-reading
          Built courses in Moodle and recorded video lectures with Panopto | moodle panopto
          Lectured undergraduates in organic chemistry and supervised theses of master's students | university-teaching organic-chemistry thesis-supervision
          Storyboarded e-learning modules in Articulate Storyline | storyboarding elearning-authoring articulate-storyline
          Prepared students for GCSE and A-level exams | exam-preparation gcse-teaching a-level-teaching
          Classroom experience with Google Classroom, Kahoot and interactive whiteboards | google-classroom classroom-apps interactive-whiteboards
          Edited short films in DaVinci Resolve, including colour grading and sound mixing | video-editing davinci-resolve colour-grading audio-mixing
          Wireframes, user flows and high-fidelity prototypes in Figma | wireframing prototyping figma
          Designed brand identities, packaging and brochures with Illustrator and InDesign | brand-identity-design adobe-illustrator adobe-indesign
          Modelled and rendered scenes in Blender, Cinema 4D and V-Ray | blender cinema-4d v-ray 3d-modelling 3d-rendering
          Recorded and mixed bands in Pro Tools; set up microphones for live sound | pro-tools audio-mixing live-sound audio-recording
          Photographed weddings and retouched images in Lightroom | photography adobe-lightroom photo-retouching
          Interviewed sources, fact-checked stories and filed copy on deadline | journalistic-interviewing fact-checking
          Subtitled documentaries and translated marketing texts from German into English with SDL Trados | subtitling translation sdl-trados english
          Drafted flat sketches and tech packs, draped on the mannequin and graded patterns | fashion-sketching tech-packs fabric-draping pattern-grading
          Rendered floor plans in SketchUp and Enscape, specified furniture and finishes | sketchup enscape floor-plans ff-and-e-specification
          Sight-reading, music theory and conducting of a youth choir | sight-reading music-theory choir-conducting
          Rigged lights and programmed the lighting desk for touring theatre | stage-lighting
          Catalogued the collection to Dublin Core and MARC 21 and staffed the reference desk | library-cataloguing dublin-core marc-21 reference-services
          Curated two exhibitions and wrote the wall texts; object handling and condition reports | exhibition-curation object-handling condition-reporting
          Performed PCR, gel electrophoresis and western blots; maintained mammalian cell cultures | pcr gel-electrophoresis western-blotting cell-culture
          Developed and validated HPLC methods under GLP | hplc analytical-method-validation
          Water and soil sampling, GIS mapping in ArcGIS and environmental impact assessments | water-sampling gis arcgis environmental-impact-assessment
          Collected NMR and IR spectra and purified compounds by column chromatography | nmr-spectroscopy infrared-spectroscopy column-chromatography
          Aligned the laser optics and ran the vacuum chamber | optics vacuum-technology
          Drafted policy briefs and answers to parliamentary questions for the minister | policy-writing parliamentary-procedure
          Responded to emergency calls, secured crime scenes and took witness statements | police-response crime-scene-management witness-statements
          Led a platoon of 30 soldiers; weapons handling and land navigation | military-leadership weapons-handling land-navigation
          Recruited and scheduled 80 volunteers and reported outcomes to donors | volunteer-management donor-relations
          Conducted Sunday services, funerals and pastoral visits | worship-services pastoral-care
          Canvassed door to door and ran the phone bank for a mayoral campaign | canvassing phone-banking political-campaigning
          Excellent people skills, a positive attitude and a good sense of humour | interpersonal-skills positive-attitude sense-of-humour
          Reliable, punctual and able to use your own initiative | reliability punctuality taking-initiative
          A team player who thrives in a fast-paced environment and keeps calm under stress | collaboration working-under-pressure
          Seated diners, recommended dishes and closed out checks on Toast POS | table-reservations menu-knowledge
          We need a pastry chef who tempers chocolate and decorates wedding cakes | pastry chocolate-work
          Turndown service, room inspections and deep knowledge of brand standards | room-cleaning room-inspection
          Skills: latte art, cash handling, upselling, sense of humour | barista-skills cash-handling upselling sense-of-humour
          Created schemes of work and marked coursework for Key Stage 3 classes | lesson-planning student-assessment secondary-education
          Potty training, circle time and daily reports to parents in a Montessori nursery | infant-care early-childhood-education montessori
          Substitute teaching in K-12 classrooms, following lesson plans left by the teacher | teaching lesson-planning
          Supported pupils with EHCPs one-to-one under the SENCO | classroom-support individual-education-plans
          IB Diploma and A-level teaching; experience with Turnitin and ManageBac | international-baccalaureate a-level-teaching plagiarism-detection student-information-systems
          You show up on time, stay composed and are gentle with animals | punctuality working-under-pressure gentleness-with-animals
          Patience with people, tact and a structured way of working | patience emotional-intelligence organisational-skills
          Able to explain in plain words and to own up to mistakes | explaining-to-laypeople accountability
          You speak up when something looks wrong and are willing to travel | candour willingness-to-travel
          Take calls, log complaints and chase up missing parts | call-taking complaint-handling follow-up-work
          Liaise with suppliers, take accurate notes and keep the attendance register | liaison note-taking attendance-registers
          Coach supervisors, write reports and report on time to hire | mentoring business-writing hr-analytics
          Spot signs of neglect and visit vulnerable people | safeguarding work-with-vulnerable-people
          Kept parents informed, marked homework and ran revision sessions | parent-communication student-assessment exam-preparation
          Motion graphics in After Effects, rotoscoping and green screen | motion-graphics adobe-after-effects visual-effects
          Concept art, character design and environment art for mobile games | illustration game-art
          Ghostwrote two memoirs and edited manuscripts to the Chicago Manual of Style | creative-writing editing-and-proofreading associated-press-style
          Simultaneous interpreting at conferences between Spanish and English | interpreting spanish english
          Sewed samples, altered garments and operated industrial sewing machines | sewing
          Prepared FF&E schedules, mood boards and reflected ceiling plans | ff-and-e-specification art-direction floor-plans
          Maintained Koha, shelved books and ran story time for toddlers | library-management-systems library-services guided-reading
          ELISA, flow cytometry and confocal microscopy on primary cells | flow-cytometry microscopy cell-culture
          GC-MS and ICP-OES analysis of drinking water according to ISO 17025 | mass-spectrometry spectroscopy iso-17025
          Wetland delineation, bat surveys and habitat restoration across three counties | ecology zoology wildlife-conservation
          Phase I Environmental Site Assessments and groundwater sampling | contaminated-land-remediation water-sampling
          Issued citations, testified in court and wrote incident reports | traffic-enforcement court-testimony incident-report-writing
          Wrote grant proposals, stewarded major donors and managed Raiser's Edge | grant-writing donor-relations
          Monitoring and evaluation of livelihood programmes with logframes | monitoring-and-evaluation international-development
          Drafted legislation and handled constituent casework for a state senator | legislative-process constituent-services
          Self-motivated, detail-oriented and well organised with excellent time management | self-motivation attention-to-detail organisational-skills time-management
          Strong written and verbal communication skills, adaptability and a can-do attitude | communication adaptability positive-attitude
          Honest, hardworking and reliable person with good timekeeping | integrity reliability punctuality
          Patience, empathy and conflict resolution | patience emotional-intelligence conflict-resolution
          Own initiative, flexibility and a strong work ethic required | taking-initiative adaptability work-ethic
          Scrubbed for a hip list and counted swabs; SACT and PICC line care on days | perioperative-nursing chemotherapy-administration central-line-care
          Wrote the off-duty and drug rounds with eMAR | staff-scheduling medication-administration care-records
          Hunted memory leaks, profiled hot paths and tuned JVM garbage collection | profiling-tools garbage-collection
          Eventual consistency, partitioning and replication in PostgreSQL | distributed-systems database-sharding database-replication
          Ran the BACS run, matched purchase orders and chased late payers | payment-runs three-way-matching debt-collection
          Filled shelves, rotated dates and signed up customers for the loyalty card | shelf-replenishment stock-rotation loyalty-programmes
          Brought on two commis, kept GP at 70% on food and cured meat for the menu | training-of-kitchen-staff food-cost-control food-preservation
          First and second fix, power flushing and press-fit | first-and-second-fix heating-systems pipe-soldering
          Facework, blockwork, footings and pointing in lime mortar | blockwork brick-pointing
          Inbound, outbound, picking and putaway; gemba walks and OTIF | goods-receiving goods-dispatch order-picking lean-tools delivery-monitoring
          Retrieval practice, visualiser, Desmos and marking for AQA | teaching classroom-technology classroom-apps examining-and-moderating
          Exam access arrangements, visual timetables and multi-agency working | special-education multidisciplinary-working
          Trapping, imposition, bleed and overprint in PitStop; litho and flexo | print-design
          Signwriting, gold leaf, variable fonts and OpenType features | calligraphy typography
          Thinks in systems and has the courage to challenge | strategic-thinking candour
          Right to work checks, diary mgmt and answering the HR inbox | background-checks calendar-management inbox-management
          Expat assignments, tax equalization, H-1B and L-1 visas | relocation-services immigration-administration
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
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The patient was transferred to another ward and patient records were updated | patience
          Developed flexible and scalable software with a reliable message broker | adaptability reliability
          Improved data accuracy and model precision by tuning thresholds | attention-to-detail
          Data-driven, event-driven services behind a load balancer | self-motivation
          Led the digital transformation initiative of the bank | taking-initiative
          Any kind of support with heavy machines | emotional-intelligence
          The patient with chest pain was seen at once | patience
          Make use of it in customer-facing web applications | digital-literacy enjoying-contact
          Visit our site or complete the application form | site-visits paperwork
          Services written in Java or another language such as Go | another-language
          Documented test cases and opened files for reading | case-management records-management
          Organised a fundraising dinner | organisational-skills
          The creative director of the agency approved the budget | creativity
          Curriculum vitae of an accountant | curriculum-development
          MIME types and an email gateway | acting
          Installed libraries such as NumPy and pandas | library-services
          Data integrity and referential constraints in PostgreSQL | integrity
          Confidence intervals for the mean | confidence
          Planning permission for the extension was granted | planning-skills
          Site reliability engineering for a payment platform | reliability
          Anti-money laundering checks | linen-changing
          Grading of lumber and marking of pallets | student-assessment
          Built an LMS adaptive filter for noise cancellation | learning-management-systems
          Canvas prints and oil on canvas | canvas-lms
          The opera season opened with a new production | opera-pms
          Substance abuse counselling for young adults | texturing-and-shading
          Wrote a Python interpreter and a compiler | interpreting
          Rhino conservation in Kenya | rhino
          The blender and the food mixer were cleaned daily | blender
          Maya Angelou was read in class | maya
          Bachelor of Science in Chemistry from a state university | chemistry
          Degree in Physics, University of Leeds | physics
          A sustainability fund with sustainable revenue growth and financial sustainability | sustainability
          Visa sponsorship is not available | event-sponsorship
          Metal casting and investment casting in the foundry | casting-of-talent
          Network address translation and DNS | translation
          Completed my probation period successfully | probation-and-parole
          Titration of medication under supervision | titration
          Procreate your own ideas | procreate
          Avid reader and runner | avid-media-composer
          Robot localization and mapping with lidar | localisation
          The search engine marketing (SEM) budget was doubled | electron-microscopy
          Fire alarm IR cameras were installed | infrared-spectroscopy
          Content curation for the social media channel | exhibition-curation
          Conversion rate optimisation through landing tests and curious minds | curiosity
          Cyber resilience and supply chain resilience planning | resilience
          Energy efficiency of buildings | efficiency
          Insurance policies were evaluated and premiums calculated | policy-analysis
          Articulate storylines for the board | communication
          Committed code to the main branch | work-ethic
          Full responsibility for stock and property | accountability
          Casting votes and dancing bears | dance casting-of-talent
          GCSE: English B, Maths A, obtained 2012 | gcse-teaching
          Empower young people through sport | chromatography
          Worked in a nuclear plant with a focus on pump repair | nuclear-physics
          The dance floor was polished every night | dance
          CT, MRI and X-ray imaging of patients | x-ray-diffraction
          Composing e-mails and scheduling calls | music-composition
          Committed and focused on growing the market share of the brand | attention-to-detail
          A stem cell transplant unit | electron-microscopy
          Disaster recovery and backup of the theatre booking servers | pre-and-postoperative-care
          Registration of the RN42 Bluetooth module in Node.js | registered-nurse-licence
          Garbage collection with a municipal truck | garbage-collection
          Stud partitioning and drylining of offices | database-sharding
          Registered with a GP surgery after a referral | food-cost-control
          Curing of concrete and resin | food-preservation
          Made sauces from scratch for the kitchen | computing-teaching
          Inbound marketing and outbound calls from a call centre | goods-receiving goods-dispatch
          Trapping of rodents and print to the console in Python | print-design
          Restructuring of the code base and of debt with lenders | organisational-development
          Cake decorating and painting in oil on canvas | painting-and-decorating
          First fix and second fix of electrical containment | first-fix-joinery second-fix-joinery
          References available on request | reference-checks
          Blueprint reading, layout and fit-up | graphic-design
          A router and a switch of Cisco | power-tools
          Mocks in the unit tests; pip and void pointers | student-assessment performance-management handyman-work
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
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  private static List<String> found(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
