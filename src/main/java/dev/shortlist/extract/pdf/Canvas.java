package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Sees a page being painted, in one pass and without painting it: what letters stand where, in
 * which ink, and what shapes lie under and over them.
 */
final class Canvas extends PDFStreamEngine {

  private static final int DEEPEST = 40;

  /** A shape that is smaller than this in one direction hides no text. */
  private static final float SMALLEST = 1.5f;

  private static final int MOST_SHAPES = 20_000;

  private final IdentityHashMap<PDFont, Face> faces;
  private final Palette palette;
  private final Layers layers;
  private final PDPage page;
  private final int number;
  private final int mostLetters;
  private final Matrix toPage;
  private final float width;
  private final float height;
  private final Outline outline;
  private final WordMaker maker = new WordMaker();
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Box> rules = new ArrayList<>();
  private final List<Hidden> findings = new ArrayList<>();
  private final BitSet marks = new BitSet();
  private final Deque<Pen> pens = new ArrayDeque<>();
  private final Deque<Marked> marked = new ArrayDeque<>();
  private @Nullable Replacement replacement;
  private @Nullable Ink ink;
  private int clipRule = -1;
  private int operations;
  private int offs;

  /** A marked stretch of a page's description. */
  private record Marked(boolean off, @Nullable Replacement replacement) {}

  /**
   * Text that is told in place of painted text. It counts only where the painted letters are none
   * that a machine knows, such as those of a font without names.
   */
  private static final class Replacement {
    private final String text;
    private int known;
    private int unknown;
    private @Nullable Unknown first;

    Replacement(String text) {
      this.text = text;
    }
  }

  /** A painted letter that nobody can tell. */
  private record Unknown(
      float left, float right, float next, float base, float size, int angle, Ink ink) {}

