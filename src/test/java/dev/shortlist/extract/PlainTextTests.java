package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read in whatever character set it was written, and nobody need tell which. */
class PlainTextTests {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry(
              "en",
              """
              Jane Miller
              Baker

              Experience
              Baker, Acme, 2019 - 2021
              - Baked bread for a town
              """),
          Map.entry(
              "fr",
              """
              José Müller
              Boulangère – Genève

              Expérience
              • Préparation d’un pain français
              • Maîtrise de l’espagnol, 2019 – 2021
              """),
          Map.entry(
              "pl",
              """
              Łukasz Żółć
              Piekarz

              Doświadczenie zawodowe
              Piekarz, Spółka, Kraków, 2019
              Wypiek chleba

              Wykształcenie
              Uniwersytet Jagielloński
              """),
          Map.entry(
              "cs",
              """
              Jiří Dvořák
              Pekař

              Pracovní zkušenosti
              Pekař, Plzeň, 2019 - 2021
              Pečení chleba pro celé město

              Vzdělání
              Vysoká škola
              """),
          Map.entry(
              "hu",
              """
              Kovács Győző
              Pék

              Munkatapasztalat
              Pék, Győr, 2019 - 2021
              Kenyérsütés, fűtés
              """),
          Map.entry(
              "tr",
              """
              Ayşe Yılmaz
              Fırıncı

              Deneyim
              Fırıncı, Şirket, İstanbul, 2019 - 2021
              Ekmek pişirdim

              Eğitim
              Boğaziçi Üniversitesi
              """),
          Map.entry(
              "de",
              """
              Jörg Groß
              Bäcker

              Berufserfahrung
              Bäcker, Köln, 2019 - 2021
              Über Brot
              """),
          Map.entry(
              "ru",
              """
              Анна Петрова
              Пекарь

              Опыт работы
              Пекарь, Ромашка, 2019 - 2021
              Выпечка хлеба для города

              Образование
              Московский университет
              """),
          Map.entry(
              "el",
              """
              Μαρία Παπαδοπούλου
              Αρτοποιός

              Εμπειρία
              Αρτοποιός, Αθήνα, 2019 - 2021
              """),
          Map.entry(
              "he",
              """
              דוד כהן
              אופה

              ניסיון
              אופה, חברה, תל אביב, 2019 - 2021
              """),
          Map.entry(
              "zh-TW",
              """
              王小明
              麵包師傅

              工作經驗
              師傅，台灣公司，2019 - 2021
              製作麵包與蛋糕

              學歷
              國立臺灣大學
              """),
          Map.entry(
              "zh-CN",
              """
              王小明
              面包师傅

              工作经验
              师傅，北京公司，2019 - 2021
              制作面包和蛋糕

              教育背景
              北京大学
              """),
          Map.entry(
              "ja",
              """
              山田太郎
              パン職人

              職歴
              パン職人、東京株式会社、2019 - 2021
              パンを焼きました

              学歴
              東京大学
              """),
          Map.entry(
              "ko",
              """
              김민수
              제빵사

              경력
              제빵사, 서울 회사, 2019 - 2021
              빵을 구웠습니다

              학력
              서울대학교
              """));

  private static Extraction read(String name, byte[] content) {
    return new FileReader(Limits.DEFAULT).read(name, content);
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "en, UTF-16LE UTF-16BE UTF-32LE UTF-32BE US-ASCII",
    "fr, UTF-16LE UTF-16BE windows-1252 UTF-8 x-MacRoman",
    "de, UTF-16LE windows-1252 ISO-8859-1 ISO-8859-15 x-MacRoman",
    "pl, UTF-16LE UTF-16BE windows-1250 ISO-8859-2",
    "cs, UTF-16LE windows-1250 ISO-8859-2",
    "hu, UTF-16BE windows-1250 ISO-8859-2",
    "tr, UTF-16LE windows-1254 ISO-8859-9",
    "ru, UTF-16LE UTF-16BE KOI8-R windows-1251 IBM866 ISO-8859-5",
    "el, UTF-16LE ISO-8859-7 windows-1253",
    "he, UTF-16LE windows-1255 ISO-8859-8",
    "zh-TW, UTF-16LE UTF-16BE Big5",
    "zh-CN, UTF-16LE GBK GB18030",
    "ja, UTF-16LE UTF-16BE Shift_JIS EUC-JP ISO-2022-JP",
    "ko, UTF-16LE EUC-KR"
  })
  void theCharacterSetIsTold(String language, String charsets) {
    String text = Objects.requireNonNull(TEXTS.get(language));
    for (String charset : charsets.split(" ", -1)) {
      for (String name : new String[] {"a.txt", "a"}) {
        assertThat(read(name, bytes(text, charset)))
            .as("%s in %s, called %s", language, charset, name)
            .isInstanceOfSatisfying(Read.class, read -> assertThat(read.written()).isEqualTo(text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aMarkAtTheBeginningIsNotPartOfTheText(String charset) {
    assertThat(read("a", bytes("\uFEFFJosé", charset)))
        .isInstanceOfSatisfying(Read.class, read -> assertThat(read.written()).isEqualTo("José"));
  }

  @Test
  void tabsAndQuotesStayWhereTheyAre() {
    String text = "\"Acme\"\t2019\n\"Widgets\"\t2020\n\"Other\"\t2021\n";

    assertThat(read("a.txt", Papers.utf8(text)))
        .isInstanceOfSatisfying(Read.class, read -> assertThat(read.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bytesByChanceAreNoText(long seed) {
    byte[] content = new byte[2_000];
    new Random(seed).nextBytes(content);
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    after.writeBytes(Papers.utf8("Jane Miller"));
    after.writeBytes(content);

    assertThat(read("a", content)).isEqualTo(new Unreadable(Reason.UNSUPPORTED));
    assertThat(read("a", after.toByteArray())).isEqualTo(new Unreadable(Reason.UNSUPPORTED));
  }
}
