package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.text.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The items of skills sections, without labels and levels. */
class SkillItemsTests {

  private static String told(Field<String> item) {
    return item.value();
  }

  private static List<String> listed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<Arguments> eachItemIsToldAsItIsWritten() {
    return Stream.of(
        Arguments.of(
            """
            Java, Python, C++, SQL
            """,
            """
            Java
            Python
            C++
            SQL
            """),
        Arguments.of(
            """
            • Triage
            • Wound care
            • Time management
            """,
            """
            Triage
            Wound care
            Time management
            """),
        Arguments.of(
            """
            Languages: Java, Python, SQL
            Databases: MySQL, PostgreSQL
            Cloud: AWS (EC2, S3), GCP
            """,
            """
            Java
            Python
            SQL
            MySQL
            PostgreSQL
            AWS (EC2, S3)
            GCP
            """),
        Arguments.of(
            """
            Excel (5 years), Word (expert), PowerPoint
            """,
            """
            Excel
            Word
            PowerPoint
            """),
        Arguments.of(
            """
            Python ●●●●○
            Java ★★★☆☆
            SQL 80%
            Go 4/5
            """,
            """
            Python
            Java
            SQL
            Go
            """),
        Arguments.of(
            """
            Java - Expert
            Python – Intermediate
            Go: beginner
            """,
            """
            Java
            Python
            Go
            """),
        Arguments.of(
            """
            Triage | Wound care | Phlebotomy
            """,
            """
            Triage
            Wound care
            Phlebotomy
            """),
        Arguments.of(
            """
            Java\tPython\tSQL
            Docker\tKubernetes\tGit
            """,
            """
            Java
            Python
            SQL
            Docker
            Kubernetes
            Git
            """),
        Arguments.of(
            """
            Negotiation      Budgeting      Staff training
            """,
            """
            Negotiation
            Budgeting
            Staff training
            """),
        Arguments.of(
            """
            I am a quick learner who likes to work with people and has a keen eye for detail.
            Java, Python
            """,
            """
            Java
            Python
            """),
        Arguments.of(
            """
            Planning
            Customer relationship
            management
            Budgeting and
            forecasting
            Sales
            """,
            """
            Planning
            Customer relationship management
            Budgeting and forecasting
            Sales
            """),
        Arguments.of(
            """
            Frontend
            React, Vue, TypeScript
            Backend
            Java, Spring Boot, Kafka
            """,
            """
            React
            Vue
            TypeScript
            Java
            Spring Boot
            Kafka
            """),
        Arguments.of(
            """
            Frontend:
            - React
            - Vue
            Backend:
            - Java
            - Kafka
            """,
            """
            React
            Vue
            Java
            Kafka
            """),
        Arguments.of(
            """
            Programming (Java, Python); Testing (JUnit, pytest); Leadership
            """,
            """
            Programming (Java, Python)
            Testing (JUnit, pytest)
            Leadership
            """),
        Arguments.of(
            """
            Java • Python • SQL • Git
            """,
            """
            Java
            Python
            SQL
            Git
            """),
        Arguments.of(
            """
            Strong communication skills; team leadership; problem-solving.
            """,
            """
            Strong communication skills
            team leadership
            problem-solving
            """),
        Arguments.of(
            """
            Java, Python, Spring Boot, Hibernate, Kafka, RabbitMQ, Docker, Kubernetes, Project
            Management, Scrum, Kanban, Jira
            """,
            """
            Java
            Python
            Spring Boot
            Hibernate
            Kafka
            RabbitMQ
            Docker
            Kubernetes
            Project Management
            Scrum
            Kanban
            Jira
            """),
        Arguments.of(
            """
            Microsoft Office, Photoshop, InDesign, and Illustrator
            """,
            """
            Microsoft Office
            Photoshop
            InDesign
            Illustrator
            """),
        Arguments.of(
            """
            Welding (MIG, TIG)
            Blueprint reading
            Forklift operation - 6 years
            """,
            """
            Welding (MIG, TIG)
            Blueprint reading
            Forklift operation
            """),
        Arguments.of(
            """
            Operating systems: Linux, Windows. Tools: Git, Jira.
            """,
            """
            Linux
            Windows
            Git
            Jira
            """),
        Arguments.of(
            """
            Skilled in Java and Python. Managed several teams over many years and enjoys working with people.
            """,
            ""),
        Arguments.of(
            """
            • Excellent communication and presentation skills
            • Ability to work under pressure
            • Managed a budget of two million pounds and reported to the board every month.
            """,
            """
            Excellent communication and presentation skills
            Ability to work under pressure
            """),
        Arguments.of(
            """
            TECHNICAL
            Java, Python, SQL
            SOFT
            Teamwork, Patience, Humour
            """,
            """
            Java
            Python
            SQL
            Teamwork
            Patience
            Humour
            """),
        Arguments.of(
            """
            Programming Languages: Java, C#, Visual Basic .NET
            Tools & IDEs: Git, IntelliJ IDEA, Jira
            Methodologies: Agile/Scrum, TDD, CI/CD
            """,
            """
            Java
            C#
            Visual Basic .NET
            Git
            IntelliJ IDEA
            Jira
            Agile/Scrum
            TDD
            CI/CD
            """),
        Arguments.of(
            """
            Microsoft Word – advanced
            Microsoft Excel – advanced
            Photoshop – basic
            Typing 60 wpm
            """,
            """
            Microsoft Word
            Microsoft Excel
            Photoshop
            Typing 60 wpm
            """),
        Arguments.of(
            """
            Java (8 years, expert), Python (since 2019), Go (learning)
            """,
            """
            Java
            Python
            Go
            """),
        Arguments.of(
            """
            Java \t Expert \t 8 years
            Python \t Advanced \t 4 years
            """,
            """
            Java
            Python
            """),
        Arguments.of(
            """
            Java
            ●●●●●
            Python
            ●●●○○
            """,
            """
            Java
            Python
            """),
        Arguments.of(
            """
            Java
            Advanced
            Python
            Intermediate
            """,
            """
            Java
            Python
            """),
        Arguments.of(
            """
            Languages: English (native), Spanish
            Software: SAP, Excel
            """,
            """
            SAP
            Excel
            """),
        Arguments.of(
            """
            Customer service / Cash handling / Stock control
            """,
            """
            Customer service / Cash handling / Stock control
            """),
        Arguments.of(
            """
            JavaScript (React, Angular), HTML/CSS, Node.js, REST APIs.
            """,
            """
            JavaScript (React, Angular)
            HTML/CSS
            Node.js
            REST APIs
            """),
        Arguments.of(
            """
            - Budget planning & forecasting
            - Stakeholder management
            - Public speaking;
            """,
            """
            Budget planning & forecasting
            Stakeholder management
            Public speaking
            """),
        Arguments.of(
            """
            Leadership: led a team of eight nurses across two wards for three years
            Wound care
            """,
            """
            Leadership
            Wound care
            """),
        Arguments.of(
            """
            Patient care, triage, phlebotomy, infection
            control, medication administration and
            discharge planning
            """,
            """
            Patient care
            triage
            phlebotomy
            infection control
            medication administration and discharge planning
            """),
        Arguments.of(
            """
            C, C++, R, Go
            """,
            """
            C
            C++
            R
            Go
            """),
        Arguments.of(
            """
            Python | ★★★★☆ | SQL | ★★★☆☆
            """,
            """
            Python
            SQL
            """),
        Arguments.of(
            """
            Food safety · Menu planning · Knife skills · Cost control
            """,
            """
            Food safety
            Menu planning
            Knife skills
            Cost control
            """),
        Arguments.of(
            """
            Advanced Excel, Basic Python, Fluent SQL
            """,
            """
            Advanced Excel
            Basic Python
            Fluent SQL
            """));
  }

