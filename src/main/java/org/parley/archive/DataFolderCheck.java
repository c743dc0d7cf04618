package org.parley.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/// Makes the data folder before anything opens a file in it, and says so clearly when it cannot.
final class DataFolderCheck implements EnvironmentPostProcessor, Ordered {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String folder = environment.getProperty("parley.data");
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

  /// After the settings are read.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
