package org.parley.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/// Looks at the data folder before anything opens a file in it: makes it, says clearly when that is
/// impossible, finishes what a crash broke off, and puts the newest backup in the place of a
/// database that does not open. What the backup lacks is brought back from the archive folder
/// afterwards.
final class DataFolderCheck
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Logger LOG = LoggerFactory.getLogger(DataFolderCheck.class);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment settings = context.getEnvironment();
    String folder = settings.getProperty("parley.data");
    if (folder != null) {
      Path data = Path.of(folder);
      make(data);
      try {
        open(data, settings);
      } catch (IOException e) {
        throw new DataFolderException(data);
      }
    }
  }

  private static void make(Path data) {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new DataFolderException(data);
    }
    if (!Files.isWritable(data)) {
      throw new DataFolderException(data);
    }
  }

  private static void open(Path data, Environment settings) throws IOException {
    DatabaseFile file = new DatabaseFile(data);
    if (!file.exists() || file.isInUse()) {
      // A database in use is told about by whoever tries to open it.
      return;
    }
    if (settings.getProperty("parley.rebuild", Boolean.class, false)) {
      LOG.warn("The old database is kept as {}", file.setAside("before-rebuild"));
    } else if (isDamaged(settings)) {
      replace(file, BackupFolder.of(data).newest());
    }
  }

  private static boolean isDamaged(Environment settings) {
    String url = settings.getProperty("spring.datasource.url", "");
    String user = settings.getProperty("spring.datasource.username", "");
    String password = settings.getProperty("spring.datasource.password", "");
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      if (UnfinishedCommits.finish(connection) > 0) {
        LOG.warn("Finished what was being stored when the database was last left");
      }
      return false;
    } catch (SQLException e) {
      return DatabaseFailureAnalyzer.isDamage(e);
    } catch (UnfinishedCommits.DamagedException e) {
      LOG.error("The database cannot be read", e);
      return true;
    }
  }

  private static void replace(DatabaseFile file, Optional<Path> backup) throws IOException {
    LOG.error("THE DATABASE IS DAMAGED and is kept as {}", file.setAside("damaged"));
    if (backup.isPresent()) {
      file.restore(backup.get());
      LOG.error("It was restored from {} and the archive folder", backup.get());
    } else {
      LOG.error("There is no backup; it is made again from the archive folder");
    }
  }
}
