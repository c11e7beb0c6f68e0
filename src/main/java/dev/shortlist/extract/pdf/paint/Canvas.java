package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Ink;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Sees a page being painted, in one pass and without painting it: what letters stand where, in
 * which ink, and what shapes lie under and over them. It keeps beside each graphics state of PDFBox
 * a {@link Pen}.
 */
final class Canvas extends PDFStreamEngine {

  /** How opaque something is, at most, whose painting is not computed here: it hides nothing. */
  static final float HALF = 0.5f;

  /** So many operators are carried out between two looks at the clock. */
  private static final int PAUSE = 0x100;

  private final Watcher watcher;
  private final PDPage page;
  private final int number;
  private final View view;
  private final WordMaker maker = new WordMaker();
  private final Shapes shapes = new Shapes();
  private final MarkedContent marked;
  private final Lettering lettering;
  private final XObjects objects;
  private final List<Hidden> findings = new ArrayList<>();
  private final Deque<Pen> pens = new ArrayDeque<>();
  private @Nullable Ink ink;
  private int operations;

  private boolean whole = true;

  Canvas(Watcher watcher, PDPage page, int number, int mostLetters) {
    this.watcher = watcher;
    this.page = page;
    this.number = number;
    this.view = View.of(page);
    this.marked = new MarkedContent(watcher.layers());
    this.lettering = new Lettering(view.matrix(), maker, marked, mostLetters);
    OwnOperators.teach(this);
    Paths.teach(this, view, shapes);
    Colours.teach(this, watcher.palette());
    this.objects = XObjects.teach(this, view, shapes, watcher.layers());
    addOperator(new Step(this, "BMC", operands -> marked.begin(operands, getResources())));
    addOperator(new Step(this, "BDC", operands -> marked.begin(operands, getResources())));
    addOperator(
        new Step(this, "EMC", operands -> marked.end(maker, number).ifPresent(findings::add)));
  }

  /** See {@link Watcher#watch}. */
  PageContent watch() throws Stop {
    try {
      pens.push(new Pen());
      processPage(page);
    } catch (Stop e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      whole = false; // PDFBox throws many kinds on a damaged page
    }
    try {
      watchAnnotations();
    } catch (Stop e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      whole = false; // as above
    }
    return new PageContent(
        number,
        view.width(),
        view.height(),
        whole,
        maker.words(),
        shapes.all(),
        shapes.areCrowded(),
        shapes.marks(),
        shapes.rules(),
        findings);
  }

  /** Form fields and notes on the page are painted over it. */
  private void watchAnnotations() throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean shown =
          !annotation.isHidden()
              && !annotation.isNoView()
              && !(annotation instanceof PDAnnotationLink)
              && !(annotation instanceof PDAnnotationPopup);
      if (shown) {
        pens.clear();
        pens.push(new Pen());
        if (annotation instanceof PDAnnotationWidget && getAppearance(annotation) == null) {
          FormValue.of(annotation, view).ifPresent(value -> value.write(maker, plain()));
        } else {
          showAnnotation(annotation);
        }
      }
    }
  }

  /** What a viewer writes with where nothing is told. */
  private Ink plain() {
    return new Ink(
        shapes.time(),
        Colour.BLACK,
        Colour.BLACK,
        0,
        1,
        view.paper(),
        false,
        watcher.face(watcher.plainFont()));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations % PAUSE == 0) {
      Stop.ifInterrupted();
    }
    if (operator.getName().equals("BI")) {
      objects.image(operator.getImageParameters());
      return;
    }
    try {
      super.processOperator(operator, operands);
    } catch (RuntimeException e) {
      whole = false; // PDFBox throws many kinds on damaged operands
    }
  }

  /** What a damaged operator would have done is missing, and no more. */
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof Stop) {
      throw e;
    }
    whole = false;
  }

  Matrix ctm() {
    return getGraphicsState().getCurrentTransformationMatrix();
  }

  /** What is painted with now, which operators may change. */
  Pen pen() {
    return pens.getFirst();
  }

  /** The part of the page that is painted on. */
  Box shown() {
    return pen().clip.and(view.paper());
  }

  /** Whether what is painted now is on no layer that is switched off. */
  boolean isShown() {
    return !objects.areOff() && !marked.isOff();
  }

  /** How broad a line is, in points. */
  float lineWidth() {
    return getGraphicsState().getLineWidth() * Math.abs(ctm().getScalingFactorX());
  }

  /** From 0 for what leaves no mark to 1 for what hides the ground. */
  float alpha() {
    return (float) getGraphicsState().getNonStrokeAlphaConstant() * pen().alpha;
  }

  /** The same for what lies beneath a text. */
  float ground() {
    return mixed() ? Math.min(alpha(), HALF) : alpha();
  }

  /** Whether what is painted blends with what is there in a way that is not computed here. */
  boolean mixed() {
    PDGraphicsState state = getGraphicsState();
    return pen().mixed
        || state.getSoftMask() != null
        || !BlendMode.NORMAL.equals(state.getBlendMode());
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    pens.push(pen().copy());
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (pens.size() > 1) {
      pens.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int depth = enter(form);
    try {
      super.showForm(form);
    } finally {
      leave(depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    float alpha = alpha();
    boolean mixed = mixed();
    int depth = enter(form);
    pen().alpha = alpha;
    pen().mixed = mixed;
    try {
      super.showTransparencyGroup(form);
    } finally {
      leave(depth);
    }
  }

  /** Begins what a form paints, which is clipped to its box. */
  private int enter(PDFormXObject form) {
    int depth = pens.size();
    Pen inner = pen().copy();
    PDRectangle bounds = form.getBBox();
    if (bounds != null) {
      inner.clip = inner.clip.and(view.around(form.getMatrix().multiply(ctm()), bounds));
    }
    pens.push(inner);
    return depth;
  }

  /** Ends it, also where it broke off before it could restore what it had changed. */
  private void leave(int depth) {
    while (pens.size() > depth) {
      pens.pop();
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDFont font = state.getTextState().getFont();
    if (font == null) {
      font = watcher.plainFont();
      state.getTextState().setFont(font);
    }
    lettering.show(string, font, state, ink(state, font));
  }

  private Ink ink(PDGraphicsState state, PDFont font) {
    boolean mixed = mixed();
    Ink next =
        new Ink(
            shapes.time(),
            mixed ? Colour.UNKNOWN : pen().fill,
            mixed ? Colour.UNKNOWN : pen().stroke,
            state.getTextState().getRenderingMode().intValue(),
            alpha(),
            pen().clip,
            !isShown(),
            watcher.face(font));
    Ink before = ink;
    if (before != null && before.equals(next)) {
      return before; // one object, which is compared faster
    }
    ink = next;
    return next;
  }
}
