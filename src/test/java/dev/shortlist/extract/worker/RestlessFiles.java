package dev.shortlist.extract.worker;

import dev.shortlist.extract.Papers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that ask for something elsewhere. */
final class RestlessFiles {

  private RestlessFiles() {}

  /** Files of each kind that ask for what lies at an address. */
  static Map<String, byte[]> of(String address) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM '%1$s'><!ENTITY %% p SYSTEM '%1$s'>%%p;]>";
    String word =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>Jane %s</w:t></w:r></w:p></w:body></w:document>
        """;
    files.put("entity.docx", docx(entity.formatted(address) + word.formatted("&e;"), address));
    files.put("template.docx", docx(word.formatted("Miller"), address));
    files.put(
        "page.html",
        Papers.utf8(
            """
            <html><head><link rel="stylesheet" href="%1$s"><base href="%1$s">
            <meta http-equiv="refresh" content="0; url=%1$s"><script src="%1$s"></script></head>
            <body><img src="%1$s"><iframe src="%1$s"></iframe>Jane</body></html>
            """
                .formatted(address)));
    files.put(
        "page.xhtml",
        Papers.utf8(
            ("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' '%1$s'>"
                    + "<html xmlns='http://www.w3.org/1999/xhtml'><body>Jane</body></html>")
                .formatted(address)));
    files.put(
        "include.rtf",
        Papers.utf8(
            ("{\\rtf1 Jane {\\field{\\*\\fldinst INCLUDEPICTURE \"%1$s\"}{\\fldrslt x}}"
                    + "{\\*\\template %1$s}}")
                .formatted(address)));
    files.put(
        "link.odt",
        Papers.zip(
            Map.of(
                "mimetype",
                Papers.utf8("application/vnd.oasis.opendocument.text"),
                "content.xml",
                Papers.utf8(
                    ("<?xml version='1.0'?>"
                            + entity
                            + "<office:document-content"
                            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                            + " xmlns:xlink='http://www.w3.org/1999/xlink'><office:body>"
                            + "<office:text><text:p>Jane &e;</text:p>"
                            + "<draw:frame><draw:image xlink:href='%1$s'/></draw:frame>"
                            + "</office:text></office:body></office:document-content>")
                        .formatted(address)))));
    return files;
  }

  private static byte[] docx(String document, String template) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Papers.utf8(
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>\
            """));
    parts.put(
        "_rels/.rels",
        Papers.utf8(
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>\
            """));
    parts.put("word/document.xml", Papers.utf8("<?xml version=\"1.0\"?>" + document));
    parts.put(
        "word/_rels/document.xml.rels",
        Papers.utf8(
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="%1$s" TargetMode="External"/>
            <Relationship Id="i1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="%1$s" TargetMode="External"/>
            </Relationships>\
            """
                .formatted(template)));
    return Papers.zip(parts);
  }
}