  /**
   * Watches one page.
   *
   * @param faces the fonts of the document, which it adds to
   * @param mostLetters beyond which it stops
   */
  Canvas(
      PDPage page,
      int number,
      IdentityHashMap<PDFont, Face> faces,
      Palette palette,
      Layers layers,
      int mostLetters) {
    this.page = page;
    this.number = number;
    this.faces = faces;
    this.palette = palette;
    this.layers = layers;
    this.mostLetters = mostLetters;
    PDRectangle crop = page.getCropBox();
    int rotation = page.getRotation();
    boolean upright = rotation % 180 == 0;
    this.width = upright ? crop.getWidth() : crop.getHeight();
    this.height = upright ? crop.getHeight() : crop.getWidth();
    float left = crop.getLowerLeftX();
    float right = crop.getUpperRightX();
    float bottom = crop.getLowerLeftY();
    float top = crop.getUpperRightY();
    this.toPage =
        switch (rotation) {
          case 90 -> new Matrix(0, 1, 1, 0, -bottom, -left);
          case 180 -> new Matrix(-1, 0, 0, 1, right, -bottom);
          case 270 -> new Matrix(0, -1, -1, 0, top, right);
          default -> new Matrix(1, 0, 0, -1, -left, top);
        };
    this.outline = new Outline(toPage);
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new Restore(this));
    addOperator(new Save(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetLineWidth(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /**
   * Sees the whole page. What a damaged page has before the damage is kept.
   *
   * @throws Stop when reading must end
   */
  PageContent watch() throws Stop {
    boolean whole = true;
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
        number, width, height, whole, maker.words(), shapes, marks, rules, findings);
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
          showValue(annotation);
        } else {
          showAnnotation(annotation);
        }
      }
    }
  }

  /** A form field that leaves its looks to the viewer shows its value. */
  private void showValue(PDAnnotation field) {
    PDRectangle place = field.getRectangle();
    COSBase kind = inherited(field.getCOSObject(), COSName.FT);
    COSBase value = inherited(field.getCOSObject(), COSName.V);
    if (place == null
        || !(value instanceof COSString written)
        || !(COSName.TX.equals(kind) || COSName.CH.equals(kind))) {
      return;
    }
    Outline around = new Outline(toPage);
    around.rectangle(
        new Matrix(),
        place.getLowerLeftX(),
        place.getLowerLeftY(),
        place.getWidth(),
        place.getHeight());
    Box box = around.around();
    if (box == null) {
      return;
    }
    Face face = faces.computeIfAbsent(new PDType1Font(FontName.HELVETICA), Face::new);
    Ink black = new Ink(shapes.size(), Colour.BLACK, Colour.BLACK, 0, 1, shown(), false, face);
    float size = Math.clamp(0.7f * box.height(), 4, 10);
    float step = 0.5f * size;
    float base = box.top() + size;
    for (String line : written.getString().lines().toList()) {
      float x = box.left();
      for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
        String letter = Character.toString(line.codePointAt(i));
        maker.add(letter, x, x + step, x + step, base, size, 0, black);
        x += step;
      }
      base += 1.2f * size;
    }
  }

  /** What a field says or, where it does not, those that it is part of. */
  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary from = field;
    for (int depth = 0; from != null && depth < DEEPEST; depth++) {
      COSBase value = from.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      from = from.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if ((++operations & 0xFF) == 0 && Thread.currentThread().isInterrupted()) {
      throw new Stop(Stop.Cause.INTERRUPTED);
    }
    switch (operator.getName()) {
      case "re" -> {
        if (numbers(operands, 4)) {
          outline.rectangle(
              ctm(), at(operands, 0), at(operands, 1), at(operands, 2), at(operands, 3));
        }
      }
      case "m" -> {
        if (numbers(operands, 2)) {
          outline.move(ctm(), at(operands, 0), at(operands, 1));
        }
      }
      case "l" -> {
        if (numbers(operands, 2)) {
          outline.line(ctm(), at(operands, 0), at(operands, 1));
        }
      }
      case "c" -> curve(operands, 0, 2, 4, 6);
      case "v" -> curve(operands, 0, 0, 2, 4);
      case "y" -> curve(operands, 0, 2, 2, 4);
      case "h" -> outline.close();
      case "f", "F", "b", "B" -> paint(Path2D.WIND_NON_ZERO, true);
      case "f*", "b*", "B*" -> paint(Path2D.WIND_EVEN_ODD, true);
      case "s", "S" -> paint(Path2D.WIND_NON_ZERO, false);
      case "n" -> endPath();
      case "W", "W*" -> clipRule = Path2D.WIND_NON_ZERO;
      case "sh" -> add(new Shape(shown(), null, Colour.UNKNOWN, alpha(), false));
      case "Do" -> object(operands);
      case "BI" -> image(operator.getImageParameters());
      case "g" -> fill(Pen.Space.GRAY, operands);
      case "G" -> stroke(Pen.Space.GRAY, operands);
      case "rg" -> fill(Pen.Space.RGB, operands);
      case "RG" -> stroke(Pen.Space.RGB, operands);
      case "k" -> fill(Pen.Space.CMYK, operands);
      case "K" -> stroke(Pen.Space.CMYK, operands);
      case "sc", "scn" -> pen().fill = Palette.colour(pen().fillSpace, operands);
      case "SC", "SCN" -> pen().stroke = Palette.colour(pen().strokeSpace, operands);
      case "cs" -> {
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
          pen().fillSpace = palette.space(name, getResources());
          pen().fill = pen().fillSpace.first();
        }
      }
      case "CS" -> {
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
          pen().strokeSpace = palette.space(name, getResources());
          pen().stroke = pen().strokeSpace.first();
        }
      }
      case "BMC" -> marked.push(new Marked(false, null));
      case "BDC" -> beginMarked(operands);
      case "EMC" -> endMarked();
      default -> super.processOperator(operator, operands);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof Stop) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  private void fill(Pen.Space space, List<COSBase> operands) {
    pen().fillSpace = space;
    pen().fill = Palette.colour(space, operands);
  }

  private void stroke(Pen.Space space, List<COSBase> operands) {
    pen().strokeSpace = space;
    pen().stroke = Palette.colour(space, operands);
  }

  private static boolean numbers(List<COSBase> operands, int count) {
    if (operands.size() < count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!(operands.get(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }

  private static float at(List<COSBase> operands, int index) {
    return ((COSNumber) operands.get(index)).floatValue();
  }

  private void curve(List<COSBase> operands, int first, int second, int third, int count) {
    if (!numbers(operands, count)) {
      return;
    }
    outline.curve(
        ctm(),
        at(operands, first),
        at(operands, first + 1),
        at(operands, second),
        at(operands, second + 1),
        at(operands, third),
        at(operands, third + 1));
  }

  private Matrix ctm() {
    return getGraphicsState().getCurrentTransformationMatrix();
  }

  private Pen pen() {
    return pens.getFirst();
  }

  /** The part of the page that is painted on. */
  private Box shown() {
    return pen().clip.and(new Box(0, 0, width, height));
  }

  private float alpha() {
    PDGraphicsState state = getGraphicsState();
    return (float) state.getNonStrokeAlphaConstant() * pen().alpha;
  }

  /** Whether what is painted blends with what is there in a way that is not computed here. */
  private boolean mixed() {
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
    super.showForm(form);
    leave(depth);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    float alpha = alpha();
    boolean mixed = mixed();
    int depth = enter(form);
    pen().alpha = alpha;
    pen().mixed = mixed;
    super.showTransparencyGroup(form);
    leave(depth);
  }

  private int enter(PDFormXObject form) {
    int depth = pens.size();
    Pen inner = pen().copy();
    PDRectangle box = form.getBBox();
    if (box != null) {
      Outline bounds = new Outline(toPage);
      bounds.rectangle(
          form.getMatrix().multiply(ctm()),
          box.getLowerLeftX(),
          box.getLowerLeftY(),
          box.getWidth(),
          box.getHeight());
      Box around = bounds.around();
      inner.clip = around == null ? inner.clip : inner.clip.and(around);
    }
    pens.push(inner);
    return depth;
  }

  private void leave(int depth) {
    while (pens.size() > depth) {
      pens.pop();
    }
  }

  private void paint(int rule, boolean fills) {
    if (offs == 0) {
      if (fills) {
        int colour = mixed() ? Colour.UNKNOWN : pen().fill;
        float alpha = mixed() ? Math.min(alpha(), 0.5f) : alpha();
        outline.filled(rule, colour, alpha, shown()).forEach(this::add);
      } else {
        stroke();
      }
    }
    endPath();
  }

  /** A straight line is a rule between columns or, where it is broad, the ground of a text. */
  private void stroke() {
    Box around = outline.around();
    if (around == null) {
      return;
    }
    float breadth = getGraphicsState().getLineWidth() * Math.abs(ctm().getScalingFactorX());
    boolean upright = around.width() < 0.5f;
    boolean level = around.height() < 0.5f;
    if (breadth >= 3 && (upright || level)) {
      float half = breadth / 2;
      Box broad =
          upright
              ? new Box(around.left() - half, around.top(), around.right() + half, around.bottom())
              : new Box(around.left(), around.top() - half, around.right(), around.bottom() + half);
      add(new Shape(broad.and(shown()), null, pen().stroke, alpha(), false));
    } else if (upright) {
      rule(around);
    }
  }

  private void rule(Box box) {
    if (box.height() > 60 && rules.size() < 100) {
      rules.add(box);
    }
  }

  private void endPath() {
    if (clipRule >= 0) {
      Box around = outline.around();
      pen().clip = around == null ? pen().clip : pen().clip.and(around);
      clipRule = -1;
    }
    outline.clear();
  }

  private void add(Shape shape) {
    Box box = shape.box();
    if (offs > 0 || box.width() <= 0 || box.height() <= 0) {
      return;
    }
    if (box.width() < 3 && box.height() > 60) {
      rule(box);
    } else if (box.width() >= SMALLEST && box.height() >= SMALLEST && shapes.size() < MOST_SHAPES) {
      shapes.add(shape);
    }
    if (box.width() < 60 && box.height() < 60) {
      for (float y = box.top(); y <= box.bottom(); y += PageContent.CELL) {
        marks.set(PageContent.cell(box.left(), y), PageContent.cell(box.right(), y) + 1);
      }
    }
  }

  private void object(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name)) {
      return;
    }
    COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null || !(objects.getDictionaryObject(name) instanceof COSStream stream)) {
      return;
    }
    boolean off = layers.isOff(stream.getCOSDictionary(COSName.OC));
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      if (!off) {
        image(stream);
      }
      return;
    }
    PDXObject object = getResources().getXObject(name);
    if (object instanceof PDFormXObject form && getLevel() < DEEPEST) {
      offs += off ? 1 : 0;
      increaseLevel();
      try {
        if (form instanceof PDTransparencyGroup group) {
          showTransparencyGroup(group);
        } else {
          showForm(form);
        }
      } finally {
        decreaseLevel();
        offs -= off ? 1 : 0;
      }
    }
  }

  private void image(@Nullable COSDictionary told) {
    Outline square = new Outline(toPage);
    square.rectangle(ctm(), 0, 0, 1, 1);
    Box around = square.around();
    if (around == null || told == null) {
      return;
    }
    boolean stencil =
        told.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
            || told.containsKey(COSName.SMASK)
            || told.containsKey(COSName.MASK);
    float alpha = stencil || mixed() ? Math.min(alpha(), 0.5f) : alpha();
    add(new Shape(around.and(shown()), null, Colour.UNKNOWN, alpha, true));
  }

  private void beginMarked(List<COSBase> operands) {
    COSDictionary told = null;
    boolean off = false;
    if (operands.size() > 1 && operands.getFirst() instanceof COSName tag) {
      if (operands.get(1) instanceof COSDictionary direct) {
        told = direct;
      } else if (operands.get(1) instanceof COSName name) {
        PDPropertyList list = getResources().getProperties(name);
        told = list == null ? null : list.getCOSObject();
      }
      off = tag.equals(COSName.OC) && layers.isOff(told);
    }
    String text = told == null ? null : told.getString(COSName.ACTUAL_TEXT);
    Replacement begun = text == null ? null : new Replacement(text);
    marked.push(new Marked(off, begun));
    offs += off ? 1 : 0;
    if (begun != null) {
      replacement = begun;
    }
  }

  private void endMarked() {
    if (marked.isEmpty()) {
      return;
    }
    Marked ended = marked.pop();
    offs -= ended.off ? 1 : 0;
    Replacement told = ended.replacement;
    if (told == null) {
      return;
    }
    replacement = null;
    if (isMore(told) && !maker.words().isEmpty()) {
      findings.add(
          new Hidden(
              Hidden.Reason.REPLACED,
              number,
              maker.words().getLast().box().rectangle(),
              CleanText.of(told.text).strip()));
    } else if (told.known == 0 && told.first != null) {
      Unknown at = told.first;
      maker.add(told.text, at.left, at.right, at.next, at.base, at.size, at.angle, at.ink);
    }
  }

  /** A ligature may be told as its letters, and an icon by a word, but no letter as a list. */
  private static boolean isMore(Replacement told) {
    long text = told.text.codePoints().filter(Character::isLetterOrDigit).count();
    return told.known + told.unknown > 0 && text > 2L * (told.known + told.unknown) + 12;
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDTextState text = state.getTextState();
    PDFont font = text.getFont();
    if (font == null) {
      font = new PDType1Font(FontName.HELVETICA);
      text.setFont(font);
    }
    Face face = faces.get(font);
    if (face == null) {
      face = new Face(font);
      faces.put(font, face);
    }
    Ink used = ink(state, face);
    float size = text.getFontSize();
    float across = size * text.getHorizontalScaling() / 100f;
    float spacing = text.getCharacterSpacing() * text.getHorizontalScaling() / 100f;
    float wordSpacing = text.getWordSpacing() * text.getHorizontalScaling() / 100f;
    Line line = new Line(state, text.getRise(), size, across, font.isVertical());
    boolean vertical = font.isVertical();
    float letterHeight = line.height * face.scale();
    float at = 0;
    ByteArrayInputStream in = new ByteArrayInputStream(string);
    int left = in.available();
    while (left > 0) {
      int code = font.readCode(in);
      int length = left - in.available();
      if (length <= 0) {
        break;
      }
      left = in.available();
      Face.Glyph glyph = face.glyph(code);
      float step = glyph.advance() * (vertical ? size : across);
      float more = spacing + (length == 1 && code == 32 ? wordSpacing : 0);
      String letters = glyph.text();
      float from = line.x + at * line.step;
      float to = from + step * line.step;
      float next = to + more * line.step;
      if (replacement != null && !letters.isBlank() && !isKnown(letters)) {
        replacement.unknown++;
        if (replacement.first == null) {
          replacement.first = new Unknown(from, to, next, line.y, letterHeight, line.angle, used);
        }
      } else if (!letters.isEmpty()) {
        if (replacement != null) {
          replacement.known += letters.isBlank() ? 0 : letters.length();
        }
        maker.add(letters, from, to, next, line.y, letterHeight, line.angle, used);
      }
      at += step + more;
    }
    if (maker.count() > mostLetters) {
      throw new Stop(Stop.Cause.TOO_LONG);
    }
    if (vertical) {
      state.getTextMatrix().translate(0, -at);
    } else {
      state.getTextMatrix().translate(at, 0);
    }
  }

  private static boolean isKnown(String letters) {
    int first = letters.codePointAt(0);
    return first != 0xFFFD
        && first != 0xAD
        && Character.getType(first) != Character.PRIVATE_USE
        && Character.getType(first) != Character.CONTROL;
  }

  private Ink ink(PDGraphicsState state, Face face) {
    int mode = state.getTextState().getRenderingMode().intValue();
    boolean mixed = mixed();
    Ink next =
        new Ink(
            shapes.size(),
            mixed ? Colour.UNKNOWN : pen().fill,
            mixed ? Colour.UNKNOWN : pen().stroke,
            mode,
            alpha(),
            pen().clip,
            offs > 0,
            face);
    if (ink != null && ink.equals(next)) {
      return ink;
    }
    ink = next;
    return next;
  }

  /** Where a string begins, and how the page is turned so that it runs to the right. */
  private final class Line {
    private final float x;
    private final float y;

    /** How long a unit of text space is. */
    private final float step;

    private final float height;
    private final int angle;

    Line(PDGraphicsState state, float rise, float size, float across, boolean vertical) {
      Matrix text = state.getTextMatrix().multiply(ctm()).multiply(toPage);
      float ax = text.getScaleX();
      float ay = text.getShearY();
      float cx = text.getShearX();
      float cy = text.getScaleY();
      float along = length(ax, ay);
      float area = Math.abs(ax * cy - ay * cx);
      float originX = text.getTranslateX() + rise * cx;
      float originY = text.getTranslateY() + rise * cy;
      float directionX = vertical ? -cx : ax;
      float directionY = vertical ? -cy : ay;
      step = vertical ? length(cx, cy) : across < 0 ? -along : along;
      boolean backwards = !vertical && across < 0;
      height = Math.abs(size) * (along == 0 ? 0 : area / along);
      angle = angle(backwards ? -directionX : directionX, backwards ? -directionY : directionY);
      if (angle == 0) {
        x = originX;
        y = originY;
      } else {
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        x = (float) (originX * cos + originY * sin);
        y = (float) (-originX * sin + originY * cos) + (vertical ? 0.35f * height : 0);
      }
    }

    private static float length(float x, float y) {
      return y == 0 ? Math.abs(x) : x == 0 ? Math.abs(y) : (float) Math.hypot(x, y);
    }

    /** In whole degrees from 0 to 359; lines that lean a little are straight. */
    private static int angle(float x, float y) {
      if (y == 0 && x >= 0) {
        return 0;
      }
      int degrees = Math.floorMod((int) Math.round(Math.toDegrees(Math.atan2(y, x))), 360);
      return degrees <= 2 || degrees >= 358 ? 0 : degrees;
    }
  }
}
