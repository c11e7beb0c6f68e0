package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.shortlist.language.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Work that is described is found where a reader would see it, and only there. */
class DescriptionTests {

  private static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trained five models                                              | model-training
          Trained and evaluated models on images of leaves                 | model-training
          Trained and evaluated models on images of leaves                 | model-evaluation
          We train large language models                                   | model-training
          Deployed the model                                               | model-deployment
          Deployed three models to production                              | model-deployment
          Responsible for model deployment                                 | model-deployment
          Responsible for data preprocessing                               | data-preprocessing
          Data collection and preprocessing                                | data-preprocessing
          Preprocessed images of leaves                                    | data-preprocessing
          Cleaned and joined data from four sources                        | data-preprocessing
          Cleaned and joined data from four sources                        | data-wrangling
          Chose every hyperparameter by grid search                        | hyperparameter-tuning
          Use regularisation to keep a model from overfitting              | regularisation
          Added dropout and regularization                                 | regularisation
          Knows supervised learning and unsupervised learning              | supervised-learning
          Classified customers by clustering with k-means                  | cluster-analysis
          Know classification, regression and clustering                   | cluster-analysis
          Predicted sales by regression on statistical features            | regression-analysis
          Improved a language model by fine-tuning                         | fine-tuning
          Fine-tuned the model for short texts                             | fine-tuning
          Fine-tuning adapts them to many downstream tasks                 | fine-tuning
          Model maintenance and monitoring                                 | model-maintenance
          Maintained models for two years                                  | model-maintenance
          Build in fairness, privacy and transparency                      | fairness
          Build in fairness, privacy and transparency                      | transparency
          Build in fairness, privacy and transparency                      | data-privacy
          Searched designs with evolutionary algorithms                    | genetic-algorithms
          Maintained master data in SAP                                    | master-data-management
          Maintained presses and other machinery                           | mechanical-maintenance
          Worked shifts in a production environment                        | manufacturing
          Deployed models that run in production                           | model-deployment
          Improved the packing process                                     | process-improvement
          """)
  void whatAReaderWouldSeeIsFound(String text, String id) {
    assertThat(ids(text)).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trained staff on new pricing models                              | model-training
          Joined a growing sales team                                      | people-management
          A lecture on the cleaned and joined data                         | data-preprocessing
          Trained fashion models for the runway                            | model-training
          Deployed a new operating model                                   | model-deployment
          Deployed staff on business models                                | model-deployment
          Maintained financial models                                      | model-maintenance
          Cleaned rooms and entered data                                   | data-preprocessing
          House cleaning, data and other duties                            | data-preprocessing
          Cleaned data centre floors                                       | data-preprocessing
          Supervised learning activities of children                       | supervised-learning
          Configured server clustering and failover                        | cluster-analysis
          Ran regression testing for each release                          | regression-analysis
          Testing: functional, regression, smoke                           | regression-analysis
          Treated employees with fairness and transparency                 | fairness
          Treated employees with fairness and transparency                 | transparency
          Fine-tuning adapts them to many tasks                            | adaptability
          Master Data Analysis                                             | master-data-management
          Studied for a master data analysis degree                        | master-data-management
          Regularization of staff after probation                          | regularisation
          Maintain machine learning pipelines                              | mechanical-maintenance
          Maintain the site - machine parts are sold on it                 | mechanical-maintenance
          Deployed rules that help computers to learn                      | desktop-imaging
          Released models into production environments                     | manufacturing
          A range of tools designed for analysts                           | tool-and-die-making
          Retrained it on new data inputs                                  | data-entry
          Improved recall in natural language processing                   | process-improvement
          """)
  void whatNobodyMeantIsNotFound(String text, String id) {
    assertThat(CATALOGUE.catalogue().hasSkill(id)).isTrue();
    assertThat(ids(text)).doesNotContain(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mastering algorithms and data analysis",
        "Mastered the tools",
        "Master the tools"
      })
  void toMasterSomethingIsNoDegree(String text) {
    assertThat(CATALOGUE.degrees().find(text, Setting.PROSE)).isEmpty();
  }

  @Test
  void aSentenceEndSeparatesAVerbFromWhatFollows() {
    assertThat(ids("Deployed. The model was sold.")).doesNotContain("model-deployment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "deploy ~", "~ model", "deploy .. ", "deploy ~ ~ model"})
  void anActivityWithAnEmptyPartIsRefused(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Activity.of("model-deployment", pattern))
        .withMessageContaining("model-deployment");
  }

  private static List<String> ids(String text) {
    return CATALOGUE.skills().find(text, Setting.PROSE).stream().map(Find::id).toList();
  }
}
