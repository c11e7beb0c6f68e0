package dev.shortlist.resume.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.ForTests;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Stance;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a careful recruiter would say that a résumé says of a skill. Every sentence is read as part
 * of a whole résumé; beneath most stands a similar one that says the opposite.
 */
class StancesTests {

  private static final String SUMMARY = "Ann Lee\n\nSummary\n%s\n";

  private static final String SKILLS = "Ann Lee\n\nSkills\n%s\n";

  /** Enough of a language that it is told. */
  private static final Map<String, String> PROFILES =
      Map.of(
          "de",
          "Profil\nIch arbeite seit vielen Jahren in der Entwicklung und habe mit meinem Team große Systeme"
              + " für verschiedene Abteilungen gebaut und betrieben.\n",
          "fr",
          "Profil\nJe travaille depuis plusieurs années dans le développement et j'ai construit avec mon"
              + " équipe de grands systèmes pour plusieurs services de la ville.\n",
          "es",
          "Perfil\nTrabajo desde hace muchos años en el desarrollo y he construido con mi equipo grandes"
              + " sistemas para varios departamentos de la ciudad.\n",
          "it",
          "Profilo\nLavoro da molti anni nello sviluppo e con la mia squadra ho costruito grandi sistemi per"
              + " diversi uffici della città e della regione.\n",
          "pt",
          "Perfil\nTrabalho há muitos anos no desenvolvimento e construí com a minha equipe grandes sistemas"
              + " para vários departamentos da cidade.\n",
          "nl",
          "Profiel\nIk werk al vele jaren in de ontwikkeling en heb met mijn team grote systemen gebouwd voor"
              + " verschillende afdelingen van de stad.\n");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seeking an ML engineer role.                                         | ML               | WISHES
          ML engineer seeking to lead a team.                                  | ML               | HAS
          Looking for a position where I can use Python.                       | Python           | WISHES
          Looking for a position where I can use my Python skills.             | Python           | HAS
          Looking to move into machine learning.                               | machine learning | WISHES
          Moved into machine learning in 2015.                                 | machine learning | HAS
          Hoping to work with Kubernetes.                                      | Kubernetes       | WISHES
          Used Kubernetes, hoping to lead a team.                              | Kubernetes       | HAS
          Aspiring Python developer.                                           | Python           | WISHES
          Mentor of aspiring developers, working in Python.                    | Python           | HAS
          I would like to use Kotlin at work.                                  | Kotlin           | WISHES
          I use Kotlin at work and would like to stay with it.                 | Kotlin           | HAS
          To obtain a role as a Java developer.                                | Java             | WISHES
          Java developer who wants to obtain a lead role.                      | Java             | HAS
          Eager to learn PyTorch.                                              | PyTorch          | WISHES
          Eager to learn, fluent in PyTorch.                                   | PyTorch          | HAS
          Keen to apply TensorFlow.                                            | TensorFlow       | WISHES
          Keen on clean code; wrote TensorFlow for years.                      | TensorFlow       | HAS
          Willing to learn Docker.                                             | Docker           | WISHES
          Willing to relocate. Docker every day.                               | Docker           | HAS
          I plan to get AWS certified.                                         | AWS              | WISHES
          I plan and run AWS accounts.                                         | AWS              | HAS
          Interested in deep learning.                                         | deep learning    | WISHES
          Published on deep learning.                                          | deep learning    | HAS
          Seeking a role in data science with 5 years of experience in Python. | Python           | HAS
          Seeking a role in data science with 5 years of experience in Python. | data science     | WISHES
          Used Python; seeking a lead role in TypeScript.                      | Python           | HAS
          Seeking a lead role; used Python for years.                          | Python           | HAS
          Looking for a new role but happy to stay with Python.                | Python           | HAS
          Seeking work in Python, Java, and Kotlin.                            | Kotlin           | WISHES
          Would love to work with Hadoop, Kafka or Flink                       | Kafka            | WISHES
          Desired position: Machine Learning Engineer                          | Machine Learning | WISHES
          Looking to apply Python and SQL skills in a data science role.       | SQL              | HAS
          Looking to apply Python and SQL skills in a data science role.       | data science     | WISHES
          Helped clients looking to adopt Kubernetes.                          | Kubernetes       | HAS
          Transitioning into machine learning from Java.                       | Java             | HAS
          Desired accuracy reached with PyTorch.                               | PyTorch          | HAS
          """)
  void whatIsWishedForIsNotHad(String sentence, String skill, Stance stance) {
    assertThat(stance(SUMMARY.formatted(sentence), skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No experience with Java.                                    | Java       | DENIES
          Ran no fewer than ten Java services.                        | Java       | HAS
          I have no experience with Java or Kotlin.                   | Kotlin     | DENIES
          I have no experience with Java but years of Kotlin.         | Kotlin     | HAS
          I have no experience with Foo or Kotlin.                    | Kotlin     | DENIES
          No experience with Java, strong Kotlin.                     | Kotlin     | HAS
          No Java experience.                                         | Java       | DENIES
          There was no Java when I joined; I brought it.              | Java       | HAS
          No prior knowledge of SQL.                                  | SQL        | DENIES
          No fear of SQL.                                             | SQL        | HAS
          I have not used Docker.                                     | Docker     | DENIES
          I have not only used Docker.                                | Docker     | HAS
          I have not yet worked with Hadoop.                          | Hadoop     | DENIES
          I did not only use Hadoop but also tuned it.                | Hadoop     | HAS
          Never worked with Hadoop.                                   | Hadoop     | DENIES
          Never missed a deadline in Hadoop projects.                 | Hadoop     | HAS
          Unfamiliar with Kubernetes.                                 | Kubernetes | DENIES
          Not unfamiliar with Kubernetes.                             | Kubernetes | HAS
          I don't know TypeScript.                                    | TypeScript | DENIES
          I don’t know TypeScript.                                    | TypeScript | DENIES
          I don't just know TypeScript.                               | TypeScript | HAS
          Not a fan of JavaScript but used it for 3 years.            | JavaScript | HAS
          I do not want to work with JavaScript.                      | JavaScript | DENIES
          Not interested in SAP.                                      | SAP        | DENIES
          Moved services with no downtime using Kubernetes.           | Kubernetes | HAS
          Moved services with no downtime, Kubernetes and all.        | Kubernetes | HAS
          Cut costs without losing accuracy, with a model in PyTorch. | PyTorch    | HAS
          No longer write Django every day.                           | Django     | HAS
          Unlike Java, Kotlin saves me time.                          | Java       | HAS
          Nothing runs without Docker.                                | Docker     | HAS
          Java developer. No fear of SQL.                             | Java       | HAS
          Lacking experience in Java.                                 | Java       | DENIES
          Fixed a service lacking tests, in Java.                     | Java       | HAS
          Introduced Docker to a team with no experience in Docker.   | Docker     | HAS
          An engineer with no experience in Docker.                   | Docker     | DENIES
          """)
  void whatIsDeniedIsNotHad(String sentence, String skill, Stance stance) {
    assertThat(stance(SUMMARY.formatted(sentence), skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Currently learning Kotlin.                                                    | Kotlin        | LEARNING
          Learned Kotlin on the job and shipped a service in it.                        | Kotlin        | HAS
          Learning TypeScript and Kotlin.                                               | Kotlin        | LEARNING
          Machine learning with Python.                                                 | Python        | HAS
          I am learning TypeScript in the evenings.                                     | TypeScript    | LEARNING
          Deep learning in PyTorch.                                                     | PyTorch       | HAS
          Studying Kubernetes in the evenings.                                          | Kubernetes    | LEARNING
          Supervised learning with scikit-learn.                                        | scikit-learn  | HAS
          Taking an online course in PyTorch.                                           | PyTorch       | LEARNING
          Gave an online course in PyTorch.                                             | PyTorch       | HAS
          Currently enrolled in a Python course.                                        | Python        | LEARNING
          Enrolled 300 students in a Python course I teach.                             | Python        | HAS
          Preparing for the Kubernetes exam.                                            | Kubernetes    | LEARNING
          Preparing data for Kubernetes pipelines.                                      | Kubernetes    | HAS
          Currently exploring Kotlin.                                                   | Kotlin        | LEARNING
          Exploring deep learning for genomics led to three papers.                     | deep learning | HAS
          New to Kubernetes.                                                            | Kubernetes    | LEARNING
          Not new to Kubernetes.                                                        | Kubernetes    | HAS
          Beginner in Swift programming.                                                | Swift         | LEARNING
          Designed beginner courses in Swift programming.                               | Swift         | HAS
          Basic knowledge of Tableau.                                                   | Tableau       | HAS
          Always learning, and fluent in Python.                                        | Python        | HAS
          Frameworks I am learning: React, Angular                                       | Angular       | LEARNING
          Currently taking a course in machine learning and building models in PyTorch. | PyTorch       | HAS
          """)
  void whatIsBeingLearnedIsSaidSo(String sentence, String skill, Stance stance) {
    assertThat(stance(SUMMARY.formatted(sentence), skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Clients: Oracle, Salesforce                                            | Salesforce       | SOMEONE_ELSES
          Implemented Oracle and Salesforce for clients.                         | Salesforce       | DID
          Clients included Salesforce and IBM.                                   | Salesforce       | SOMEONE_ELSES
          Advised clients on SQL.                                                | SQL              | DID
          Customers such as Databricks.                                          | Databricks       | SOMEONE_ELSES
          Served customers such as Databricks in Python.                         | Python           | DID
          Sold Salesforce licences.                                              | Salesforce       | SOMEONE_ELSES
          Sold and configured Salesforce.                                        | Salesforce       | DID
          Recruited Java developers.                                             | Java             | SOMEONE_ELSES
          Managed a team of Java developers.                                     | Java             | DID
          Recruited for a bank and tested candidates in Java.                    | Java             | DID
          Worked alongside machine learning engineers.                           | machine learning | SOMEONE_ELSES
          Worked as a machine learning engineer.                                 | machine learning | DID
          Worked with data science teams to ship models in PyTorch.              | data science     | SOMEONE_ELSES
          Worked with data science teams to ship models in PyTorch.              | PyTorch          | DID
          Worked with Kubernetes for teams of ten.                               | Kubernetes       | DID
          Supported the data science team by writing reports in SQL.             | data science     | SOMEONE_ELSES
          Supported the data science team by writing reports in SQL.             | SQL              | DID
          Supported Kubernetes clusters for the data team.                       | Kubernetes       | DID
          Reported to the Head of Machine Learning.                              | Machine Learning | SOMEONE_ELSES
          Reported fraud with machine learning.                                  | machine learning | DID
          Employer: a SaaS provider of Kubernetes tooling                        | Kubernetes       | SOMEONE_ELSES
          The company builds deep-learning chips.                                | deep-learning    | SOMEONE_ELSES
          The team builds deep-learning chips.                                   | deep-learning    | DID
          The company builds chips; I trained deep-learning models on them.      | deep-learning    | DID
          A leading supplier of Kubernetes tooling.                              | Kubernetes       | SOMEONE_ELSES
          Led the Kubernetes migration of a leading supplier.                    | Kubernetes       | DID
          Mentees who learned Java.                                              | Java             | SOMEONE_ELSES
          Students learned Python from me.                                       | Python           | DID
          Taught PyTorch to forty students.                                      | PyTorch          | DID
          Trained interns in Python.                                             | Python           | DID
          Replaced SAS with Python.                                              | SAS              | DID
          Migrated from Salesforce to PostgreSQL.                                | Salesforce       | DID
          Built models in Python for clients.                                    | Python           | DID
          Supervised by Prof. Roe (machine learning)                             | machine learning | SOMEONE_ELSES
          Supervised a thesis on machine learning.                               | machine learning | DID
          You have experience with Java.                                         | Java             | SOMEONE_ELSES
          Made sure you have Java in every build.                                | Java             | DID
          Worked for clients such as Siemens and BMW, building services in Java. | Java             | DID
          Worked for clients such as Siemens, Databricks and BMW.                | Databricks       | SOMEONE_ELSES
          Reported to the CTO and built services in Java.                        | Java             | DID
          """)
  void whatOthersHaveIsNotThePersons(String sentence, String skill, Stance stance) {
    String text =
        """
        Ann Lee

        Experience
        Data Engineer, Tram Works
        Mar 2019 – May 2021
        - %s
        """
            .formatted(sentence);

    assertThat(stance(text, skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Python, Docker (learning), SQL         | Docker     | LEARNING
          Python, Docker (learning), SQL         | Python     | HAS
          Python, Docker (learning), SQL         | SQL        | HAS
          Docker (machine learning), SQL         | Docker     | HAS
          Python – beginner, self-taught         | Python     | LEARNING
          Python – expert, self-taught           | Python     | HAS
          Kotlin: beginner; Java: advanced       | Kotlin     | LEARNING
          Kotlin: beginner; Java: advanced       | Java       | HAS
          Java (none), Python (5 years)          | Java       | DENIES
          Java (none), Python (5 years)          | Python     | HAS
          SQL: no                                | SQL        | DENIES
          SQL – no downtime                      | SQL        | HAS
          TensorFlow (basic)                     | TensorFlow | HAS
          Kubernetes (want to learn), AWS        | Kubernetes | WISHES
          Kubernetes (want to learn), AWS        | AWS        | HAS
          Currently learning: Kotlin, TypeScript | TypeScript | LEARNING
          Machine learning: PyTorch, Keras       | PyTorch    | HAS
          Beginner: Kotlin. Expert: Python       | Kotlin     | LEARNING
          Beginner: Kotlin. Expert: Python       | Python     | HAS
          Python, learning Kotlin                | Python     | HAS
          Python, learning Kotlin                | Kotlin     | LEARNING
          Docker (in progress)                   | Docker     | LEARNING
          Docker – no experience                 | Docker     | DENIES
          """)
  void aRemarkBesideAListedSkillIsHeeded(String line, String skill, Stance stance) {
    assertThat(stance(SKILLS.formatted(line), skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Currently learning                     | LEARNING
          What I want next                       | WISHES
          Technologies I would like to learn     | WISHES
          Technologies I don't want to work with | DENIES
          Technologies I work with               | HAS
          Clients:                               | SOMEONE_ELSES
          Tools of the trade:                    | HAS
          """)
  void aLineGovernsTheListBelowIt(String line, Stance stance) {
    String text =
        SKILLS.formatted("Python, Bash\n\n%s\n- TypeScript\n- Salesforce\n\n- Kubernetes");

    assertThat(stance(text.formatted(line), "TypeScript")).isEqualTo(stance);
    assertThat(stance(text.formatted(line), "Salesforce")).isEqualTo(stance);
    assertThat(stance(text.formatted(line), "Python")).isEqualTo(Stance.HAS);
  }

  @Test
  void theListBelowALineEndsAtABlankLine() {
    String text =
        SKILLS.formatted("Technologies I would like to learn:\n- TypeScript\n\n- Kubernetes");

    assertThat(stance(text, "TypeScript")).isEqualTo(Stance.WISHES);
    assertThat(stance(text, "Kubernetes")).isEqualTo(Stance.HAS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Objective  | Data scientist with 5 years of experience in Python seeking a lead role. | Python           | HAS
          Objective  | A role in which to use Python.                                           | Python           | WISHES
          References | Dr Jo Roe, Professor of Machine Learning, Leeds                          | Machine Learning | SOMEONE_ELSES
          Experience | Professor of Machine Learning, Leeds, 2015 – 2020                        | Machine Learning | DID
          Experience | Data Engineer, Oak, 2015 – 2020\\n*A leading supplier of SAP tools*      | SAP              | SOMEONE_ELSES
          Experience | Data Engineer, Oak, 2015 – 2020\\n*Lead for SAP tools*                   | SAP              | DID
          Coursework | Machine learning, statistics                                             | Machine learning | DID
          Projects   | Looking for bargains: a crawler in Python, 2020                          | Python           | DID
          """)
  void aSectionSaysWhereTheSentenceDoesNot(
      String heading, String body, String skill, Stance stance) {
    String text = "Ann Lee\n\n" + heading + "\n" + body.replace("\\n", "\n") + "\n";

    assertThat(stance(text, skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Ich suche eine Stelle als Java-Entwickler.             | Java          | WISHES
          de | Ich entwickle in Java und suche eine neue Aufgabe.     | Java          | HAS
          de | Keine Erfahrung mit Java oder Kotlin.                  | Kotlin        | DENIES
          de | Keine Angst vor Kotlin.                                | Kotlin        | HAS
          de | Derzeit lerne ich Kotlin.                              | Kotlin        | LEARNING
          de | Kotlin habe ich im Beruf gelernt.                      | Kotlin        | HAS
          de | Interesse an Deep Learning.                            | Deep Learning | WISHES
          de | Veröffentlichungen zu Deep Learning.                   | Deep Learning | HAS
          de | Kunden: Oracle, Salesforce                             | Salesforce    | SOMEONE_ELSES
          de | Für Kunden habe ich Salesforce eingeführt.             | Salesforce    | HAS
          de | Docker (Anfänger), Kubernetes                          | Docker        | LEARNING
          de | Ohne Docker geht bei uns nichts, deshalb nutze ich es. | Docker        | HAS
          fr | Je recherche un poste de développeur Java.             | Java          | WISHES
          fr | Développeur Java, je recherche une nouvelle mission.   | Java          | HAS
          fr | Aucune expérience avec Java ou Kotlin.                 | Kotlin        | DENIES
          fr | Aucune crainte devant Kotlin.                          | Kotlin        | HAS
          fr | J'apprends actuellement Kotlin.                        | Kotlin        | LEARNING
          fr | J'ai appris Kotlin dans mon métier.                    | Kotlin        | HAS
          fr | Je m'intéresse au deep learning.                       | deep learning | WISHES
          fr | Publications sur le deep learning.                     | deep learning | HAS
          fr | Clients : Oracle, Salesforce                           | Salesforce    | SOMEONE_ELSES
          fr | Mise en place de Salesforce chez des clients.          | Salesforce    | HAS
          es | Busco un puesto de desarrollador Java.                 | Java          | WISHES
          es | Desarrollador Java, busco un nuevo puesto.             | Java          | HAS
          es | Sin experiencia en Java ni Kotlin.                     | Kotlin        | DENIES
          es | Sin miedo a Kotlin.                                    | Kotlin        | HAS
          es | Actualmente aprendo Kotlin.                            | Kotlin        | LEARNING
          es | Aprendí Kotlin en mi trabajo.                          | Kotlin        | HAS
          es | Me interesa el deep learning.                          | deep learning | WISHES
          es | Publicaciones sobre deep learning.                     | deep learning | HAS
          es | Clientes: Oracle, Salesforce                           | Salesforce    | SOMEONE_ELSES
          es | Implanté Salesforce para clientes.                     | Salesforce    | HAS
          it | Cerco un posto come sviluppatore Java.                 | Java          | WISHES
          it | Sviluppatore Java, cerco un nuovo posto.               | Java          | HAS
          it | Nessuna esperienza con Java o Kotlin.                  | Kotlin        | DENIES
          it | Nessun problema con Kotlin.                            | Kotlin        | HAS
          it | Sto imparando Kotlin.                                  | Kotlin        | LEARNING
          it | Ho imparato Kotlin sul lavoro.                         | Kotlin        | HAS
          it | Mi interessa il deep learning.                         | deep learning | WISHES
          it | Pubblicazioni sul deep learning.                       | deep learning | HAS
          it | Clienti: Oracle, Salesforce                            | Salesforce    | SOMEONE_ELSES
          it | Ho introdotto Salesforce presso clienti.               | Salesforce    | HAS
          pt | Procuro uma vaga de desenvolvedor Java.                | Java          | WISHES
          pt | Desenvolvedor Java, procuro uma nova vaga.             | Java          | HAS
          pt | Sem experiência com Java ou Kotlin.                    | Kotlin        | DENIES
          pt | Sem medo de Kotlin.                                    | Kotlin        | HAS
          pt | Estou aprendendo Kotlin.                               | Kotlin        | LEARNING
          pt | Aprendi Kotlin no trabalho.                            | Kotlin        | HAS
          pt | Tenho interesse em deep learning.                      | deep learning | WISHES
          pt | Publicações sobre deep learning.                       | deep learning | HAS
          pt | Clientes: Oracle, Salesforce                           | Salesforce    | SOMEONE_ELSES
          pt | Implantei Salesforce para clientes.                    | Salesforce    | HAS
          pt | Trabalho no Salesforce todos os dias.                  | Salesforce    | HAS
          nl | Ik zoek een baan als Java-ontwikkelaar.                | Java          | WISHES
          nl | Java-ontwikkelaar, ik zoek een nieuwe uitdaging.       | Java          | HAS
          nl | Geen ervaring met Java of Kotlin.                      | Kotlin        | DENIES
          nl | Geen angst voor Kotlin.                                | Kotlin        | HAS
          nl | Ik leer momenteel Kotlin.                              | Kotlin        | LEARNING
          nl | Kotlin heb ik op het werk geleerd.                     | Kotlin        | HAS
          nl | Interesse in deep learning.                            | deep learning | WISHES
          nl | Publicaties over deep learning.                        | deep learning | HAS
          nl | Klanten: Oracle, Salesforce                            | Salesforce    | SOMEONE_ELSES
          nl | Voor klanten heb ik Salesforce ingevoerd.              | Salesforce    | HAS
          """)
  void otherLanguagesHaveTheirOwnWords(
      String language, String sentence, String skill, Stance stance) {
    String profile = Objects.requireNonNull(PROFILES.get(language));
    String text = "Ann Lee\n\n" + profile + sentence + "\n";

    assertThat(ForTests.INTAKE.read(text, YearMonth.of(2024, 8)).language()).hasValue(language);
    assertThat(stance(text, skill)).isEqualTo(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"seeking ", "no experience with ", "Clients: Oracle, ", "Docker (learning), no "})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void cuesWithoutEndAreRead(String cue) {
    String text = SUMMARY.formatted(cue.repeat(100_000 / cue.length()) + "Python");

    assertThat(stance(text, "Python")).isNotNull();
  }

  /** The stance of the mention where a skill's name first stands in a résumé. */
  private static Stance stance(String text, String skill) {
    Resume resume = ForTests.INTAKE.read(text, YearMonth.of(2024, 8));
    int at = text.indexOf(skill);
    return resume.profile().mentions().stream()
        .filter(mention -> resume.mentionSpans().get(mention.id()).start() <= at)
        .filter(mention -> resume.mentionSpans().get(mention.id()).end() >= at + skill.length())
        .map(Mention::stance)
        .findFirst()
        .orElseThrow(() -> new AssertionError(skill + " is not found"));
  }
}
