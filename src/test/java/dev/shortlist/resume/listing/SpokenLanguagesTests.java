package dev.shortlist.resume.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Languages and their levels, in the layouts that people use. */
class SpokenLanguagesTests {

  private static String told(SpokenLanguage spoken) {
    return spoken.code().value()
        + " "
        + spoken.level().map(level -> level.value().name().toLowerCase(Locale.ROOT)).orElse("-");
  }

  private static List<String> listed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<Arguments> eachLanguageIsToldWithItsLevel() {
    return Stream.of(
        Arguments.of(
            """
            English (native), French (fluent), German (basic)
            """,
            """
            en native
            fr fluent
            de basic
            """),
        Arguments.of(
            """
            English: native
            Spanish: B2
            Italian
            """,
            """
            en native
            es advanced
            it -
            """),
        Arguments.of(
            """
            Fluent in English and French, basic Spanish.
            """,
            """
            en fluent
            fr fluent
            es basic
            """),
        Arguments.of(
            """
            Native English speaker
            Conversational Japanese
            """,
            """
            en native
            ja intermediate
            """),
        Arguments.of(
            """
            English
            Native
            German
            Intermediate
            """,
            """
            en native
            de intermediate
            """),
        Arguments.of(
            """
            English
            German
            French
            Native
            Fluent
            Basic
            """,
            """
            en native
            de fluent
            fr basic
            """),
        Arguments.of(
            """
            English\tFull professional proficiency
            Portuguese\tLimited working proficiency
            """,
            """
            en fluent
            pt intermediate
            """),
        Arguments.of(
            """
            Mother tongue(s) Italian
            Other language(s)
            UNDERSTANDING SPEAKING WRITING
            Listening Reading Spoken interaction Spoken production
            English C1 C1 B2 C1 C1
            French A2 B1 A2 A2 A2
            Levels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user
            """,
            """
            it native
            en fluent
            fr basic
            """),
        Arguments.of(
            """
            • Mandarin Chinese – mother tongue
            • English – C1 (IELTS 7.5)
            • Cantonese
            """,
            """
            zh native
            en fluent
            yue -
            """),
        Arguments.of(
            """
            English, Hindi and Tamil
            """,
            """
            en -
            hi -
            ta -
            """),
        Arguments.of(
            """
            Native: Polish. Fluent: English, German. Beginner: Czech
            """,
            """
            pl native
            en fluent
            de fluent
            cs basic
            """),
        Arguments.of(
            """
            English | Native ★★★★★ French | Good ★★★\s
            """,
            """
            en native
            fr intermediate
            """),
        Arguments.of(
            """
            Dutch (mother tongue) - English (very good) - German (school level)
            """,
            """
            nl native
            en advanced
            de basic
            """),
        Arguments.of(
            """
            Bilingual in Spanish and English; working knowledge of Portuguese
            """,
            """
            es native
            en native
            pt intermediate
            """),
        Arguments.of(
            """
            Java, Python, C++
            """,
            ""),
        Arguments.of(
            """
            Chinese (Mandarin): Native; English: Upper intermediate (B2)
            """,
            """
            zh native
            en advanced
            """),
        Arguments.of(
            """
            Arabic
            Mother tongue
            English
            Proficient user (C2)
            """,
            """
            ar native
            en fluent
            """),
        Arguments.of(
            """
            English – Native or bilingual proficiency
            Spanish – Professional working proficiency
            French – Elementary proficiency
            """,
            """
            en native
            es advanced
            fr basic
            """),
        Arguments.of(
            """
            English (Fluent)
            German (Native)
            Goethe-Zertifikat C2, 2015
            """,
            """
            en fluent
            de native
            """),
        Arguments.of(
            """
            English C2 · Swedish A2 · Sami
            """,
            """
            en fluent
            sv basic
            """),
        Arguments.of(
            """
            Reads and writes Spanish fluently; speaks some Portuguese
            """,
            """
            es fluent
            pt -
            """),
        Arguments.of(
            """
            Spoken: English, Urdu, Punjabi
            Written: English
            """,
            """
            en -
            ur -
            pa -
            """),
        Arguments.of(
            """
            ENGLISH (FLUENT) FRENCH (NATIVE)
            """,
            """
            en fluent
            fr native
            """),
        Arguments.of(
            """
            English: Listening C1, Reading C2, Writing C1
            """,
            """
            en fluent
            """),
        Arguments.of(
            """
            Italian (Native)   English (C1)   Spanish (A2)
            """,
            """
            it native
            en fluent
            es basic
            """));
  }

