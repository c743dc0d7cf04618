package org.parley.archive.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the Parley that has a data folder open is reached, so that others can ask it to do what
/// only one program at a time can.
public final class RunningParley {

  private static final String FILE = "running";

  private RunningParley() {}

  /// Says where this one is reached.
  public static void announce(Path data, URI address) throws IOException {
    Files.writeString(data.resolve(FILE), address.toString());
  }

  /// The address of the one that has the folder open; empty when nobody has, or it did not say.
  public static Optional<URI> on(Path data) throws IOException {
    // The word of one that was killed stays behind; the lock on the database does not.
    Path said = data.resolve(FILE);
    return Files.exists(said) && new DatabaseFile(data).isInUse()
        ? Optional.of(URI.create(Files.readString(said).strip()))
        : Optional.empty();
  }
}
