package dev.shortlist.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that was built has the models packed, as they are now. */
class PackedIT {

  private static final Path JAR = Path.of("target/shortlist.jar");

  @Test
  void theJarHasThePackOfItsModels() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream pack =
            jar.getInputStream(jar.getEntry("BOOT-INF/classes/" + Packed.CATALOGUE))) {
      assertThat(new PackReader(pack.readAllBytes()).text())
          .isEqualTo(CatalogueFiles.read(new Tagger()).catalogue().version());
    }
  }
}
