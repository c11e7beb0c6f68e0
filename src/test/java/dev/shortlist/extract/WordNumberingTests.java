package dev.shortlist.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Items of a Word file have the bullets and numbers that are seen. */
class WordNumberingTests {

  private static void describe(CTLvl level, int depth, STNumberFormat.Enum format, String text) {
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }

  /** The lines of a list of two items, of which each level has a bullet of its own. */
  private static List<String> lines(Consumer<CTNum> overrides) throws IOException {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ONE);
    describe(list.addNewLvl(), 0, STNumberFormat.BULLET, "·");
    describe(list.addNewLvl(), 1, STNumberFormat.BULLET, "-");
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XWPFNumbering numbering = document.createNumbering();
      BigInteger number = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
      overrides.accept(numbering.getNum(number).getCTNum());
      for (String item : List.of("Soups", "Stews")) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(number);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(item);
      }
      document.write(bytes);
      Read read = (Read) new FileReader(Limits.DEFAULT).read("a.docx", bytes.toByteArray());
      return read.text().lines().filter(line -> !line.isBlank()).toList();
    }
  }

  @Test
  void anOverrideThatSaysNothingLeavesTheBullet() throws IOException {
    assertThat(lines(list -> list.addNewLvlOverride().setIlvl(BigInteger.ZERO)))
        .containsExactly("· Soups", "· Stews");
  }

  @Test
  void anOverrideOfWhereALevelStartsLeavesItsBullet() throws IOException {
    assertThat(
            lines(list -> {
              list.addNewLvlOverride().setIlvl(BigInteger.ZERO);
              list.getLvlOverrideArray(0).addNewStartOverride().setVal(BigInteger.ONE);
              list.addNewLvlOverride().setIlvl(BigInteger.ONE);
            }))
        .containsExactly("· Soups", "· Stews");
  }

  @Test
  void anOverrideThatSaysHowALevelLooksIsKept() throws IOException {
    assertThat(
            lines(list -> {
              list.addNewLvlOverride().setIlvl(BigInteger.ZERO);
              CTLvl level = list.getLvlOverrideArray(0).addNewLvl();
              describe(level, 0, STNumberFormat.DECIMAL, "%1)");
            }))
        .containsExactly("1) Soups", "2) Stews");
  }
}
