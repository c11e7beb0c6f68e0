package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as they stand in adverts and résumés of offices, banks, shops, agencies and courts. */
class BusinessSkillsTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prepared bank reconciliations, accruals and prepayments for month-end close in NetSuite | account-reconciliation accruals-and-prepayments month-end-close netsuite
          Responsible for VAT returns, CIS returns and statutory accounts for limited company clients | vat construction-industry-scheme statutory-accounts
          Processed weekly payroll for 300 employees through ADP, including P45s, garnishments and pension contributions | payroll adp payroll-tax wage-garnishments pension-administration
          Built three-statement models and DCF valuations for buy-side M&A transactions | three-statement-modelling dcf-valuation mergers-and-acquisitions
          Managed fixed asset register, depreciation schedules and intercompany reconciliations | fixed-asset-accounting depreciation-and-amortisation intercompany-accounting
          Matched purchase orders to invoices, ran payment runs and resolved vendor queries | three-way-matching purchase-orders payment-runs vendor-queries
          Chased overdue accounts and reduced DSO from 58 to 41 days | debt-collection days-sales-outstanding
          Performed SOX testing, walkthroughs and risk-based audits using TeamMate | sox-compliance audit-walkthroughs risk-based-auditing teammate-audit
          Opened customer accounts, processed loan applications and cross-sold credit cards | account-opening loan-processing upselling credit-cards
          Reviewed suspicious activity reports, carried out enhanced due diligence and sanctions screening | suspicious-activity-reporting customer-due-diligence sanctions-screening
          Underwrote commercial property and general liability policies for brokers | insurance-underwriting commercial-property-insurance liability-insurance
          Investigated motor insurance claims, set reserves and negotiated settlements | insurance-claims motor-insurance claims-reserving settlement-negotiation
          Modelled IFRS 17 reserves in Prophet and priced life insurance products | ifrs-17 prophet actuarial-pricing life-insurance
          Advised high net worth individuals on asset allocation, retirement planning and estate planning | financial-advice asset-allocation retirement-planning estate-planning high-net-worth-clients
          Bloomberg Terminal, FactSet, Capital IQ, PitchBook | bloomberg-terminal factset capital-iq pitchbook-data
          Executed FX spot, swaps and hedging strategies for the corporate treasury | foreign-exchange derivatives hedging treasury-management
          Met and exceeded monthly sales targets through cold calling, business networking and referrals | sales cold-calling business-networking referral-business
          Managed the full sales cycle from prospecting to close, maintaining the pipeline in Salesforce | sales-cycle sales-prospecting sales-pipeline-management salesforce
          Prepared quotes, RFP responses and tenders for enterprise customers | quotation-preparation tender-preparation enterprise-sales
          Operated the till, replenished shelves and handled refunds and exchanges | cash-handling shelf-replenishment returns-and-refunds
          Ensured planogram compliance, price labelling and stock rotation on the shop floor | planograms price-labelling stock-rotation
          Ran Google Ads and Meta Ads campaigns, optimising bids to cut cost per acquisition by 30 % | google-ads meta-ads bid-management-ads campaign-management cost-per-acquisition
          Improved organic rankings with technical SEO, link building and Screaming Frog audits | technical-seo search-engine-optimisation link-building site-crawlers
          Wrote press releases, pitched stories to journalists and monitored media coverage | press-releases media-pitching media-monitoring
          Scheduled posts in Hootsuite and managed influencer partnerships on Instagram and TikTok | hootsuite social-media-scheduling influencer-marketing instagram tiktok
          Set up lead scoring, drip campaigns and landing pages in Marketo and HubSpot | lead-scoring drip-campaigns landing-pages marketo hubspot
          Developed brand guidelines, messaging and go-to-market plans for product launches | brand-guidelines brand-messaging go-to-market-strategy product-launches
          Tracked KPIs in Google Analytics 4, Google Tag Manager and Looker Studio | kpi-tracking google-analytics tag-management looker-studio
          Planned trade shows, webinars and roadshows with a budget of 200,000 euros | trade-shows webinars event-marketing
          Sourced candidates via LinkedIn Recruiter, Boolean search and job boards and tracked them in Greenhouse | recruitment linkedin-recruiter boolean-search job-boards greenhouse-ats
          Conducted phone screens, reference checks and background checks | phone-screening reference-checks background-checks
          Advised line managers on disciplinary and grievance procedures, absence management and redundancy | disciplinary-and-grievance absence-management redundancy
          Administered FMLA leave, workers' compensation claims and 401(k) enrolment | leave-administration workers-compensation retirement-plan-administration
          Led succession planning, talent reviews and engagement surveys | succession-planning talent-management employee-engagement
          Drafted and negotiated NDAs, MSAs and SaaS agreements | non-disclosure-agreements master-service-agreements contract-drafting negotiation
          Handled residential conveyancing from instruction to completion, including Land Registry searches | conveyancing land-registry
          Assisted attorneys with discovery, depositions, e-filing and trial exhibits; used Relativity and Clio | paralegal-work legal-discovery depositions court-filing trial-preparation relativity legal-practice-software
          Conducted trademark searches and filed patent applications with the USPTO | trademark-searches patent-prosecution
          Kept statutory registers and prepared board packs as company secretary | company-secretarial board-papers
          Monitored compliance with FCA and MiFID II rules and reported breaches to the regulator | fca-regulation mifid-ii compliance-monitoring regulatory-reporting compliance-breach-management
          Managed the CEO's diary, booked international travel and processed expense claims in Concur | calendar-management travel-booking expense-processing expense-management-software
          Answered a multi-line switchboard, greeted visitors and sorted incoming mail | telephone-etiquette reception mail-handling
          Ordered office supplies, maintained filing systems and arranged catering for meetings | office-supplies filing meeting-coordination
          Created pivot tables, VLOOKUPs and macros in Excel and mail merges in Word | pivot-tables lookup-formulas excel-macros microsoft-excel mail-merge microsoft-word
          Took minutes at board meetings and distributed agendas and action points | minute-taking agenda-preparation board-papers
          Resolved 60 tickets a day in Zendesk by phone, live chat and e-mail with a CSAT of 96 % | zendesk live-chat-support support-ticket-handling customer-satisfaction
          Handled escalations, monitored call quality and coached agents on average handle time | escalation-handling call-quality-monitoring average-handle-time agent-coaching
          Workforce scheduling with NICE and Verint in a 200-seat contact centre on Avaya and Genesys | workforce-scheduling nice-cxone verint call-centre-operations avaya genesys
          Reduced churn by running QBRs and customer onboarding for mid-market accounts | churn-reduction business-reviews customer-onboarding
          Prepared project charters, Gantt charts, RAID logs and status reports in MS Project | project-charter gantt-charts raid-logs status-reporting microsoft-project
          Tracked project budgets, managed scope changes and chaired steering committee meetings | project-budgeting budgeting team-meetings scope-management steering-committees
          Mapped as-is and to-be processes in BPMN and wrote functional specifications | process-mapping bpmn functional-specifications
          Wrote user stories, prioritised the backlog and defined the product roadmap | user-stories backlog-refinement product-ownership product-roadmaps
          Delivered operating model redesign and cost reduction programmes for public sector clients | operating-model-design cost-reduction
          Facilitated workshops and built business cases for digital transformation | workshop-facilitation business-cases digital-transformation
          Wrote SOPs and set up performance dashboards for three branches | standard-operating-procedures dashboards
          Conducted viewings, listed properties on Rightmove and negotiated offers between vendors and buyers | property-viewings property-listings online-property-portals-uk property-negotiation negotiation
          Collected rent, arranged repairs and carried out property inspections for a portfolio of 120 units using Yardi | rent-collection property-maintenance-coordination property-inspections yardi
          Performed comparative market analysis and hosted open houses; active in the MLS | comparative-market-analysis open-houses multiple-listing-service
          Reviewed tenancy agreements, right to rent checks and deposit registration | tenancy-agreements right-to-rent tenancy-deposits contract-review
          Qualified CPA with Big 4 experience in audit and assurance under US GAAP and IFRS | cpa big-four-experience auditing gaap ifrs
          ACCA part-qualified, experience with Sage 50, Xero and Dext | part-qualified-accountant sage-accounting xero receipt-capture-software
          Series 7 and Series 66 licensed financial adviser with knowledge of mutual funds, annuities and 529 plans | securities-licence financial-advice mutual-funds annuities education-savings-plans
          Advertised vacancies, shortlisted CVs and scheduled interviews for hiring managers | job-advertising cv-screening interview-scheduling
          You will maintain personnel files, prepare employment contracts and support onboarding and offboarding | personnel-records contract-drafting employment-contracts onboarding offboarding
          Strong knowledge of employment law, TUPE and working time regulations | employment-law tupe working-time-regulations
          Experience of credit control, cash allocation and direct debits is essential | credit-control cash-application direct-debits
          Filed corporate and individual income tax returns (1040, 1120, K-1) using Lacerte and UltraTax | tax-preparation us-tax-forms lacerte ultratax corporate-tax personal-tax
          Transfer pricing documentation, R&D tax credits and tax provision under ASC 740 | transfer-pricing research-tax-credits tax-provision
          Variance analysis of budget against actuals and rolling forecasts in Anaplan for the FP&A team | variance-analysis budgeting rolling-forecasts anaplan financial-analysis
          Conducted mystery shopping, trained new sales associates and drafted staff rotas | mystery-shopping sales-training staff-training staff-scheduling
          Negotiated listings with key accounts in the FMCG sector and ran in-store promotions | key-account-management fmcg in-store-promotions negotiation
          Opening and closing the store, cashing up and loss prevention | store-opening-and-closing cashing-up security-operations-physical
          Planned media buys across TV, radio, out-of-home and programmatic display | media-planning media-buying outdoor-advertising programmatic-advertising
          Edited newsletters, intranet articles and speeches for internal communications | newsletters internal-communications speech-writing intranet
          Managed crisis communications and stakeholder relations during a product recall | crisis-communications stakeholder-management
          Performed monthly balance sheet reconciliations and investigated aged debtors | account-reconciliation accounts-receivable
          Assisted with the year-end audit and liaised with external auditors | auditing
          Prepared budgets, monitored cash flow and reported to the board | budgeting cash-flow-management board-papers report-preparation
          Experience with SAP, Oracle Financials or Dynamics 365 Business Central | sap-erp oracle-financials dynamics-365-finance
          Handled inbound calls, processed payments and updated customer records in the CRM | call-centre-operations customer-account-maintenance customer-relationship-management payment-processing records-management
          Wrote blog posts, product descriptions and email newsletters | content-marketing online-product-listings email-marketing
          Supported recruitment, inductions and exit interviews across four sites | recruitment onboarding job-interviewing
          Reviewed commercial contracts and advised on data protection and intellectual property | contract-review contract-law data-privacy intellectual-property-law
          Took telephone enquiries, booked appointments and managed the reception area | customer-service calendar-management reception
          Led a cross-functional team to deliver a £2m ERP implementation on time and within budget | erp-implementation cross-functional-leadership collaboration
          Ran A/B tests on subject lines and increased open rates in Klaviyo | ab-testing klaviyo
          Competitive analysis, market sizing and financial modelling for a retail client | market-research financial-modelling
          Maintained the sales ledger and purchase ledger and posted journals | accounts-receivable accounts-payable general-ledger
          Supervised a team of eight advisors and delivered coaching on call handling | people-management workplace-coaching call-centre-operations
          Knowledge of FINRA and SEC rules and holds the Series 63 license | sec-regulations securities-licence
          Ensured shop windows and displays met brand standards | merchandising brand-guidelines
          Facilitated workshops, gathered requirements and mapped business processes | workshop-facilitation business-analysis requirements-analysis process-mapping
          Full UK driving licence and CeMAP qualified mortgage adviser | driving-licence cemap mortgage-lending
          Prepared wills, lasting powers of attorney and probate applications | wills-and-probate
          Arranged meetings, prepared agendas and took minutes | calendar-management agenda-preparation minute-taking
          Processed invoices, credit notes and supplier statements in Sage 200 | invoicing account-reconciliation sage-accounting
          Completed weekly and monthly sales reports using advanced Excel | sales-reporting microsoft-excel
          Helped clients with mortgages, pensions and protection insurance | mortgage-lending retirement-planning insurance
          Set up and optimised Facebook and Instagram ads with a monthly budget of $50k | meta-ads
          Designed flyers and posters in Canva and kept the website up to date in WordPress | marketing-collateral canva wordpress
          Grew the company's LinkedIn following and wrote articles for the blog | linkedin content-marketing
          Counselled employees and line managers on HR policy and benefits | hr-policy-development
          Posted vacancies on Indeed and screened CVs | job-advertising cv-screening
          Typed letters, photocopied documents and answered the phones | typing office-equipment telephone-etiquette
          Maintained petty cash, ordered stationery and booked couriers | petty-cash office-supplies mail-handling
          Represented clients at tribunals and negotiated settlements in employment disputes | court-advocacy settlement-negotiation
          Drafted pleadings, motions and discovery requests | legal-drafting legal-discovery
          Monitored KPIs and SLAs and prepared weekly performance reports | kpi-tracking service-level-agreements report-preparation reporting
          Planned and tracked sprints in Jira and reported progress to stakeholders | jira status-reporting
          Greeted customers, provided product advice and recommended add-ons | customer-service product-knowledge
          Sold mobile phone contracts and accessories and achieved top sales in the region | sales
          Prospected for new business by phone and at industry events | sales-prospecting trade-shows
          Calculated commissions, bonuses and overtime pay | sales-incentives payroll
          Filed quarterly 941s and year-end W-2s | payroll-tax
          Investigated chargebacks and credit card fraud | fraud-investigation
          Administered employee share schemes and pensions | pension-administration
          Developed pricing models and discount structures | pricing-strategy
          Kept the books of a small company with Xero | bookkeeping xero
          Managed a portfolio of residential properties and collected rents | property-management rent-collection
          Organised open days and property viewings | property-viewings
          Recorded daily transactions, reviewed workpapers and ran depreciation | bookkeeping audit-working-papers fixed-asset-accounting
          Cashed checks, counted the vault and replenished ATMs | teller-operations
          Verified customer identity and cleared underwriting conditions | customer-due-diligence loan-processing
          Calculated debt-to-income ratios and reconciled trade breaks | credit-analysis trade-settlement
          Quoted policies, processed renewals and placed risks with insurers | insurance-policy-administration insurance-underwriting
          Prepared CMAs and coordinated closings | comparative-market-analysis real-estate-sales
          Checked references, processed terminations and answered questions about benefits | reference-checks personnel-records benefits-administration
          Supported the appraisal process and evaluated training effectiveness | performance-management training-needs-analysis
          Cross-examined witnesses, advocated at tribunals and billed time | court-advocacy legal-time-recording
          Administered estates, filed annual returns and monitored changes in legislation | wills-and-probate company-secretarial regulatory-compliance
          Tested ad creatives, surveyed customers and drafted speeches | ab-testing surveys speech-writing
          Collected trolleys, changed prices and dressed mannequins | retail-sales price-labelling merchandising
          Reviewed slow sellers and transferred stock between stores | retail-buying inventory-management
          Called prospective customers, built target lists and won new accounts | sales-prospecting lead-generation
          Onboarded partners, trained distributors and renewed contracts | strategic-partnerships channel-sales client-retention
          Called on doctors and pharmacies and entertained clients | pharmaceutical-sales client-relations
          Dispatched technicians and removed inappropriate content | technician-dispatch online-community-management
          Analysed spend, ran tenders and evaluated suppliers | procurement strategic-sourcing supplier-quality-management
          Sized the market and developed recommendations | market-research client-deliverables
          Sent parcels, keyed in data and kept supplies stocked | mail-handling data-entry office-supplies
          Managed cleaners and prepared documents for signature | facilities-management office-administration
          Advised start-ups on incorporation, shareholder agreements and fundraising rounds | master-service-agreements fundraising
          Translated business requirements into functional specifications and wrote test cases | business-analysis requirements-analysis functional-specifications
          Managed the inbox and calendar of two directors | inbox-management calendar-management
          Follows up on the implementation of recommendations and reports audit results to management | audit-follow-up audit-reporting
          Reconcile the company credit cards and answer pay queries | account-reconciliation payroll
          Advise private clients on loans, current accounts and savings | bank-customer-advice retail-banking-products
          Interpret policy wordings, photograph and measure the damage and look out for indicators of fraud | coverage-determination property-damage-claims fraud-investigation
          Monitor rate adequacy of employers' liability with Emblem and Radar and GLMs | actuarial-pricing liability-insurance insurance-pricing-software
          Run open homes and auctions with vendors and prepare contracts of sale | open-houses property-auctions property-sale-contracts
          Appoint new dealers, follow up quotations and coordinate with the service engineers | channel-sales lead-follow-up after-sales-service
          Negotiate the annual agreements, plan promotions and protect the margin | customer-trade-terms in-store-promotions profit-and-loss-management
          Receiving, replenishment and shrink of the store, click and collect | stockroom-management shelf-replenishment loss-prevention omnichannel-fulfilment
          Write captions, reply to comments on Discord and work with influencers on TikTok | social-media-content-creation online-community-management influencer-marketing
          Build supporter journeys and segmented the donor data | drip-campaigns audience-segmentation
          Compare supplier quotes, onboard new suppliers and set up framework agreements | supplier-quote-comparison supplier-onboarding framework-agreements
          """)
  void allThatABusinessSentenceTellsIsFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We offer a competitive salary, bonus, pension scheme and private health insurance | pension-administration health-insurance salary-benchmarking
          The restaurant takes the till receipts to the bank every evening | banking-operations
          Nurses monitor the patient's vital signs and discharge them when stable | discovery lead-generation closing
          Drove the lead vehicle and closed the gate at night | lead-generation closing-sales sales
          Researched prophets and saints of the Middle Ages | prophet-actuarial
          Worked in the greenhouse watering tomatoes and peppers | greenhouse-ats
          He clicked the lever and the relativity of the measurement mattered; special relativity lecture | relativity
          Nice restaurant in Nice with a nice view of the sea | nice-cxone
          Depreciation of river banks after the flood and the deposit of silt | deposit-handling banking-operations
          A closing ceremony with speeches of the mayor | closing-sales
          Used shelves, racks and clamps to fix the piping | shelf-replenishment
          Installed the front desk made of oak veneer for a customer | front-office
          Monday to Friday, 8 am to 5 pm, no weekends | monday-com
          Please notion that the lever has some slack in the rope | notion slack
          Buffered saline and a buffer solution at pH 7 | social-media-tools
          Gusto for life and an oracle of the village | gusto-payroll oracle-erp
          The clutch and gears drift when the car front is raised on a lift | drift-chat front-app lift
          Brass and steel bar stock; took stock of the rope | inventory-management
          The class discussed the discovery of penicillin and its patents of nobility | discovery
          Ran a marathon and crossed the line manager's lane | people-management
          Segment the image, then track and tag objects | segment-cdp asset-tracking
          Interest rate of the audience and the swap of two plants | derivatives
          Sprayed crops against drought, with hedging and ditching on the farm | hedging derivatives
          Trimmed hedges and mowed lawns | hedging
          Zoom lens, canvas and easel for portrait photography | zoom-meetings
          Teams of five dug trenches and laid pipes | microsoft-teams
          Delivered parcels and handled returns of empty pallets | returns-and-refunds
          Kitchen orders are placed on the pass by the chef | order-processing
          Recovered evidence at the scene and took witness statements | financial-reporting
          Filed metal parts and polished surfaces to a mirror finish | filing court-filing
          Maintains oxygen reserves and lung volume in divers | claims-reserving
          Trained a claims classifier on text with logistic regression and policy gradients | insurance-claims insurance-underwriting
          Policy gradient reinforcement learning agents | agent-coaching
          Wrote minutes of arc to degrees converter in Python | minute-taking
          Branch prediction, branch and bound and pipeline stalls | branch-management sales-pipeline-management
          Built CI pipelines and data pipelines for model training | sales-pipeline-management staff-training
          The lead developer closes tickets and merges pull requests | lead-generation mergers-and-acquisitions
          Ads of Gothic cathedrals and their flying buttresses | google-ads
          Accounts of the war by eyewitnesses and oral history | account-management accounts-payable
          Settled disputes among children in the playground | claims-settlement
          Assessed children's reading comprehension and set targets for pupils | sales-targets
          Pitched the tent and lit the campfire | media-pitching
          Balanced the tyres and reconciled two feuding families | account-reconciliation
          Loaded trucks at the depot and signed the driver's log | raid-logs
          Configured RAID arrays and log rotation | raid-logs
          Performed title searches in the library catalogue by author and title | title-searches
          Vested interest in stakeholder theory of the firm's pension ethics | pension-administration
          Sourced organic ingredients from local farmers | recruitment organic-search
          Grew organic traffic lights calibration by road engineers | organic-search
          Series 3 Landrover restoration, fitted new bumpers | securities-licence
          Sage, thyme and rosemary from the garden | sage-accounting
          Welded brackets to the frame and carried out quality checks | background-checks reference-checks
          Referral of patients to a cardiologist | referral-business
          The nurse triaged walk-in patients and escalated to the doctor | escalation-handling
          Performed discovery of microservices in the mesh with Consul | discovery
          Looked after trusts of the NHS and hospital wards | trusts-and-estates
          Concrete foundation for a listed property near the road | property-listings
          Skype: jane.doe, LinkedIn: jane-doe, Gmail | video-conferencing google-workspace
          Ate at a rotary club lunch and kept the till of seeds for no-till farming | cash-handling
          Published in journals and reviewed articles for academic journals | general-ledger
          Chemical bonds and derivatives of benzene | fixed-income derivatives
          Environmental sanctions of the church council | sanctions-screening
          Trained strength athletes in personal training sessions at the gym | staff-training
          Rolled out merchant onboarding in Kotlin microservices | onboarding customer-onboarding
          On-call rota for the platform | staff-scheduling
          Hubble's HST images and the SLA printer with resin | gst service-level-agreements
          Copyright 2024 by the author | intellectual-property-law
          Had an idea for the yearly audit of the garden and the radar of the ship | caseware insurance-pricing-software
          Savings of energy and time on the farm | retail-banking-products
          Shrink wrap of pallets in the store | loss-prevention
          Earned two promotions and a performance appraisal in the store | in-store-promotions property-valuation
          Reception of patients after receiving treatment | stockroom-management
          Discord between neighbours was settled | discord
          Closed captions for the deaf at the theatre | social-media-content-creation
          Please quote reference 12 with a comparable qualification | quotation-preparation comparative-market-analysis
          Arterial blood gas sampling, temp to perm after twelve weeks | in-store-promotions temporary-staffing
          Trained reinforcement learning agents and monitored queues in RabbitMQ | agent-coaching workforce-scheduling
          It takes eight minutes to apply | minute-taking
          Valeting and detailing of cars before the ride-along | pharmaceutical-sales sales-management
          Automated the renewal of certificates on the server | client-retention
          Cleaned meeting rooms and washed tables in a department of surgery | facilities-management
          A wide range of motions and good deeds | legal-drafting
          The persistent volumes were determined by the cluster | resilience
          """)
  void theSameWordsElsewhereMeanSomethingElse(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trainee Solicitor | lawyer
          Head of Finance | finance-director
          Credit Control Clerk | accounts-receivable-clerk
          MLRO | compliance-officer
          Trade Settlements Analyst | trade-support-analyst
          Bid Writer | bid-manager
          PPC Executive | digital-marketing-specialist
          Head of Sales | sales-manager
          Chief People Officer | hr-manager
          Talent Sourcer | recruiter
          Post Room Assistant | office-clerk
          Complaints Handler | customer-service-representative
          Workforce Planner | workforce-analyst
          PMO Lead | project-manager
          Chief Operating Officer | operations-manager
          Lettings Manager | estate-agent
          Title Examiner | escrow-officer
          Data Protection Officer | data-protection-officer
          """)
  void aTitleNamesItsOccupation(String title, String occupation) {
    assertThat(CATALOGUE.titles().find(title, Setting.PROSE))
        .extracting(Find::id)
        .containsExactly(occupation);
  }

  private static List<String> found(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