  @ParameterizedTest
  @MethodSource
  void eachLanguageIsToldWithItsLevel(String body, String expected) {
    assertThat(Filled.with("en", "Languages", body).languages())
        .extracting(SpokenLanguagesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> languagesInOtherLanguagesAreTold() {
    return Stream.of(
        Arguments.of(
            "de",
            "Sprachen",
            """
            Deutsch: Muttersprache
            Englisch: verhandlungssicher (C1)
            Französisch: Grundkenntnisse
            """,
            """
            de native
            en fluent
            fr basic
            """),
        Arguments.of(
            "de",
            "Sprachen",
            """
            Sehr gute Englischkenntnisse in Wort und Schrift, Schulfranzösisch
            """,
            """
            en advanced
            fr basic
            """),
        Arguments.of(
            "de",
            "Sprachen",
            """
            Deutsch (Muttersprache), Englisch (fließend), Türkisch
            """,
            """
            de native
            en fluent
            tr -
            """),
        Arguments.of(
            "fr",
            "Langues",
            """
            Français : langue maternelle
            Anglais : courant (TOEIC 920)
            Espagnol : notions
            """,
            """
            fr native
            en fluent
            es basic
            """),
        Arguments.of(
            "es",
            "Idiomas",
            """
            Español: nativo
            Inglés: nivel alto (B2)
            Francés: nociones básicas
            """,
            """
            es native
            en advanced
            fr basic
            """),
        Arguments.of(
            "it",
            "Lingue",
            """
            Italiano: madrelingua
            Inglese: ottimo
            Tedesco: scolastico
            """,
            """
            it native
            en fluent
            de basic
            """),
        Arguments.of(
            "pt",
            "Idiomas",
            """
            Português – Nativo
            Inglês – Avançado
            Espanhol – Intermediário
            """,
            """
            pt native
            en advanced
            es intermediate
            """),
        Arguments.of(
            "nl",
            "Talen",
            """
            Nederlands: moedertaal
            Engels: goed
            Duits: redelijk
            """,
            """
            nl native
            en intermediate
            de intermediate
            """),
        Arguments.of(
            "de",
            "Sprachen",
            """
            Muttersprache
            Deutsch
            Fremdsprachen
            Englisch (sehr gut in Wort und Schrift)
            Spanisch (Grundkenntnisse)
            """,
            """
            de native
            en advanced
            es basic
            """),
        Arguments.of(
            "de",
            "Sprachen",
            """
            Englisch – fließend | Russisch – Muttersprache | Deutsch – C1
            """,
            """
            en fluent
            ru native
            de fluent
            """),
        Arguments.of(
            "de",
            "Sprachen",
            """
            Deutsch und Englisch fließend, Latein (Latinum)
            """,
            """
            de fluent
            en fluent
            la -
            """),
        Arguments.of(
            "fr",
            "Langues",
            """
            Anglais (niveau B2), Allemand (notions), Arabe (langue maternelle)
            """,
            """
            en advanced
            de basic
            ar native
            """),
        Arguments.of(
            "es",
            "Idiomas",
            """
            Castellano y catalán: lengua materna. Inglés: C1.
            """,
            """
            es native
            ca native
            en fluent
            """),
        Arguments.of(
            "it",
            "Lingue",
            """
            Madrelingua: italiano
            Altre lingue: inglese B2, francese A2
            """,
            """
            it native
            en advanced
            fr basic
            """),
        Arguments.of(
            "pt",
            "Idiomas",
            """
            Inglês fluente, espanhol básico
            """,
            """
            en fluent
            es basic
            """),
        Arguments.of(
            "nl",
            "Talen",
            """
            Nederlands (moedertaal) – Engels (vloeiend) – Frans (basis)
            """,
            """
            nl native
            en fluent
            fr basic
            """));
  }

  @ParameterizedTest
  @MethodSource
  void languagesInOtherLanguagesAreTold(
      String language, String heading, String body, String expected) {
    assertThat(Filled.with(language, heading, body).languages())
        .extracting(SpokenLanguagesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }

  static Stream<Arguments> wholeResumesAreRead() {
    return Stream.of(
        Arguments.of(
            """
            Ida Quill Staff Nurse Leeds, UK ida@example.org Summary Nurse with ten years of practice in acute wards and a liking for teaching students on the ward. Experience Staff Nurse Harrow Vale Hospital March 2011 – April 2014 Looked after the patients of the ward. Education BSc in Nursing Orrin University 2010 Skills Triage, Wound care, Phlebotomy, Medication Languages English (native), French (B1) Certifications Advanced Life Support (2020), First Aid (2018)
            """,
            """
            en native
            fr intermediate
            """),
        Arguments.of(
            """
            Ida Quill
            Personal details
            Nationality: British
            Languages: English, French B1
            Driving licence: B

            Experience
            Staff Nurse, Harrow Vale Hospital, 2011 - 2014
            """,
            """
            en -
            fr intermediate
            """));
  }

  @ParameterizedTest
  @MethodSource
  void wholeResumesAreRead(String text, String expected) {
    assertThat(Filled.read(text).languages())
        .extracting(SpokenLanguagesTests::told)
        .containsExactlyElementsOf(listed(expected));
  }
}
