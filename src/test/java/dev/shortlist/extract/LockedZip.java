package dev.shortlist.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * A zip of one file behind a password, stored and encrypted in the old way of PKWARE (section 6.1
 * of its APPNOTE.TXT), which every program for zips knows.
 */
public final class LockedZip {

  private static final int SALT = 12;
  private static final short ENCRYPTED = 1;

  private int one = 0x12345678;
  private int two = 0x23456789;
  private int three = 0x34567890;

  private LockedZip(String password) {
    password.chars().forEach(this::turn);
  }

  /** One with that password. */
  public static byte[] of(String password, String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    byte[] salted = new byte[SALT + content.length];
    salted[SALT - 1] = (byte) (sum.getValue() >>> 24);
    System.arraycopy(content, 0, salted, SALT, content.length);
    byte[] locked = new LockedZip(password).locked(salted);
    byte[] called = Papers.utf8(name);

    ByteBuffer zip =
        ByteBuffer.allocate(98 + 2 * called.length + locked.length).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034b50).putShort((short) 20);
    describe(zip, sum, locked.length, content.length, called.length).put(called).put(locked);
    int contents = zip.position();
    zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
    describe(zip, sum, locked.length, content.length, called.length);
    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0);
    zip.put(called);
    int end = zip.position();
    zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(end - contents).putInt(contents).putShort((short) 0);
    return zip.array();
  }

  private static ByteBuffer describe(ByteBuffer zip, CRC32 sum, int packed, int size, int name) {
    zip.putShort(ENCRYPTED).putShort((short) 0).putInt(0).putInt((int) sum.getValue());
    return zip.putInt(packed).putInt(size).putShort((short) name).putShort((short) 0);
  }

  private byte[] locked(byte[] content) {
    byte[] locked = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      int low = (three | 2) & 0xFFFF;
      locked[i] = (byte) (content[i] ^ ((low * (low ^ 1)) >>> 8));
      turn(content[i]);
    }
    return locked;
  }

  private void turn(int octet) {
    one = summed(one, octet);
    two = (two + (one & 0xFF)) * 134_775_813 + 1;
    three = summed(three, two >>> 24);
  }

  private static int summed(int sum, int octet) {
    int rest = (sum ^ octet) & 0xFF;
    for (int bit = 0; bit < Byte.SIZE; bit++) {
      rest = (rest & 1) == 0 ? rest >>> 1 : (rest >>> 1) ^ 0xEDB88320;
    }
    return (sum >>> 8) ^ rest;
  }
}
