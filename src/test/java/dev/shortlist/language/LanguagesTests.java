package dev.shortlist.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Languages.Told;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTests {

  private static final Languages LANGUAGES = new Languages();
  private static final Set<String> KNOWN = Set.of("en", "de", "fr", "es", "it", "pt", "nl");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Ran the night shift of a bakery with nine people and trained the new ones; planned the week, ordered flour and kept the books for the owner.
          de | Leitung der Nachtschicht einer Bäckerei mit neun Mitarbeitern und Einarbeitung neuer Kollegen; Planung der Woche, Bestellung von Mehl und Buchführung für die Inhaberin.
          fr | Responsable de l'équipe de nuit d'une boulangerie de neuf personnes, formation des nouveaux employés, planning de la semaine et tenue des comptes pour la propriétaire.
          es | Responsable del turno de noche de una panadería con nueve personas, formación de los nuevos empleados, planificación de la semana y contabilidad para la dueña.
          it | Responsabile del turno di notte di un panificio con nove persone, formazione dei nuovi assunti, pianificazione della settimana e contabilità per la proprietaria.
          pt | Responsável pelo turno da noite de uma padaria com nove pessoas, formação dos novos empregados, planejamento da semana e contabilidade para a proprietária.
          nl | Verantwoordelijk voor de nachtploeg van een bakkerij met negen mensen, inwerken van nieuwe collega's, weekplanning en boekhouding voor de eigenares van de zaak.
          """)
  void theLanguageOfRunningTextIsTold(String language, String text) {
    assertThat(LANGUAGES.tell(text, KNOWN).code()).contains(language);
  }

  @Test
  void aFewWordsTellNoLanguage() {
    assertThat(LANGUAGES.tell("Jane Doe, Python, SQL", KNOWN).code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pl | Kierowałam nocną zmianą piekarni z dziewięcioma osobami i szkoliłam nowych pracowników; planowałam tydzień, zamawiałam mąkę i prowadziłam księgi dla właścicielki.
          ru | Руководила ночной сменой пекарни из девяти человек и обучала новых сотрудников; планировала неделю, заказывала муку и вела учёт для владелицы.
          tr | Dokuz kişilik bir fırının gece vardiyasını yönettim ve yeni çalışanları eğittim; haftayı planladım, un sipariş ettim ve sahibi için defterleri tuttum.
          ar | أدرت الوردية الليلية في مخبز يضم تسعة أشخاص ودربت الموظفين الجدد وخططت للأسبوع وطلبت الدقيق ومسكت الدفاتر لصاحبة المخبز.
          zh | 负责一家九人面包店的夜班工作，培训新员工，制定每周计划，订购面粉，并为店主记账。曾获得优秀员工称号，熟悉食品安全规定。
          ko | 제빵소에서 아홉 명의 야간 근무를 이끌고 신입 직원을 교육했습니다. 주간 계획을 세우고 밀가루를 주문했습니다.
          el | Διηύθυνα τη νυχτερινή βάρδια ενός φούρνου με εννέα άτομα και εκπαίδευσα τους νέους υπαλλήλους, παρήγγειλα αλεύρι και κρατούσα τα βιβλία.
          hu | Egy kilencfős pékség éjszakai műszakát vezettem és betanítottam az új munkatársakat; megterveztem a hetet, lisztet rendeltem és vezettem a könyveket.
          fi | Johdin yhdeksän hengen leipomon yövuoroa ja koulutin uudet työntekijät; suunnittelin viikon, tilasin jauhot ja hoidin omistajan kirjanpidon sekä asiakkaiden tilaukset joka aamu.
          """)
  void aTextInAnotherLanguageIsForeign(String language, String text) {
    assertThat(LANGUAGES.tell(text, KNOWN)).isEqualTo(new Told(Optional.of(language), true));
  }

  /** Danish and Norwegian are hardly told apart, and neither is English. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ledet nattskiftet i et bakeri med ni personer og lærte opp de nye; planla uken, bestilte mel og førte regnskapet for eieren.",
        "Ledede natholdet i et bageri for to år siden med ni personer og oplærte de nye; var med til at planlægge ugen, at have styr på mel og føre regnskab for ejeren.",
        "Ek was verantwoordelik vir die nagskof van die bakkery met nege mense en was by my vorige werkgewer die leier van die span wat nuwe mense opgelei het."
      })
  void aLanguageThatResemblesAnotherOneIsForeignToo(String text) {
    assertThat(LANGUAGES.tell(text, KNOWN).foreign()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王小明，上海，软件工程师",
        "Иван Петров, пекарь",
        "أحمد علي، خباز",
        "九人が働くパン屋の夜勤を担当し、新人の教育、週間計画の作成を行いました。"
      })
  void aFewWordsInAnotherScriptAreForeign(String text) {
    assertThat(LANGUAGES.tell(text, KNOWN).foreign()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe, Python, SQL",
        "Łukasz Żółtowski, Kraków, Rzeszów, Łódź: Python, SQL, Java, Kotlin, Spark, Airflow, dbt, Kafka, Docker, Kubernetes, Terraform, Git, Linux, Bash, AWS, GCP, Azure",
        "王小明 (Wang Xiaoming), Shanghai. Led the night shift of a bakery with nine people and trained the new ones; ordered flour and kept the books for the owner."
      })
  void listsOfProductsAndForeignNamesAreNot(String text) {
    assertThat(LANGUAGES.tell(text, KNOWN).foreign()).isFalse();
  }
}
