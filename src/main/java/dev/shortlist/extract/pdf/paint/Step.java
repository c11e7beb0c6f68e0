package dev.shortlist.extract.pdf.paint;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator that a lambda carries out. */
final class Step extends OperatorProcessor {

  private final String name;
  private final Action action;

  Step(PDFStreamEngine engine, String name, Action action) {
    super(engine);
    this.name = name;
    this.action = action;
  }

  /** What an operator does. */
  @FunctionalInterface
  interface Action {
    void on(List<COSBase> operands) throws IOException;
  }

  /** What an operator draws with numbers. */
  @FunctionalInterface
  interface Drawing {
    void on(float[] numbers);
  }

  /** An operator of so many numbers; as in viewers, one that has others does nothing. */
  static Step of(PDFStreamEngine engine, String name, int count, Drawing action) {
    return new Step(
        engine,
        name,
        operands -> {
          float[] numbers = numbers(operands, count);
          if (numbers.length == count) {
            action.on(numbers);
          }
        });
  }

  /** The first so many operands, or fewer where one of them is no number. */
  private static float[] numbers(List<COSBase> operands, int count) {
    if (operands.size() < count) {
      return new float[0];
    }
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      if (!(operands.get(i) instanceof COSNumber number)) {
        return new float[0];
      }
      numbers[i] = number.floatValue();
    }
    return numbers;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    action.on(operands);
  }

  @Override
  public String getName() {
    return name;
  }
}
