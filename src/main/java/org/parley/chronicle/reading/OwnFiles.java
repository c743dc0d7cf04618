package org.parley.chronicle.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// The files that this program is made of, in its jar or in the folder it was built into.
final class OwnFiles {

  private OwnFiles() {}

  /// The checksum of each file, by its name; the same in a jar and in a folder.
  static Map<String, Long> checksums() {
    try {
      Path home =
          Path.of(OwnFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot read its own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Long> ofJar(Path home) throws IOException {
    Map<String, Long> checksums = new HashMap<>();
    try (JarFile jar = new JarFile(home.toFile())) {
      jar.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach((ZipEntry entry) -> checksums.put(entry.getName(), entry.getCrc()));
    }
    return checksums;
  }

  private static Map<String, Long> ofFolder(Path home) throws IOException {
    Map<String, Long> checksums = new HashMap<>();
    for (String part : List.of("org", "data")) {
      try (Stream<Path> files = Files.walk(home.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          CRC32 checksum = new CRC32();
          checksum.update(Files.readAllBytes(file));
          checksums.put(home.relativize(file).toString().replace('\\', '/'), checksum.getValue());
        }
      }
    }
    return checksums;
  }
}
