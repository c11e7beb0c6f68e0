package dev.shortlist.extract.worker;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.Scans;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What passes between the program and its workers, a pair of methods for each: limits and files to
 * the worker, which believes its parent; and back answers in frames, each a length of four bytes
 * and so many bytes, which the parent believes nothing. Both ends are the same build, so there are
 * no versions.
 */
final class Wire {

  /** No answer is larger: a worker that a file has taken over is not believed any length. */
  static final int LARGEST_ANSWER = 128 * 1024 * 1024;

  private static final byte READ = 1;
  private static final byte UNREADABLE = 2;

  /** In place of an answer, once: it takes the longer time that scans are given. */
  private static final byte[] SCANS = {3};

  private Wire() {}

  /** What a worker is asked about a file. */
  enum Question {
    RESUME('R'),
    JOB('J'),
    DOCUMENTS('D'),
    PAGE('P');

    private final char letter;

    Question(char letter) {
      this.letter = letter;
    }

    private static Question of(int letter) throws IOException {
      for (Question question : values()) {
        if (question.letter == letter) {
          return question;
        }
      }
      throw new IOException("no such question");
    }

    /** What comes of a file of that kind. */
    static Question of(Kind kind) {
      return switch (kind) {
        case RESUME -> RESUME;
        case JOB -> JOB;
      };
    }
  }

  /** A file and what is asked about it. */
  static final class Request {
    private final Question question;
    private final String name;
    private final byte[] content;
    private final int page;

    /** The content is not copied. */
    Request(Question question, String name, byte[] content, int page) {
      this.question = question;
      this.name = name;
      this.content = content;
      this.page = page;
    }

    /** About the whole file. */
    Request(Question question, String name, byte[] content) {
      this(question, name, content, 0);
    }

    Question question() {
      return question;
    }

    String name() {
      return name;
    }

    byte[] content() {
      return content;
    }

    /** Which page it is about, from 1; 0 for the whole file. */
    int page() {
      return page;
    }
  }

  /** Sends a frame. */
  static void send(DataOutputStream out, byte[] frame) throws IOException {
    out.writeInt(frame.length);
    out.write(frame);
    out.flush();
  }

  /**
   * Receives a frame; nothing where the other end has closed.
   *
   * @throws IOException when the other end breaks off within it, or it is longer than it may be
   */
  static Optional<byte[]> receive(DataInputStream in, int longest) throws IOException {
    int first = in.read();
    if (first < 0) {
      return Optional.empty();
    }
    int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
    if (length < 0 || length > longest) {
      throw new IOException("a frame of %d bytes".formatted(length));
    }
    byte[] frame = in.readNBytes(length);
    if (frame.length < length) {
      throw new EOFException("a frame broken off");
    }
    return Optional.of(frame);
  }

  /** Sends what one file may cost. */
  static void send(DataOutputStream out, Limits limits) throws IOException {
    out.writeLong(limits.bytes());
    out.writeInt(limits.pages());
    out.writeInt(limits.characters());
    out.writeLong(limits.time().toMillis());
    out.writeInt(limits.archiveEntries());
    out.writeInt(limits.archiveRatio());
    write(out, limits.scans().program());
    out.writeInt(limits.scans().pages());
    out.writeLong(limits.scans().time().toMillis());
    out.flush();
  }

  /** Receives what one file may cost. */
  static Limits receiveLimits(DataInputStream in) throws IOException {
    return new Limits(
        in.readLong(),
        in.readInt(),
        in.readInt(),
        Duration.ofMillis(in.readLong()),
        in.readInt(),
        in.readInt(),
        new Scans(
            new String(believed(in), StandardCharsets.UTF_8),
            in.readInt(),
            Duration.ofMillis(in.readLong())));
  }

  /** Tells that the answer takes the longer time that scans are given. */
  static void sendScans(DataOutputStream out) throws IOException {
    send(out, SCANS);
  }

  /** Whether a frame tells that. */
  static boolean isScans(byte[] frame) {
    return Arrays.equals(frame, SCANS);
  }

