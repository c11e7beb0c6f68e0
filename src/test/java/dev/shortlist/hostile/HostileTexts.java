package dev.shortlist.hostile;

import static dev.shortlist.hostile.HostileFile.READ;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;

/** Texts that make patterns search for ever, pages that nest, and names that are no names. */
final class HostileTexts {

  private static final String SOUND = "Jane Miller\nExperience\nWrote Python, 2020 - 2022\n";

  private HostileTexts() {}

  static List<HostileFile> all() {
    return List.of(
        text("sound.txt", SOUND, READ),
        text("nothing.txt", "", "empty"),
        text("blank.txt", " \n\t".repeat(10_000), "empty"),
        text("signs.txt", "★ ☎ 🙂 \n".repeat(2_000), "empty"),
        text("too-long.txt", SOUND + "word ".repeat(120_000), "too-long"),
        // Each with much of one thing, for patterns that try every way to fail.
        text("e-mails.txt", SOUND + "a@" + "a.".repeat(40_000), READ),
        text("e-mail-signs.txt", SOUND + "a@".repeat(40_000), READ),
        text("numbers.txt", SOUND + "+49 " + "1-".repeat(40_000) + "x", READ),
        text("brackets.txt", SOUND + "(".repeat(100_000) + "2020 - 2021", READ),
        text("dates.txt", SOUND + "2019 - ".repeat(10_000), READ),
        text("months.txt", SOUND + "Jan 2019 – Feb 2020 ".repeat(4_000), READ),
        text("entries.txt", SOUND + "Engineer, Acme\n2019 - 2020\n- Java\n\n".repeat(2_500), READ),
        text("headings.txt", SOUND + "Skills\nEducation\nExperience\n".repeat(3_000), READ),
        text("links.txt", SOUND + "http://" + "a/".repeat(40_000), READ),
        text("spaces.txt", SOUND + "a" + " ".repeat(200_000) + "b", READ),
        text("one-word.txt", SOUND + "a".repeat(400_000), READ),
        text("capitals.txt", SOUND + "A B ".repeat(20_000), READ),
        text("commas.txt", SOUND + "Java, ".repeat(15_000), READ),
        text("bullets.txt", SOUND + "• \n".repeat(100_000), READ),
        text("quotes.txt", SOUND + "\"' ".repeat(100_000), READ),
        text("marks.txt", SOUND + "e" + "\u0301".repeat(200_000), READ),
        text("terminal.txt", SOUND + "\u001b]0;x\u0007\u001b[2J\u0000\u0008", READ),
        text("right-to-left.txt", SOUND + "\u202Efdp.exe\u202C", READ),
        HostileFile.of("utf-16.txt", SOUND.getBytes(Charset.forName("UTF-16")), READ),
        text("form.txt", "shortlist: 1\n" + "a: &a [*a]\n".repeat(1_000), READ),
        text("braces.txt", "[".repeat(200_000) + "Jane", READ),
        text("page.html", "<div>".repeat(100_000) + "Jane Miller", READ, "damaged"),
        text("unclosed.html", "<html><b><p><table><a href='x" + "y".repeat(90_000), "empty", READ),
        text("script.html", "<script>" + "x".repeat(90_000) + "</script>", "empty"),
        text(
            "page.xhtml",
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<html xmlns='http://www.w3.org/1999/xhtml'><body>Jane &e;</body></html>",
            READ,
            "damaged"),
        text("attributes.html", "<p " + "a=b ".repeat(90_000) + ">Jane Miller</p>", READ),
        HostileFile.of("program.txt", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, "unsupported"),
        text("<script>alert(1)</script>.txt".replace("/", ""), SOUND, READ),
        text("quote'\"s.txt", SOUND, READ),
        text("semi;colon & and=.txt", SOUND, READ),
        text("-option.txt", SOUND, READ),
        text("line\nend.txt", SOUND, READ),
        text("dots...txt", SOUND, READ),
        text("%00%2e%2e%2f.txt", SOUND, READ),
        text("=cmd|calc.txt", SOUND, READ),
        text("履歴書 é.txt", SOUND, READ));
  }

  private static HostileFile text(String name, String text, String... outcomes) {
    return HostileFile.of(name, text.getBytes(UTF_8), outcomes);
  }
}
