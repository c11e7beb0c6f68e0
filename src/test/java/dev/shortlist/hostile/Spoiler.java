package dev.shortlist.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Spoils files by chance, the same chance in the same way: bytes are changed, cut out, doubled and
 * cut off, and numbers made large. Half of the zips are spoilt within their members, for outside
 * only the zip itself would break.
 */
final class Spoiler {

  private static final List<String> NASTY =
      List.of("-1", "0", "2147483647", "4294967296", "9".repeat(40), "<<", "[[", "\\bin", "&#0;");

  private static final int MOST_CHANGES = 12;

  private final Random chance;

  Spoiler(Random chance) {
    this.chance = chance;
  }

  /** A spoilt copy. */
  byte[] spoil(byte[] sound) throws IOException {
    boolean isZip = sound.length > 1 && sound[0] == 'P' && sound[1] == 'K';
    return isZip && chance.nextBoolean() ? spoiltWithin(sound) : spoilt(sound);
  }

  private byte[] spoiltWithin(byte[] zip) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        members.put(entry.getName(), in.readAllBytes());
      }
    }
    List<String> names = List.copyOf(members.keySet());
    String victim = names.get(chance.nextInt(names.size()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        boolean isVictim = member.getKey().equals(victim);
        out.write(isVictim ? spoilt(member.getValue()) : member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private byte[] spoilt(byte[] sound) {
    byte[] file = sound;
    for (int changes = chance.nextInt(1, MOST_CHANGES); changes > 0 && file.length > 1; changes--) {
      file = changed(file);
    }
    return file;
  }

  private byte[] changed(byte[] file) {
    int from = chance.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + chance.nextInt(200));
    return switch (chance.nextInt(7)) {
      case 0 -> flipped(file, from);
      case 1 -> joined(file, from, new byte[0], to);
      case 2 -> joined(file, to, Arrays.copyOfRange(file, from, to), to);
      case 3 -> joined(file, from, new byte[to - from], to);
      case 4 -> joined(file, from, nasty(), from);
      case 5 -> numbered(file, from);
      default -> chance.nextInt(4) == 0 ? Arrays.copyOf(file, from) : flipped(file, from);
    };
  }

  private byte[] flipped(byte[] file, int at) {
    byte[] copy = file.clone();
    copy[at] ^= (byte) (1 << chance.nextInt(8));
    return copy;
  }

  /** Another number in place of the next one. */
  private byte[] numbered(byte[] file, int from) {
    int start = from;
    while (start < file.length && !Character.isDigit(file[start])) {
      start++;
    }
    int end = start;
    while (end < file.length && Character.isDigit(file[end])) {
      end++;
    }
    return joined(file, start, nasty(), end);
  }

  private byte[] nasty() {
    return NASTY.get(chance.nextInt(NASTY.size())).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The beginning of a file, something, and the rest of it from another place. */
  private static byte[] joined(byte[] file, int end, byte[] between, int rest) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(file, 0, end);
    joined.writeBytes(between);
    joined.write(file, rest, file.length - rest);
    return joined.toByteArray();
  }
}