  /** Sends a file; its bytes are not copied. */
  static void send(DataOutputStream out, Request request) throws IOException {
    out.writeByte(request.question().letter);
    write(out, request.name());
    out.writeInt(request.page());
    out.writeInt(request.content().length);
    out.write(request.content());
    out.flush();
  }

  /**
   * Receives a file; nothing where the parent has closed.
   *
   * @throws IOException when the parent breaks off within it
   */
  static Optional<Request> receiveRequest(DataInputStream in) throws IOException {
    int question = in.read();
    if (question < 0) {
      return Optional.empty();
    }
    String name = new String(believed(in), StandardCharsets.UTF_8);
    int page = in.readInt();
    return Optional.of(new Request(Question.of(question), name, believed(in), page));
  }

  private static byte[] believed(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  /** What came of a file, as the content of a frame. */
  static byte[] answer(Extraction extraction) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    switch (extraction) {
      case Read read -> {
        out.writeByte(READ);
        write(out, read);
      }
      case Unreadable unreadable -> {
        out.writeByte(UNREADABLE);
        write(out, unreadable);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * The answer in a frame.
   *
   * @throws IOException when it is none
   */
  static Extraction extraction(byte[] frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
    byte type = in.readByte();
    return switch (type) {
      case READ -> read(in);
      case UNREADABLE -> unreadable(in);
      default -> throw new IOException("an answer of type %d".formatted(type));
    };
  }

  /** The documents attached to a mail, as the content of a frame. */
  static byte[] answer(List<Document> documents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(documents.size());
    for (Document document : documents) {
      write(out, document.name());
      write(out, document.content());
    }
    return bytes.toByteArray();
  }

  /**
   * The documents in a frame.
   *
   * @throws IOException when they are broken off
   */
  static List<Document> documents(byte[] frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
    List<Document> documents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      documents.add(new Document(text(in), bytes(in)));
    }
    return documents;
  }

  private static void write(DataOutputStream out, Read read) throws IOException {
    write(out, read.text());
    write(out, read.mediaType());
    boolean isClean = read.written().equals(read.text());
    out.writeBoolean(isClean);
    if (!isClean) {
      write(out, read.written());
    }
    out.writeBoolean(read.layout().isPresent());
    if (read.layout().isPresent()) {
      SeenWire.write(out, read.layout().get());
    }
    SeenWire.write(out, read.hidden());
    write(out, read.recogniser().orElse(""));
  }

  private static Read read(DataInputStream in) throws IOException {
    String text = text(in);
    String mediaType = text(in);
    String written = in.readBoolean() ? text : text(in);
    Optional<Layout> layout =
        in.readBoolean() ? Optional.of(SeenWire.layout(in, text.length())) : Optional.empty();
    List<Hidden> hidden = SeenWire.hidden(in);
    String recogniser = text(in);
    return new Read(
        text,
        mediaType,
        written,
        layout,
        hidden,
        recogniser.isEmpty() ? Optional.empty() : Optional.of(recogniser));
  }

  private static void write(DataOutputStream out, Unreadable unreadable) throws IOException {
    write(out, unreadable.reason().name());
  }

  private static Unreadable unreadable(DataInputStream in) throws IOException {
    return new Unreadable(constant(in, Reason.class));
  }

  /** Reads the name of one of a kind. */
  static <E extends Enum<E>> E constant(DataInputStream in, Class<E> kind) throws IOException {
    String name = text(in);
    try {
      return Enum.valueOf(kind, name);
    } catch (IllegalArgumentException e) {
      throw new IOException("no such %s".formatted(kind.getSimpleName()), e);
    }
  }

  /** Writes a text. */
  static void write(DataOutputStream out, String text) throws IOException {
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a text of an answer. */
  static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  /** Writes bytes after their number. */
  static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Reads bytes of an answer, which is all there. */
  static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new EOFException("an answer broken off");
    }
    return in.readNBytes(length);
  }
}
