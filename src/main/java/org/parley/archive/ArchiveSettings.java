package org.parley.archive;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the archive.
///
/// @param data folder of the database, the archive and the backups
/// @param samples whether an empty archive starts with the sample corpus
/// @param batch articles in one transaction of an import: large enough to be quick, small enough to
///   be watched
@ConfigurationProperties("parley")
public record ArchiveSettings(
    @DefaultValue("data/db") Path data,
    @DefaultValue("true") boolean samples,
    @DefaultValue("200") int batch) {

  /// Folder of the archive proper: all that cannot be computed again.
  public Path archive() {
    return data.resolve("archive");
  }
}
