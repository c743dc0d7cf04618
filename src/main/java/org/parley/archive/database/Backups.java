package org.parley.archive.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.archive.ArchiveSettings;
import org.parley.archive.ArticlesAdded;
import org.parley.archive.ArticlesExpected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Makes backups of the database once a day and after large imports, beside the work.
@Component
public class Backups implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

  /// So many new articles are worth a backup of their own.
  private static final int LARGE_IMPORT = 200;

  /// What else may come in shortly is kept by the same backup.
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final JdbcClient jdbc;
  private final BackupFolder folder;
  private final Clock clock;
  private final AtomicInteger unsaved = new AtomicInteger();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("backups").unstarted(work));

  /// The backup that follows an import once it pauses.
  private Future<?> afterwards = CompletableFuture.completedFuture(null);

  Backups(JdbcClient jdbc, ArchiveSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.folder = BackupFolder.of(settings.data());
    this.clock = clock;
  }

  @EventListener(org.springframework.boot.context.event.ApplicationReadyEvent.class)
  void start() {
    timer.scheduleWithFixedDelay(this::tryBackup, 24, 24, TimeUnit.HOURS);
  }

  @TransactionalEventListener
  void on(ArticlesAdded added) {
    unsaved.addAndGet(added.ids().size());
    plan();
  }

  /// While an import goes on, all would be copied again and again.
  @EventListener
  synchronized void on(ArticlesExpected coming) {
    if (coming.articles().isEmpty()) {
      plan();
    } else {
      afterwards.cancel(false);
    }
  }

  private synchronized void plan() {
    if (unsaved.get() >= LARGE_IMPORT) {
      afterwards.cancel(false);
      afterwards = timer.schedule(this::tryBackup, PAUSE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private void tryBackup() {
    try {
      LOG.info("Backup made: {}", backup());
    } catch (IOException | RuntimeException e) {
      LOG.error("No backup could be made", e);
    }
  }

  /// Makes a backup now.
  ///
  /// @return the file
  public Path backup() throws IOException {
    Files.createDirectories(folder.folder());
    String name = STAMP.format(LocalDateTime.now(clock)) + ".zip";
    Path zip = folder.folder().resolve(name).toAbsolutePath();
    int saved = unsaved.get();
    jdbc.sql("backup to '" + zip.toString().replace("'", "''") + "'").update();
    unsaved.addAndGet(-saved);
    folder.tidy();
    return zip;
  }

  /// Waits for a backup on its way: to interrupt it would close the file of the database with it.
  @Override
  public synchronized void close() {
    afterwards.cancel(false);
    timer.close();
  }
}
