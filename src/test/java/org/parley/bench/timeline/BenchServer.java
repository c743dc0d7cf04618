package org.parley.bench.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.parley.Application;
import org.parley.chronicle.ChronicleChanged;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// The whole application on a database of its own, filled with made-up events.
final class BenchServer implements AutoCloseable {

  private final Path folder;
  private final ConfigurableApplicationContext context;

  BenchServer(List<SyntheticChronicle.Row> rows) throws IOException {
    folder = Files.createTempDirectory("parley-bench");
    context =
        SpringApplication.run(
            Application.class,
            "--server.port=0",
            "--parley.samples=false",
            "--parley.data=" + folder,
            "--logging.level.root=warn");
    fill(rows);
    context.publishEvent(new ChronicleChanged(Set.of(), Set.of(), Set.of()));
  }

  /// In one transaction: a commit for each row would take longer than everything measured.
  private void fill(List<SyntheticChronicle.Row> rows) {
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> SyntheticChronicle.insert(rows, context.getBean(JdbcTemplate.class)));
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
