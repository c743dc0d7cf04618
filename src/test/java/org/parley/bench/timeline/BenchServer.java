package org.parley.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.parley.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/// The whole application on a database of its own, filled with made-up events before it starts.
final class BenchServer implements AutoCloseable {

  private final Path folder;
  private final ConfigurableApplicationContext context;

  BenchServer(Stream<SyntheticChronicle.Row> rows) throws IOException {
    folder = Files.createTempDirectory("parley-bench");
    SpringApplication application = new SpringApplication(Application.class);
    application.addInitializers(
        starting ->
            ((GenericApplicationContext) starting)
                .registerBean(FlywayMigrationStrategy.class, () -> flyway -> fill(flyway, rows)));
    context =
        application.run(
            "--server.port=0",
            "--parley.samples=false",
            "--parley.data=" + folder,
            "--logging.level.root=warn");
  }

  private static void fill(Flyway flyway, Stream<SyntheticChronicle.Row> rows) {
    flyway.migrate();
    new Filling(flyway.getConfiguration().getDataSource()).fill(rows);
  }

  /// Where it answers, without a slash at the end.
  String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  @Override
  public void close() throws IOException {
    context.close();
    FileSystemUtils.deleteRecursively(folder);
  }
}