  @ParameterizedTest
  @MethodSource
  void eachItemIsToldAsItIsWritten(String body, String expected) {
    assertThat(Filled.with("en", "Skills", body).skills())
        .extracting(SkillItemsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> itemsInOtherLanguagesAreTold() {
    return Stream.of(
        Arguments.of(
            "de",
            "Kenntnisse",
            """
            Kundenberatung, Warenwirtschaft, MS Office (sehr gut), SAP R/3 (Grundkenntnisse)
            """,
            """
            Kundenberatung
            Warenwirtschaft
            MS Office
            SAP R/3
            """),
        Arguments.of(
            "de",
            "Kenntnisse",
            """
            Programmiersprachen: Java, Python
            Betriebssysteme: Linux, Windows
            Führerschein: Klasse B
            """,
            """
            Java
            Python
            Linux
            Windows
            """),
        Arguments.of(
            "fr",
            "Compétences",
            """
            Gestion d'équipe, Excel (avancé), Sens de l'organisation
            Logiciels : SAP, Photoshop
            """,
            """
            Gestion d'équipe
            Excel
            Sens de l'organisation
            SAP
            Photoshop
            """),
        Arguments.of(
            "es",
            "Habilidades",
            """
            Atención al cliente
            Excel - nivel avanzado
            Trabajo en equipo
            """,
            """
            Atención al cliente
            Excel
            Trabajo en equipo
            """),
        Arguments.of(
            "it",
            "Competenze",
            """
            Pacchetto Office (ottimo), Contabilità, Lavoro di squadra
            """,
            """
            Pacchetto Office
            Contabilità
            Lavoro di squadra
            """),
        Arguments.of(
            "pt",
            "Competências",
            """
            Excel (avançado); Atendimento ao cliente; Gestão de estoque
            """,
            """
            Excel
            Atendimento ao cliente
            Gestão de estoque
            """),
        Arguments.of(
            "nl",
            "Vaardigheden",
            """
            Klantgericht werken, Excel (gevorderd), Voorraadbeheer
            """,
            """
            Klantgericht werken
            Excel
            Voorraadbeheer
            """),
        Arguments.of(
            "de",
            "Kenntnisse",
            """
            Programmierung: Java, Python
            Datenbanken: Oracle, MySQL
            MS Office: sehr gut
            Teamfähigkeit
            """,
            """
            Java
            Python
            Oracle
            MySQL
            MS Office
            Teamfähigkeit
            """),
        Arguments.of(
            "de",
            "Kenntnisse",
            """
            Java (5 Jahre), Python (Grundkenntnisse), SQL – sehr gute Kenntnisse
            """,
            """
            Java
            Python
            SQL
            """),
        Arguments.of(
            "fr",
            "Compétences",
            """
            Bureautique : Word, Excel, PowerPoint
            Esprit d'équipe
            Rigueur
            Anglais technique
            """,
            """
            Word
            Excel
            PowerPoint
            Esprit d'équipe
            Rigueur
            Anglais technique
            """),
        Arguments.of(
            "es",
            "Habilidades",
            """
            Programación: Java (3 años), Python (avanzado)
            Liderazgo
            Comunicación
            """,
            """
            Java
            Python
            Liderazgo
            Comunicación
            """),
        Arguments.of(
            "it",
            "Competenze",
            """
            Java (ottima conoscenza)
            Lavoro in team
            Problem solving
            """,
            """
            Java
            Lavoro in team
            Problem solving
            """));
  }

  @ParameterizedTest
  @MethodSource
  void itemsInOtherLanguagesAreTold(String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).skills())
        .extracting(SkillItemsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> wholeResumesAreRead() {
    return Stream.of(
        Arguments.of(
            """
            Ida Quill
            Leeds, UK

            Technical Skills: Java, Python, SQL
            Soft Skills: Patience, Teamwork

            Experience
            Staff Nurse, Harrow Vale Hospital, 2011 - 2014
            """,
            """
            Java
            Python
            SQL
            Patience
            Teamwork
            """),
        Arguments.of(
            """
            Ida Quill Staff Nurse Leeds, UK ida@example.org Summary Nurse with ten years of practice in acute wards and a liking for teaching students on the ward. Experience Staff Nurse Harrow Vale Hospital March 2011 – April 2014 Looked after the patients of the ward. Education BSc in Nursing Orrin University 2010 Skills Triage, Wound care, Phlebotomy, Medication Languages English (native), French (B1) Certifications Advanced Life Support (2020), First Aid (2018)
            """,
            """
            Triage
            Wound care
            Phlebotomy
            Medication
            """),
        Arguments.of(
            """
            Ida Quill

            SKILLS
            Negotiation
            Public Speaking
            Leadership
            Teamwork

            EXPERIENCE
            Staff Nurse, Harrow Vale Hospital, 2011 - 2014
            """,
            """
            Negotiation
            Public Speaking
            Leadership
            Teamwork
            """),
        Arguments.of(
            """
            Ida Quill

            Skills
            • Communication skills
            • Training
            • Teamwork

            Education
            BSc in Nursing, Orrin University, 2010
            """,
            """
            Communication skills
            Training
            Teamwork
            """));
  }

  @ParameterizedTest
  @MethodSource
  void wholeResumesAreRead(String text, String expected) {
    assertThat(Filled.read(text).skills())
        .extracting(SkillItemsTests::told)
        .containsExactlyElementsOf(listed(expected));
  }
}
