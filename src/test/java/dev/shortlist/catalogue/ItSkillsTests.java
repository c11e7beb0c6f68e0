package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What adverts and résumés of information technology, design, laboratories and engineering name,
 * and what others do not mean by it.
 */
class ItSkillsTests {

  private static final Finder SKILLS = CatalogueFiles.read(new Tagger()).skills();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Administer VMware vSphere clusters, Nutanix AHV and Pure Storage arrays | vmware nutanix storage-arrays
          Configured VLANs, trunk ports and HSRP on Cisco Catalyst switches and troubleshot BGP peering issues | vlan hsrp cisco-networking bgp
          Reimaged laptops with Autopilot and Intune and reset passwords in Active Directory | windows-autopilot microsoft-intune password-resets active-directory
          Experience with Nessus, Burp Suite, Metasploit and Kali Linux is expected | nessus burp-suite metasploit kali-linux
          You will triage alerts in QRadar and write Sigma and YARA rules | security-alert-triage qradar sigma-rules yara
          Led ISO 27001 certification and ran the annual PCI DSS audit | iso-27001 pci-dss
          Wrote bare-metal firmware in C for STM32, with drivers for SPI, I2C and UART | firmware-development c stm32 spi-bus i2c uart
          Bring up new boards with an oscilloscope and a logic analyser | board-bring-up oscilloscopes logic-analysers
          Developed AUTOSAR software and CAN bus diagnostics using Vector CANoe | autosar can-bus canoe
          Configured SAP MM and SD for a plant roll-out and ran cutover | sap-mm cutover-planning
          Hands-on with SAP FICO, SAP Fiori, SAP BW and IDocs | sap-fi-co sap-fiori sap-bw idocs
          Built flows, validation rules and Lightning Web Components in Salesforce Sales Cloud | salesforce-administration lightning-web-components salesforce-sales-cloud
          Customised ServiceNow ITSM, CMDB and Service Catalog | servicenow-modules cmdb
          Implemented NetSuite and wrote SuiteScript customisations | netsuite suitescript
          Developed Power Apps and Power Automate flows on the Dataverse | power-apps power-automate dataverse
          Maintained Oracle E-Business Suite R12 and Oracle Forms and Reports | oracle-financials oracle-forms
          Wrote Dockerfiles, Helm charts and Terraform modules; set up Flux and Kustomize | docker helm terraform flux-cd kustomize
          On-call rotation, post-mortems, runbooks and SLOs for a payments platform | on-call-support runbooks service-level-objectives
          Deployed to nginx behind HAProxy and Cloudflare with Let's Encrypt certificates | nginx haproxy cloudflare lets-encrypt
          Set up Sentry, PagerDuty and OpenTelemetry | sentry pagerduty opentelemetry
          Build Vite and Next.js front ends with Zustand and TanStack Query, tested with Vitest and Storybook | vite nextjs zustand tanstack-query vitest storybook
          Write SwiftUI and UIKit apps with Core Data and Combine; publish to the App Store via TestFlight and Fastlane | swiftui uikit core-data app-store-publishing testflight fastlane
          Android apps in Jetpack Compose with Room, Dagger Hilt, Retrofit and coroutines | jetpack-compose dagger-hilt retrofit kotlin-coroutines
          C++ with Qt, QML, Boost, STL and CMake on Linux; unit tests in GoogleTest | cpp qt qml boost-cpp cpp-stl cmake linux googletest
          Shader work in HLSL and GLSL, multiplayer netcode, and level streaming in Unreal Engine 5 | shader-programming multiplayer-networking unreal-engine
          Textured assets imported into Unity and scripted in C# | csharp
          Administer Oracle RAC, Data Guard and RMAN backups | oracle-rac oracle-data-guard oracle-rman
          PostgreSQL tuning with EXPLAIN ANALYZE, PgBouncer and Patroni; streaming replication | postgresql pgbouncer patroni database-replication
          Designed star schemas in Snowflake, dbt models and Matillion jobs, scheduled with Control-M | dimensional-modelling snowflake dbt matillion control-m
          Streams events with Kafka, Debezium and Apache Pulsar into ClickHouse | apache-kafka debezium apache-pulsar clickhouse
          Power BI reports with DAX, Power Query and paginated reports; row-level security | power-bi dax power-query row-level-security
          Created Looker and Hex dashboards; tracked events with Segment, Mixpanel and Amplitude | looker product-management-software
          Experience with SAP Analytics Cloud, Qlik Sense and ThoughtSpot | sap-analytics-cloud qlik thoughtspot
          Fine-tuned Llama with LoRA and served it on vLLM; evaluated RAG with RAGAS and guardrails | lora vllm retrieval-augmented-generation ragas llm-guardrails
          Manual and automated testing with Playwright, TestRail, Zephyr and Postman; logged defects in Jira | playwright testrail zephyr postman jira defect-tracking
          Automated API tests in REST Assured and Karate, load tests in k6 and Locust | rest-assured k6 locust-load-testing
          Test cases for boundary values and equivalence partitions, traceability matrix, regression suite | test-case-design requirements-traceability
          First-line support for 400 users: Windows 11, Microsoft 365, printers, VPN and ticket logging in Jira Service Management | first-line-support windows-operating-system microsoft-office vpn jira-service-management
          Patched Windows servers with WSUS and SCCM and wrote PowerShell scripts | patch-management wsus sccm powershell
          Ran structured cabling, patch panels and rack mounting in the comms room | structured-cabling rack-mounting
          Migrated mailboxes from Exchange 2016 to Exchange Online and configured MFA and Conditional Access | exchange-online multi-factor-authentication conditional-access
          Managed Jamf Pro for 300 MacBooks | jamf macos-administration
          Veeam backups, restore tests and disaster recovery plans | veeam it-service-continuity
          Designed PCBs in Altium Designer, ran EMC pre-compliance and SPICE simulations | altium-designer spice-simulation
          RTL design in SystemVerilog, UVM testbenches, timing closure in Vivado | rtl-design verilog uvm timing-closure vivado
          Analogue circuit design, power supplies and op-amps | analogue-circuit-design
          LTE and 5G NR drive tests, RF planning with Atoll | lte 5g drive-testing rf-planning
          Fibre splicing and OTDR testing of GPON networks | otdr-testing gpon
          Developed microservices in Spring Boot with Kafka, Resilience4j and Liquibase; OpenAPI contracts | microservices spring-boot apache-kafka liquibase openapi
          Wrote .NET 8 Minimal APIs, SignalR hubs and Dapper queries; hosted in IIS | dotnet signalr dapper iis
          Maintain legacy COBOL, JCL and CICS programs on z/OS | cobol jcl cics zos
          Monorepo with Nx and pnpm, linted by ESLint and Prettier | nx-monorepo pnpm eslint prettier
          Handled GraphQL Federation, gRPC and webhooks | graphql grpc webhooks
          Implement OAuth 2.0, OpenID Connect and JWT with Keycloak and Auth0 | oauth openid-connect jwt keycloak auth0
          Performed code reviews, pair programming and trunk-based development | code-review pair-programming trunk-based-development
          Run sprint planning, refine the backlog and remove impediments for two Scrum teams | sprint-planning backlog-refinement scrum
          Write user stories with acceptance criteria, process maps in BPMN and wireframes in Balsamiq | user-stories bpmn wireframing
          Managed vendors, software licences and IT asset inventory | software-licence-management it-asset-management
          Azure Landing Zones, ExpressRoute, Azure Firewall and Bicep | azure-landing-zones azure-expressroute azure-firewall azure-bicep
          AWS Control Tower, Transit Gateway, KMS and Security Hub | aws-control-tower aws-transit-gateway aws-kms aws-security-hub
          Cisco CCNA, CompTIA A+ and AZ-900 certified | ccna comptia-a-plus azure-fundamentals
          CISSP, GIAC GCIH, CCSP or CRISC preferred | cissp giac-certification ccsp crisc
          Investigated phishing emails, contained infected endpoints and wrote incident reports | phishing-analysis endpoint-containment
          Hardened Linux servers to CIS benchmarks and rotated SSH keys | server-hardening cis-benchmarks ssh
          Deploy CrowdStrike Falcon, Zscaler and Palo Alto firewalls | crowdstrike zscaler palo-alto-firewalls
          Built ETL in Informatica PowerCenter, SSIS and Azure Data Factory | informatica ssis azure-data-factory
          Set up Unity Catalog and Delta Live Tables in Databricks | unity-catalog delta-live-tables databricks
          Solved linear programmes in Gurobi and forecast demand with Prophet | gurobi prophet
          Cleaned clickstream data in PySpark and stored it as Parquet in S3 | pyspark apache-parquet amazon-s3
          Programmed PIC and AVR microcontrollers with MPLAB | pic-microcontrollers avr-microcontrollers mplab
          Yocto and Buildroot images for i.MX8 boards, device tree and U-Boot | yocto buildroot device-tree u-boot
          Zigbee, LoRaWAN and BLE sensor nodes reporting over MQTT | zigbee lorawan bluetooth-low-energy mqtt
          Installed Wi-Fi access points, Cisco Meraki and Ubiquiti UniFi | cisco-meraki ubiquiti
          Technical writing in Markdown, AsciiDoc and DITA with MadCap Flare | software-documentation asciidoc dita madcap-flare
          WordPress sites with Elementor, WooCommerce and Advanced Custom Fields | wordpress web-page-design online-shop-software
          Provided desk-side support to 250 staff, set up workstations and replaced faulty hard drives | deskside-support desktop-imaging hardware-maintenance
          Created user accounts in Active Directory and managed mailboxes in Exchange | user-account-administration active-directory email-administration
          Installed and configured routers, switches and wireless access points | network-installation
          Resolved 40 tickets a week in ServiceNow within SLA | support-ticket-handling servicenow service-level-agreements
          Monitored network performance with SolarWinds and PRTG | network-monitoring
          Wrote knowledge base articles and trained end users | knowledge-base-articles it-user-training
          Designed and developed RESTful APIs in Node.js with Express and MongoDB | rest-api nodejs express mongodb
          Built responsive single page applications with Angular, RxJS and Angular Material | angular rxjs frontend-development
          Implemented CI/CD with GitLab CI, Docker and Argo CD on AWS EKS | ci-cd gitlab-ci docker argo-cd amazon-eks
          Wrote unit tests in xUnit and Moq for ASP.NET Core services | dotnet-test-frameworks aspnet
          Migrated a monolith to microservices and reduced technical debt | microservices technical-debt
          Tuned slow SQL queries, rebuilt indexes and wrote stored procedures | query-optimisation stored-procedures
          Automated regression tests with Selenium, TestNG and Cucumber | test-automation selenium testng cucumber
          Performed root cause analysis of production incidents and wrote runbooks | runbooks
          Conducted penetration tests of web applications against the OWASP Top 10 | penetration-testing owasp
          Managed firewall rules on FortiGate and Cisco ASA and site-to-site VPNs | firewalls fortinet cisco-asa vpn
          Developed firmware for an ARM Cortex-M4 running FreeRTOS | firmware-development arm-cortex freertos
          Laid out four-layer boards in KiCad and soldered SMD prototypes | pcb-tools
          Configured SAP S/4HANA FICO and wrote functional specifications | sap-s4hana functional-specifications
          Developed Apex triggers, SOQL queries and Visualforce pages | apex soql lightning-web-components
          Built dashboards in Tableau and Power BI from a Snowflake warehouse | dashboards tableau power-bi snowflake
          Developed PySpark jobs on Databricks and orchestrated them with Airflow | pyspark databricks airflow
          Trained XGBoost and LightGBM models and tracked experiments in MLflow | xgboost lightgbm mlflow
          Built a chatbot with LangChain, Pinecone and the OpenAI API | chatbots langchain pinecone openai-api
          Deployed YOLOv8 on a Jetson Nano with TensorRT | yolo edge-computing tensorrt
          Gameplay programmer in Unity and C#, with physics engine and netcode work | gameplay-programming unity-engine csharp game-physics multiplayer-networking
          Published a Flutter app on Google Play and the App Store with Firebase and push notifications | flutter firebase push-notifications app-store-publishing
          Administered RHEL and Ubuntu servers with Ansible, cron jobs and Nagios | red-hat-linux ubuntu ansible linux-command-line nagios
          Managed Azure AD, Intune and Conditional Access for 900 users | microsoft-entra-id microsoft-intune conditional-access
          Windows 10 migration, imaging laptops and printer troubleshooting | desktop-imaging printer-support
          Designed REST services secured with OAuth2 and JWT, documented in Swagger | rest-api oauth jwt swagger
          Led a team of six developers and estimated stories in planning poker | technical-leadership effort-estimation
          Experience with message brokers such as RabbitMQ, ActiveMQ and IBM MQ | message-queues rabbitmq activemq ibm-mq
          Knowledge of Linux, networking protocols (TCP/IP, DNS, DHCP) and virtualisation (VMware, Hyper-V) | linux tcp-ip dns dhcp virtualisation vmware hyper-v
          Qualified ISTQB tester with experience of UAT, defect tracking in Bugzilla and test plans | istqb-certification user-acceptance-testing defect-tracking test-planning
          Run the monthly restore test for our RDS databases and keep an eye on the AWS bill | backup-and-recovery amazon-rds cloud-cost-optimisation
          Coordinating with ISPs on link outages and preparing the RCA within 24 hours of a P1 incident | isp-coordination problem-management
          Response to incidents, tracking remediation of findings and access reviews in security | security-incident-response vulnerability-management identity-and-access-management
          Prepared the Business Blueprint in two full-cycle implementations and trained key users | sap-implementation erp-implementation it-user-training
          Character movement, combat and frame rate in Unreal with Blueprints and playtests | gameplay-programming game-performance unreal-engine playtesting
          Risk-based testing, quality figures and test scripts | test-planning test-reporting test-case-design
          Drift monitoring, evaluation sets and latency and cost of the models in production | model-monitoring model-evaluation model-inference-optimisation model-deployment
          Depth cameras, hand-eye calibration, quaternions and grasp poses | depth-sensing sensor-calibration-vision 3d-geometry grasp-detection
          Put points on a map with Leaflet or Mapbox and wrote schema migrations | web-map-libraries database-migration
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
  void theSkillsOfASentenceAreFound(String text, String skills) {
    assertThat(found(text)).contains(skills.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The boost in sales came from a new menu | boost-cpp
          Served breakfast and room service and breakfast in bed for hotel guests | room-persistence
          Combine flour, butter and sugar and bake for an hour | combine-framework
          Karate instructor for children aged six to ten | karate-tests
          Locust control for farmers in the Sahel | locust-load-testing
          Segment the market and find new customers | segment-cdp
          Amplitude of the tremor was recorded by the nurse | amplitude
          Sentry duty at the barracks gate | sentry
          Harness, ladder and rope inspected before climbing | harness-cd
          Cutover of the old water main at night | cutover-planning
          Storybook time for toddlers in the library | storybook
          Prettier flower arrangements for weddings | prettier
          Flux and solder paste applied to copper pipes | flux-cd
          Vault over the pommel horse, gymnastics coach | hashicorp-vault
          Cyprus holiday sales, Express delivery and Spring collections | express spring-framework
          Nurse on call at weekends and runs the night shift | on-call-support
          Postmortem examinations in the mortuary | postmortems
          Wrote sigma reports for Six Sigma Green Belt | sigma-rules
          Ran a hammer drill and a circular saw; patched drywall | patch-management
          Pick to light and SAP MM material masters | c
          Advised investors on SPI funds | spi-bus
          A tour operator can bus guests in | can-bus
          Fibre-rich meals and splicing of film reels | fibre-splicing
          Oracle of Delphi tours for school classes | oracle-database delphi
          Snowflake decorations at the Christmas market | snowflake
          Zephyr and breeze, a sailing school | zephyr
          Python and boa care at the zoo reptile house | pandas
          Nurses triage patients in the emergency department | security-alert-triage
          Phishing is not fishing: guided trout fishing tours | phishing-analysis
          Unity of the team and respect for each other | unity-engine
          Hardened steel tools and hardened arteries | server-hardening
          Cleared a backlog of invoices and refined sugar | backlog-refinement
          Ticket sales at the cinema and ticket inspection on trains | ticketing-systems
          Fed and walked dogs, cats and a hex bolt collection | hex-notebooks
          Chef at a bistro with seasonal recipes | chef
          Planned a birthday bash at the club | bash
          Drive tests for learner drivers | drive-testing
          Workday of eight hours with a short break | workday
          Stacked plates in the dishwasher and roasted a rack of lamb | rack-mounting
          Trunk of the car cleaned and vacuumed; base coat applied | trunk-based-development
          A pic of the product for the online shop | pic-microcontrollers
          Retrofit of windows and loft insulation | retrofit
          Dagger and sword fighting for the stage | dagger-hilt
          Load tests of bridges and load testing of lifting gear | k6
          Jest and humour in the classroom | jest
          Mocha, latte and cappuccino made to order | mocha
          Cypress and pine trees planted in the park | cypress
          The playwright read from the new play | playwright
          Managed a band on stage, sound and lights, with React as a slogan | react
          Dapper suits fitted for gentlemen | dapper
          Lit the stage and directed the actors | lit-framework
          Astro turf installed on two football pitches | astro-framework
          Remix and mastering of tracks for a music label | remix-framework
          Gin and tonic cocktails, echo in the hall | gin-framework echo-framework
          Fiber supplements and fiber arts courses | fiber-framework
          Crystal glasses and crystal healing | crystal-language
          Nim is a game of matches; zig and zag stitches | nim-language zig-language
          Bun and butter served with the soup | bun-runtime
          Rancher and cattle farmer in Texas | rancher
          Tekton was a builder; harbour pilot; spinnaker sails repaired | spinnaker harbor-registry
          Falcon handler at a bird of prey centre | crowdstrike
          Hired staff, trained cashiers and closed the till | model-training
          Set up and tested fire alarms and emergency lighting in hospitals | software-testing
          Lifted patients with a hoist and kept records in SystmOne | system-administration
          Planned lessons and marked tests for year five | test-planning
          Administered medication and monitored vital signs | system-administration monitoring
          Assigned servers to tables on the restaurant floor | system-administration
          Restored furniture and recovered sofas | database-backup-and-recovery backup-and-recovery
          Deployed with the infantry to Afghanistan and managed containers at the port | containerisation docker
          Worked the switchboard and routed calls to departments | routing-and-switching
          Inspected network of drains and sewers | computer-networking
          Treated bed bugs and other pests in flats | debugging
          Sold insurance policies and group policies to families | active-directory
          Cable technician who installed satellite dishes and cable ties | structured-cabling
          Kept the kitchen clean and the code of conduct in mind | programming
          Leaflet drops and promotional leaflets in the town | web-map-libraries
          Shipping containers at the port of Hamburg | containerisation
          Remediation of mould in flats and soil remediation works | vulnerability-management
          Called RDS farms and a jack cable with RCA plugs | amazon-rds problem-management
          Combat veteran with a rifle | gameplay-programming
          Vacuum distillation of crude oil | knowledge-distillation
          Classification of soils and the job classification of staff | classification-models
          Read blueprints of houses | unreal-engine
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
  void ofWhatIsMeantOtherwiseNoneIsFound(String text, String skills) {
    assertThat(found(text)).doesNotContain(skills.split(" "));
  }

  private static List<String> found(String text) {
    return SKILLS.find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
