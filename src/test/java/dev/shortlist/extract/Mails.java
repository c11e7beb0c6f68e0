package dev.shortlist.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes small mails. */
public final class Mails {

  private static final String BOUNDARY = "part-of-the-mail";

  private Mails() {}

  /** An Internet message with a plain body and files. */
  public static byte[] internet(String body, Map<String, byte[]> files) {
    StringBuilder mail = new StringBuilder(start("multipart/mixed"));
    mail.append(part("Content-Type: text/plain; charset=utf-8", body));
    files.forEach((name, content) -> mail.append(file(name, content)));
    return Papers.utf8(mail + "--" + BOUNDARY + "--\r\n");
  }

  /** An Internet message of the given parts. */
  static byte[] of(String... parts) {
    return Papers.utf8(
        start("multipart/mixed") + String.join("", parts) + "--" + BOUNDARY + "--\r\n");
  }

  private static String start(String type) {
    return """
    From: Jane Miller <jane@example.org>
    To: jobs@example.org
    Subject: Application
    Date: Mon, 2 Mar 2026 10:00:00 +0000
    MIME-Version: 1.0
    Content-Type: %s; boundary="%s"

    """
        .formatted(type, BOUNDARY);
  }

  static String part(String headers, String body) {
    return "--%s\r\n%s\r\n\r\n%s\r\n".formatted(BOUNDARY, headers, body);
  }

  static String file(String name, byte[] content) {
    return part(
        "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment; filename=\"%s\"".formatted(name),
        Base64.getMimeEncoder().encodeToString(content));
  }

  /** A mail as Outlook saves it, with the properties of MS-OXPROPS that matter. */
  static byte[] outlook(String body, Map<String, byte[]> files) throws IOException {
    try (POIFSFileSystem mail = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DirectoryEntry root = mail.getRoot();
      add(root, "__properties_version1.0", new byte[32]);
      add(root, "__substg1.0_001A001F", text("IPM.Note"));
      add(root, "__substg1.0_1000001F", text(body));
      int number = 0;
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        DirectoryEntry attached =
            root.createDirectory("__attach_version1.0_#%08X".formatted(number++));
        add(attached, "__properties_version1.0", new byte[8]);
        add(attached, "__substg1.0_3707001F", text(file.getKey()));
        add(attached, "__substg1.0_37010102", file.getValue());
      }
      mail.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void add(DirectoryEntry entry, String name, byte[] content) throws IOException {
    entry.createDocument(name, new ByteArrayInputStream(content));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
