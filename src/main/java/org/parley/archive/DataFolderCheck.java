package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Makes the data folder before anything opens a file in it, and says so clearly when it cannot.
final class DataFolderCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String folder = context.getEnvironment().getProperty("parley.data");
    if (folder != null) {
      check(Path.of(folder));
    }
  }

  private static void check(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new DataFolderException(folder);
    }
    if (!Files.isWritable(folder)) {
      throw new DataFolderException(folder);
    }
  }
}
