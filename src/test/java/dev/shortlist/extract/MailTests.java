package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a mail the résumé is read that is attached to it, or written in it. */
class MailTests {

  private static final String HELLO = "Dear all, please find my application attached.";

  @TempDir private Path folder;

  private static String text(String name, byte[] mail) {
    return ((Read) new FileReader(Limits.DEFAULT).read(name, mail)).text().strip();
  }

  private static Map<String, byte[]> files(String... namesAndTexts) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], Papers.pdf(namesAndTexts[i + 1]));
    }
    return files;
  }

  @Test
  void theAttachedDocumentIsTheResume() throws IOException {
    assertThat(text("a.eml", Mails.internet(HELLO, files("Jane.pdf", "Jane Miller"))))
        .isEqualTo("Jane Miller");
    assertThat(text("a.msg", Mails.outlook(HELLO, files("Jane.pdf", "Jane Miller"))))
        .isEqualTo("Jane Miller");
  }

  @Test
  void theContentTellsThatItIsAMail() throws IOException {
    assertThat(text("a", Mails.internet(HELLO, files("Jane.pdf", "Jane Miller"))))
        .isEqualTo("Jane Miller");
    assertThat(text("a.pdf", Mails.outlook(HELLO, files("Jane.pdf", "Jane Miller"))))
        .isEqualTo("Jane Miller");
  }

  @Test
  void theBodyIsTheResumeWhereNoDocumentIsAttached() throws IOException {
    Map<String, byte[]> picture = Map.of("logo.png", Papers.png());

    assertThat(text("a.eml", Mails.internet("Jane Müller, Köchin", picture)))
        .isEqualTo("Jane Müller, Köchin");
    assertThat(text("a.msg", Mails.outlook("Jane Müller, Köchin", picture)))
        .isEqualTo("Jane Müller, Köchin");
  }

  @Test
  void ofSeveralDocumentsTheOneThatIsCalledSoIsTheResume() throws IOException {
    for (String name : List.of("Jane_CV.pdf", "resume-2026.pdf", "Lebenslauf.pdf", "cv.pdf")) {
      assertThat(
              text(
                  "a.eml",
                  Mails.internet(HELLO, files("letter.pdf", "Dear all", name, "Jane Miller"))))
          .isEqualTo("Jane Miller");
    }
    assertThat(
            text("a.eml", Mails.internet(HELLO, files("a.pdf", "First", "cvs-list.pdf", "Second"))))
        .isEqualTo("First");
  }

  @Test
  void theResumeMayBeAttachedToAForwardedMail() throws IOException {
    String forwarded =
        Mails.part(
            "Content-Type: message/rfc822",
            new String(
                    Mails.internet(HELLO, files("Jane.pdf", "Jane Miller")), StandardCharsets.UTF_8)
                .replace("part-of-the-mail", "of-the-other"));

    assertThat(text("a.eml", Mails.of(forwarded))).isEqualTo("Jane Miller");
  }

  @Test
  void namesAndTextsAreDecoded() throws IOException {
    String word = Base64.getEncoder().encodeToString(Papers.utf8("Résumé.txt"));
    String named =
        Mails.part(
            "Content-Type: text/plain; name=\"=?UTF-8?B?%s?=\"\r\n".formatted(word)
                + "Content-Transfer-Encoding: quoted-printable",
            "Jane M=C3=BCller, =\r\nK=C3=B6chin");
    String latin =
        Mails.part(
            "Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64",
            Base64.getMimeEncoder()
                .encodeToString(
                    "<html><head><meta charset=koi8-r></head><p>José</p></html>"
                        .getBytes(Charset.forName("iso-8859-1"))));

    assertThat(text("a.eml", Mails.of(named))).isEqualTo("Jane Müller, Köchin");
    assertThat(text("a.eml", Mails.of(latin))).isEqualTo("José");
  }

  @Test
  void severalDocumentsOfAMailAreFilesOfTheirOwnAmongMany() throws IOException {
    Path mail =
        Files.write(
            folder.resolve("a.eml"),
            Mails.internet(HELLO, files("jane.pdf", "Jane Miller", "joe.pdf", "Joe Baker")));
    try (Archives archives = new Archives(new FileReader(Limits.DEFAULT))) {
      List<Source> sources = archives.sources("a.eml", mail);

      assertThat(sources)
          .extracting(Source::name)
          .containsExactly("a.eml!/jane.pdf", "a.eml!/joe.pdf");
      assertThat(((Read) sources.getLast().read()).text().strip()).isEqualTo("Joe Baker");
    }
  }

  @Test
  void aMailWithOneDocumentIsOneFileAmongMany() throws IOException {
    Path mail =
        Files.write(
            folder.resolve("a.msg"), Mails.outlook(HELLO, files("jane.pdf", "Jane Miller")));
    try (Archives archives = new Archives(new FileReader(Limits.DEFAULT))) {
      List<Source> sources = archives.sources("a.msg", mail);

      assertThat(sources).extracting(Source::name).containsExactly("a.msg");
      assertThat(((Read) sources.getFirst().read()).text().strip()).isEqualTo("Jane Miller");
    }
  }

  @Test
  void aMailWithoutTextIsEmpty() throws IOException {
    assertThat(new FileReader(Limits.DEFAULT).read("a.eml", Mails.internet(" ", Map.of())))
        .isEqualTo(new Unreadable(Reason.EMPTY));
    assertThat(new FileReader(Limits.DEFAULT).read("a.msg", Mails.outlook("", Map.of())))
        .isEqualTo(new Unreadable(Reason.EMPTY));
  }

  @Test
  void partsThatLieTooDeepInEachOtherAreNotFollowed() {
    StringBuilder deep = new StringBuilder("From: a@example.org\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 2_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
    }

    assertThat(new FileReader(Limits.DEFAULT).read("a.eml", Papers.utf8(deep + "\r\n\r\nJane")))
        .isEqualTo(new Unreadable(Reason.DAMAGED));
  }
}
