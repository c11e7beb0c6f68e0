package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Seeking an ML engineer role                                | ML
          Looking for a position where I can use Python              | Python
          Looking to move into machine learning                      | machine learning
          Hoping to work with Kubernetes                             | Kubernetes
          Aspiring Python developer                                  | Python
          I would like to use Rust at work                           | Rust
          To obtain a role as a Java developer                       | Java
          Eager to learn PyTorch                                     | PyTorch
          Keen to apply TensorFlow                                   | TensorFlow
          """)
  void whatIsWishedForIsNotHad(String sentence, String skill) {
    assertThat(stance(sentence, skill)).isEqualTo(Stance.WISHES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No experience with Java                           | Java
          I have no experience with Java or Kotlin          | Kotlin
          no prior knowledge of SQL                         | SQL
          I have not used Docker                            | Docker
          Never worked with Spark                           | Spark
          Comfortable without Excel                         | Excel
          Unfamiliar with Kubernetes                        | Kubernetes
          I don't know Scala                                | Scala
          """)
  void whatIsDeniedIsNotHad(String sentence, String skill) {
    assertThat(stance(sentence, skill)).isEqualTo(Stance.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Clients: Oracle, Salesforce                       | Salesforce
          Clients included Oracle and IBM                   | Oracle
          Customers such as Databricks                      | Databricks
          Students learned Python from me                   | Python
          Mentees who learned Java                          | Java
          """)
  void whatOthersHaveIsNotThePersons(String sentence, String skill) {
    assertThat(stance(sentence, skill)).isEqualTo(Stance.SOMEONE_ELSES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Currently learning Rust                           | Rust
          Studying Kubernetes in the evenings               | Kubernetes
          Taking an online course in PyTorch                | PyTorch
          Exploring Go                                      | Go
          """)
  void whatIsBeingLearnedIsSaidSo(String sentence, String skill) {
    assertThat(stance(sentence, skill)).isEqualTo(Stance.LEARNING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Not only Python but also Java                              | Python
          Not only Python but also Java                              | Java
          Machine learning with Python                               | Python
          Deep learning in PyTorch                                   | PyTorch
          Supervised learning with scikit-learn                      | scikit-learn
          Taught PyTorch to forty students                           | PyTorch
          Moved services with no downtime using Kubernetes           | Kubernetes
          Built models in Python for clients                         | Python
          Advised clients on SQL                                     | SQL
          Used Python; seeking a lead role                           | Python
          Cut costs without losing accuracy, with a model in PyTorch | PyTorch
          Trained interns in Python                                  | Python
          Java developer. No fear of SQL                             | Java
          """)
  void whatWasDoneStaysDone(String sentence, String skill) {
    assertThat(stance(sentence, skill)).isEqualTo(Stance.DID);
  }

  private static Stance stance(String sentence, String skill) {
    int at = sentence.indexOf(skill);
    return Stances.of(sentence, new Span(at, at + skill.length()), Stance.DID);
  }
}
