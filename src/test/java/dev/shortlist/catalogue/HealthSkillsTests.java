package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Skills of health, care, fitness and beauty, as adverts and résumés write them. */
class HealthSkillsTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Provided direct patient care on a 28-bed medical-surgical unit, including tracheostomy care and catheterisation. | patient-care medical-surgical-nursing tracheostomy-care urinary-catheterisation
          Inserted IV cannulas and monitored patients on telemetry. | cannulation cardiac-monitoring
          Experience in intensive care with ventilator management and arterial lines desirable. | critical-care mechanical-ventilation arterial-line-care
          Carried out pressure ulcer prevention and falls risk assessments for older residents. | pressure-ulcer-prevention falls-prevention
          Charge nurse in the emergency department: triage, trauma care and discharge planning. | emergency-care triage trauma-care discharge-planning
          Shift coordinator on a 28-bed ward. | nursing-leadership
          Scrub nurse in orthopaedic theatre with perioperative and recovery experience. | perioperative-nursing orthopaedics
          Labour and delivery nurse: fetal monitoring, postpartum care, breastfeeding support. | labour-and-delivery fetal-monitoring postnatal-care breastfeeding-support
          Antenatal clinics, newborn screening and neonatal care. | antenatal-care newborn-screening neonatal-care
          Nurse for haemodialysis and peritoneal dialysis patients. | haemodialysis peritoneal-dialysis
          Administered chemotherapy and blood transfusions on an oncology ward. | chemotherapy-administration blood-transfusion oncology
          Palliative care and end-of-life care for hospice patients; pain management. | palliative-care pain-management
          Wrote nursing care plans and handed over to the next shift using SBAR. | care-planning clinical-handover
          Took medical histories, performed physical examinations and ordered diagnostic tests. | medical-history-taking physical-examination diagnostic-testing
          Diagnosed and treated patients with diabetes, hypertension and asthma in primary care. | diabetes-care hypertension-management asthma-care primary-care diagnosis
          Prescribed medication and referred patients to specialists. | prescribing patient-referral
          Performed laparoscopic surgery, sutured wounds and assisted in the operating room. | laparoscopic-surgery suturing surgical-assistance
          Interpreted ECGs, chest X-rays and CT scans. | electrocardiography x-ray-imaging computed-tomography
          Strong knowledge of anatomy, physiology and pharmacology. | anatomy physiology pharmacology
          Clinical audit, clinical governance and evidence-based practice. | clinical-audit clinical-governance evidence-based-practice
          Immunisations, childhood vaccinations and travel health advice. | vaccination travel-health
          Counselled customers on over-the-counter medicines and checked for drug interactions. | otc-medicines drug-interactions medication-counselling
          Compounded sterile preparations and IV admixtures according to USP 797. | sterile-compounding
          Performed medication reconciliation and medication therapy management in a hospital pharmacy. | medication-reconciliation medication-therapy-management hospital-pharmacy
          Filled prescriptions in PioneerRx, processed insurance claims and counted controlled substances. | pharmacy-dispensing pharmacy-software controlled-substances
          Ran haematology analysers, performed blood typing, crossmatching and urinalysis. | haematology blood-banking urinalysis
          Processed specimens, cultured bacteria and performed Gram staining in the microbiology lab. | specimen-handling medical-microbiology gram-staining bacterial-culture
          Prepared histology slides with a microtome, tissue embedding and H&E staining. | histology microtomy tissue-staining
          ELISA, flow cytometry and PCR assays in a CLIA-certified clinical laboratory. | elisa flow-cytometry pcr clinical-laboratory-testing
          Treated musculoskeletal injuries with manual therapy, dry needling and ultrasound therapy. | musculoskeletal-physiotherapy dry-needling electrotherapy physical-therapy
          Gait training, balance exercises and range of motion exercises for stroke patients. | gait-training therapeutic-exercise stroke-care
          Occupational therapy assessments, sensory integration and hand therapy, splinting. | occupational-therapy sensory-integration hand-therapy splinting
          Assessed dysphagia, aphasia and stuttering; used AAC devices. | dysphagia-management aphasia-therapy fluency-disorders augmentative-communication
          Chairside assistant: dental X-rays, impressions, four-handed dentistry and tray set-up. | dental-radiography dental-impressions chairside-assistance
          Root canal treatment, tooth extractions, crowns and bridges, dental implants. | endodontics tooth-extraction prosthodontics dental-implants
          Scaling and polishing, periodontal charting and fluoride treatments with Dentrix. | scaling-and-polishing periodontics fluoride-treatment dental-software
          Restrained animals, monitored anaesthesia and assisted with spay and neuter surgeries. | animal-handling anaesthesia-monitoring spay-and-neuter
          Small animal practice: vaccinated dogs and cats, dental prophylaxis, radiographs. | small-animal-medicine animal-vaccination
          Supported residents with washing, dressing, feeding and toileting. | personal-care
          Assisted clients with bathing and grooming, meal preparation and light housekeeping in their own homes. | personal-care meal-preparation light-housekeeping home-care
          Moving and handling with hoists and slide sheets; person-centred care and care plans. | moving-and-handling hoist-use person-centred-care care-planning
          Supporting adults with learning disabilities, autism and challenging behaviour. | learning-disability-support autism-support challenging-behaviour
          Experience of dementia care, medication rounds and companionship. | dementia-care medication-administration companionship
          Safeguarding vulnerable adults, Care Act assessments and Mental Capacity Act. | safeguarding-adults care-act mental-capacity-act
          Conducted home visits, risk assessments and child protection conferences; prepared court reports. | home-visits child-protection court-reports
          Supported foster carers and adoptive families, placement planning for looked after children. | fostering adoption looked-after-children
          Helped homeless clients to find housing and apply for benefits. | homelessness-support housing-support benefits-advice
          Motivational interviewing and relapse prevention with clients in addiction recovery. | motivational-interviewing relapse-prevention addiction-recovery
          Delivered CBT, dialectical behaviour therapy and EMDR to adults with anxiety, depression and PTSD. | cognitive-behavioural-therapy dialectical-behaviour-therapy emdr anxiety-and-depression trauma-informed-care
          Psychological assessments, neuropsychological testing and psychometric tests such as the WAIS. | psychological-assessment neuropsychological-testing psychometric-testing
          Applied behaviour analysis, functional behavior assessments and behaviour intervention plans. | applied-behaviour-analysis functional-behaviour-assessment behaviour-support-planning
          Family therapy, play therapy and grief counselling. | family-therapy play-therapy bereavement-counselling
          Suicide risk assessment, safety planning and crisis intervention. | suicide-prevention crisis-intervention
          Responded to 999 calls, performed advanced airway management, intubation and defibrillation. | emergency-response airway-management intubation defibrillation
          Drove ambulances under blue lights and carried out patient transport. | emergency-driving patient-transport
          Fire suppression, hazmat response, vehicle extrication and rope rescue. | firefighting hazmat-response vehicle-extrication rope-rescue
          Conducted fire inspections, tested hydrants and wore breathing apparatus. | fire-inspection breathing-apparatus
          Designed personalised training programmes, taught spinning, HIIT and Zumba classes. | exercise-programming indoor-cycling hiit zumba
          Carried out body composition analysis, fitness assessments and gym inductions. | body-composition-analysis fitness-assessment gym-induction
          Certified in kettlebells, TRX and Olympic weightlifting. | kettlebell-training suspension-training olympic-weightlifting
          Mat and reformer Pilates, vinyasa yoga and mindfulness meditation. | pilates-instruction yoga-instruction meditation
          Coached under-12s football, planned training sessions and analysed match videos with Hudl. | sports-coaching training-session-planning sports-video-analysis
          Pool lifeguard with water rescue skills; pool plant operation and water testing. | lifeguarding water-rescue pool-plant-operation
          Sports massage, taping and return-to-play rehabilitation for athletes. | sports-massage athletic-taping injury-rehabilitation
          Cuts, colours, balayage, highlights and blow-dries in a busy salon. | hair-cutting hair-colouring balayage blow-drying
          Fades, beard trims and hot towel shaves. | fade-haircuts beard-trimming wet-shaving
          Gel nails, acrylics, manicures and pedicures, nail art. | gel-nails acrylic-nails manicure pedicure nail-art
          Waxing, threading, eyelash extensions, brow lamination and tinting. | waxing threading eyelash-extensions brow-lamination eyebrow-tinting
          Swedish massage, deep tissue massage, hot stone and aromatherapy. | swedish-massage deep-tissue-massage hot-stone-massage aromatherapy
          Facials, chemical peels, microneedling, dermaplaning and laser hair removal. | facial-treatments chemical-peels microneedling dermaplaning laser-hair-removal
          Bridal make-up, airbrush make-up and special effects make-up. | bridal-makeup airbrush-makeup special-effects-makeup
          Botox and dermal fillers, PRP and skin consultations. | botox-and-fillers skin-consultation
          Documented care in Epic, SystmOne and EMIS. | epic-emr systmone emis
          Registered nurse with NMC pin, ILS and ALS. | registered-nurse-licence immediate-life-support advanced-life-support
          Care Certificate, NVQ Level 3 in Health and Social Care and enhanced DBS check. | care-certificate health-and-social-care-qualification dbs-check
          ACLS, PALS, NRP and TNCC certified. | advanced-cardiac-life-support pediatric-advanced-life-support neonatal-resuscitation-program trauma-nursing-core-course
          Level 3 Personal Training qualification, REPs or CIMSPA registered. | personal-trainer-certificate cimspa-registration
          Cleaned and sterilised instruments in the autoclave and prepared surgical trays. | instrument-sterilisation
          Educated patients and families about medications and healthy lifestyle. | patient-education
          Managed a caseload of 40 clients and worked within a multidisciplinary team. | case-management multidisciplinary-working
          Performed eye examinations, refraction and contact lens fittings. | eye-examination refraction contact-lens-fitting
          Hearing tests, audiometry and hearing aid fittings. | audiometry hearing-aid-fitting
          MRI safety, patient positioning and radiation protection; PACS. | mri patient-positioning radiation-protection pacs
          Obtained vital signs, weights and intake and output; charted in PointClickCare. | vital-signs patient-monitoring clinical-documentation pointclickcare
          Turned and repositioned bed-bound patients and changed incontinence briefs. | patient-transfer continence-care
          Performed EKGs, venipuncture and injections; roomed patients and prepared exam rooms. | electrocardiography phlebotomy injection-technique patient-admission
          Answered call lights promptly and reported changes in condition to the nurse. | patient-care patient-monitoring
          Delivered group physiotherapy sessions in MSK outpatients and hydrotherapy. | physical-therapy musculoskeletal-physiotherapy hydrotherapy
          Took bitewing radiographs, sterilised instruments and poured study models. | dental-radiography instrument-sterilisation dental-impressions
          Fed, exercised and cleaned up after dogs at a boarding kennel. | animal-care
          Clipped, bathed and trimmed nails of dogs of all breeds. | pet-grooming
          Ran social skills groups and ABA sessions for children with ASD. | life-skills-training applied-behaviour-analysis autism-support
          Skin fades, beard sculpting and hot towel shaves. | fade-haircuts beard-trimming wet-shaving
          Performed facials, waxing, lash and brow tints and spray tans at a luxury spa. | facial-treatments waxing eyebrow-tinting spray-tanning
          Supervised swimmers, gave first aid and tested chlorine levels of the pool. | lifeguarding first-aid pool-plant-operation
          Client consultations and patch tests, aftercare advice and waxing in a beauty salon. | salon-client-consultation hair-consultation aftercare-advice waxing
          Assisted the dentist chairside with fillings, crowns, extractions and implants. | chairside-assistance restorative-dentistry prosthodontics tooth-extraction dental-implants
          Experience with catheters, PEG feeding and stoma care, and confident with manual handling. | urinary-catheterisation enteral-feeding ostomy-care manual-handling
          Administered intravenous antibiotics and looked after patients on high-flow oxygen. | intravenous-therapy oxygen-therapy
          Safe drug calculation and knowledge of sepsis. | drug-calculations sepsis-recognition
          Escorted patients to theatre, changed dressings and reassured anxious relatives. | patient-transport wound-care support-of-relatives
          Took verbal prescriptions and resolved insurance rejections in Kroll at the pharmacy. | prescription-labelling pharmacy-claims kroll
          Plotted LJ charts and logged samples. | laboratory-quality-control specimen-handling
          Thawed and passaged cells, banked cell lines and counted cells with a hemocytometer. | cell-line-maintenance cell-banking cell-counting haemocytometer
          Assembled and annotated genomes with Nextflow, GATK and bcftools. | genome-assembly nextflow gatk samtools-and-bcftools
          Measured grass growth, dried off cows and spotted sick calves. | grassland-management dairy-farming sick-animal-detection
          Matched adopters with dogs in Shelterluv and noted appetite. | animal-adoption shelter-software animal-observation
          Prepped vegetables in a busy kitchen and trained commis chefs. | mise-en-place training-of-kitchen-staff
          Cleared permissions for images, wrote blurbs and briefed illustrators. | rights-and-permissions-clearance blurb-writing commissioning-creatives
          Photographed museum objects and entered metadata of the images. | photography image-metadata
          """)
  void aSkillOfTheFieldIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Managed a portfolio of cloud accounts and kept a PR pipeline green. | patient-care
          The emergency exit was checked each week. | emergency-care emergency-response
          Scaling web services and polishing the user interface. | scaling-and-polishing
          Threading and concurrency in Java, with multithreading bugs fixed. | threading
          Waxing lyrical about the new product line. | waxing
          Waxing and polishing cars after detailing. | waxing
          Reformer for hydrogen in a chemical plant. | pilates-instruction
          Triage of bug reports and support tickets. | triage
          Installed crowns and bridges on the highway project. | prosthodontics
          Wrote unit tests for the extraction of data from PDFs. | tooth-extraction
          Vaccination of the herd records in the database of rescue boats. | water-rescue
          Drew highlights and shadows in Photoshop; took highlights reels. | balayage hair-colouring
          Published news highlights and video cuts every week. | hair-colouring hair-cutting
          Fades in and out of audio tracks. | fade-haircuts barbering
          Set up telemetry and monitoring with Prometheus. | cardiac-monitoring
          Restrained budgets and small margins. | animal-handling
          Splinting of broken cables. | splinting
          Pushed prescriptions of policy to the board. | pharmacy-dispensing
          Operating room for improvement in sales. | surgical-assistance perioperative-nursing
          The theatre needs a lighting technician for its recovery plan. | perioperative-nursing
          Took the pulse of the market every morning. | vital-signs
          Delivered babyfood and labour law advice. | labour-and-delivery
          Adoption of new software by all staff. | adoption
          Adoption rate rose by 30 % after the new feature. | adoption
          Fostering a culture of innovation and teamwork. | fostering
          Dressing windows for a fashion store and dressing sets. | wound-care personal-care
          Bathing in the sea is part of the tourist programme. | personal-care
          Feeding paper into the press. | personal-care
          Bridge inspections and hydrants of the water network. | fire-inspection
          Fillers for wall joints and paint. | botox-and-fillers
          PRP and HR processes in the sales department. | platelet-rich-plasma
          Spinning yarn and weaving cloth in a textile mill. | indoor-cycling
          Intubation of ideas. ALS is a matrix factorisation algorithm that we used for recommendations. | advanced-life-support
          Installed an ILS for the library and for aircraft landing. | immediate-life-support
          CBT modules for e-learning were produced. | cognitive-behavioural-therapy
          DBT models run nightly in Snowflake. | dialectical-behaviour-therapy
          Epic poems and epic stories in the agile backlog. | electronic-health-records
          Created epics and user stories in Jira. | electronic-health-records
          Companionship and adventure on a cycling tour. | companionship
          Taping of drywall joints and sanding. | athletic-taping
          Filed nails, screws and bolts in the stockroom. | manicure gel-nails
          Gel electrophoresis of proteins. | gel-nails
          Acrylics and oil paintings exhibited in galleries. | acrylic-nails
          Impressions and clicks of the ads rose. | dental-impressions
          Surgery hours of the member of parliament. | surgery
          Pathology of failing tests; anatomy of a click. | anatomy pathology
          Recovery of deleted files and disaster recovery. | addiction-recovery
          Code coverage and compound interest calculations. | sterile-compounding
          Ran safety planning for the construction site. | suicide-prevention
          Rope access technician on wind turbines. | rope-rescue
          Blue lights on the dashboard; drove a van. | emergency-driving
          Handed over keys to tenants at the end of the lease. | clinical-handover
          Transfusion of capital into start-ups. | blood-transfusion
          Refraction seismology in the field. | refraction
          Soft tissue paper products for retail. | deep-tissue-massage joint-mobilisation
          Massaged the data until it fitted. | massage-therapy
          Colour grading and colour correction for films. | hair-colouring
          Extensions to the module were built; Chrome extensions. | hair-extensions eyelash-extensions
          Screening candidates and screening calls. | health-screening
          Discharge of water permits and discharge pumps. | discharge-planning
          Diagnosed and resolved network issues for clients. | diagnosis
          Diagnosed engine faults with OBD scanners. | diagnosis
          Prescribed standards of the company. | prescribing
          Coached sales staff to reach targets. | sports-coaching
          Built facial recognition with PyTorch and OpenCV. | facial-treatments
          Streamed events through Amazon MSK and Kafka Connect. | musculoskeletal-physiotherapy
          Used the ICU library for Unicode collation. | critical-care
          Wrote a 20K LOC service in Go. | textured-hair
          Open to perm or contract roles. | perming
          Maintained blowout preventers on drilling rigs. | blow-drying
          Delivered SAP functional training to end users. | functional-training
          Classified chest X-rays with deep learning on a public dataset. | x-ray-imaging radiography
          Predicted diabetes with a random forest classifier. | diabetes-care
          Segmented CT scans and MRI volumes with a neural network. | computed-tomography mri radiography
          Ran diagnostic tests on engines and brakes. | diagnostic-testing diagnosis
          Interviewed clients and assessed client requirements for a new ERP. | needs-assessment-of-clients patient-assessment
          Transferred client accounts between branches. | moving-and-handling patient-transfer
          Coached a team of developers and led training sessions on Git. | sports-coaching training-session-planning
          Sold long-term care insurance policies to families. | residential-care
          Cooked for the kitchen of a nursing home as head chef. | residential-care
          Azure ADL Gen2 and Databricks pipelines. | personal-care
          Fitted double glazing and glass doors. | optical-dispensing
          Started a phase IV study of the market. | cannulation
          Prevented malware infections on servers. | infection-control
          Performed physical security checks at night. | physical-examination
          Supported a family business with its accounts. | family-support
          Developed a media player in C++. | player-development
          Visited family abroad. | home-visits
          The rescue plan for the bank was adopted; adoption of IFRS. | adoption rescue-operations
          Sold GMC and Chevrolet trucks at a dealership. | medical-licence
          Shellac and varnish finishing of oak furniture. | nail-care gel-nails
          Fostering an inclusive workplace. | fostering
          Guarded the server room and monitored telemetry from satellites. | cardiac-monitoring lifeguarding
          Took history and drama at school. | medical-history-taking
          Fluent in Swedish and German. | swedish-massage massage-therapy
          Core strengths: planning and budgeting. | strength-and-conditioning
          Patch testing of Windows servers. | hair-consultation
          Foil stamping, varnishing and die cutting of cartons; machine cutting. | balayage hair-cutting
          Implants ions into silicon wafers. | dental-implants
          The crane operator used hoists to lift loads on a building site. | hoist-use
          Rehabilitation of roads and bridges. | rehabilitation
          Depression of the market and anxiety about prices. | anxiety-and-depression
          Caring for the environment is part of our culture. | care-work
          Acted as a nursing home inspector of buildings and pipes. | nursing
          Conducted focus groups and facilitated groups of stakeholders. | group-facilitation group-therapy
          Led a support group of five engineers for second-level tickets. | group-facilitation
          Served meals in a hotel restaurant and carried plates. | personal-care
          Dressed sets and props for the theatre. | wound-care perioperative-nursing personal-care
          Calculated drug prices for the sales report. | drug-calculations
          Resolved supplier rejections of welding parts. | pharmacy-claims
          Counted cells of an Excel spreadsheet. | cell-counting
          Flew from Hamilton to Toronto. | hamilton-liquid-handlers liquid-handling-robots
          The technological singularity was a topic of the talk. | apptainer
          Revenue falls in winter and margins fall too. | falls-prevention
          Prep time for the school exam. | mise-en-place
          Served customers and read the metadata of S3 objects with SQL. | image-metadata animal-reproduction
          Passed props to React components and set state. | set-design
          Made alterations to the building and its extensions. | tailoring
          Tracked changes in regulation for the bank. | editing-and-proofreading
          Ran experiments with pricing models. | experiment-planning
          Venues across the country closed. | venue-sourcing
          Ran the night shift of twelve pickers in the warehouse. | nursing-leadership
          Shift coordinator for the paint line. | nursing-leadership
          """)
  void anOrdinaryWordOrAnotherFieldIsNot(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "wound-care, patient-care",
    "intravenous-therapy, patient-care",
    "dementia-care, care-work",
    "epic-emr, electronic-health-records",
    "endodontics, dental-care",
    "cognitive-behavioural-therapy, counselling",
    "child-protection, safeguarding",
    "personal-training, fitness-coaching",
    "balayage, hairdressing",
    "gel-nails, beauty-therapy",
    "rope-rescue, emergency-response",
    "haemocytometer, cell-culture",
    "gatk, bioinformatics",
    "dog-walking, animal-care",
  })
  void theNarrowerIsEvidenceOfTheBroader(String narrower, String broader) {
    assertThat(CATALOGUE.catalogue().broader(narrower)).containsKey(broader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senior Care Assistant (nights)",
        "Health Visitor",
        "Behavior Technician",
        "Dialysis Technician",
        "Junior Doctor",
        "Care Coordinator",
        "Podiatrist",
        "Lash Technician",
        "Medication Aide",
        "Recovery Worker",
        "EKG Technician",
        "Pharmacy Dispenser",
        "Victim Advocate",
        "Outdoor Instructor",
      })
  void aUsualTitleNamesAnOccupationWithItsSkills(String title) {
    assertThat(CATALOGUE.titles().find(title, Setting.PROSE))
        .isNotEmpty()
        .allSatisfy(find ->
            assertThat(CATALOGUE.catalogue().occupation(find.id()).skills()).hasSizeBetween(6, 12));
  }

  private static List<String> found(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
