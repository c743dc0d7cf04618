package org.parley.chronicle.reextraction;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Reads all articles again beside everything else, once at a time. It can be stopped, and goes on
/// later from where it came to, even after a restart.
@Service
public class Rereading implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rereading.class);

  /// Where it stands.
  public enum Phase {
    /// Nothing is under way.
    IDLE,
    RUNNING,
    /// It ends with the articles it is at.
    STOPPING,
    /// It was stopped or broken off, and can go on.
    HALTED,
    /// It has just ended.
    DONE,
    /// It broke off by itself, and can go on.
    FAILED
  }

  /// How far it has come.
  ///
  /// @param done articles read, in this run and in those before it that it goes on from
  /// @param all articles there are
  /// @param changes what this run changed so far; `null` before the first articles are read
  /// @param need whether reading them can change anything
  public record State(Phase phase, int done, int all, @Nullable Changes changes, Need need) {}

  private final Reextraction reextraction;
  private final ReadBy readBy;
  private final ApplicationEventPublisher publisher;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("rereading").unstarted(work));

  private Phase phase = Phase.IDLE;
  private @Nullable Changes changes;
  private volatile boolean wanted;

  Rereading(Reextraction reextraction, ReadBy readBy, ApplicationEventPublisher publisher) {
    this.reextraction = reextraction;
    this.readBy = readBy;
    this.publisher = publisher;
  }

  /// Where it stands now.
  public State state() {
    Reextraction.Reach reach = reextraction.reach();
    Need need = readBy.need();
    synchronized (this) {
      int done = phase == Phase.DONE ? reach.all() : reach.done();
      return new State(phase(reach), done, reach.all(), changes, need);
    }
  }

  private Phase phase(Reextraction.Reach reach) {
    return switch (phase) {
      case IDLE -> reach.isUnderWay() ? Phase.HALTED : Phase.IDLE;
      case RUNNING -> wanted ? Phase.RUNNING : Phase.STOPPING;
      case STOPPING, HALTED, DONE, FAILED -> phase;
    };
  }

  /// Begins, or goes on with what was broken off; does nothing when it is running already.
  public void start() {
    synchronized (this) {
      wanted = true;
      if (phase != Phase.RUNNING) {
        phase = Phase.RUNNING;
        changes = null;
        worker.execute(this::run);
      }
    }
    tell();
  }

  /// Stops after the articles it is at.
  public void stop() {
    wanted = false;
    tell();
  }

  /// Forgets the report of a run that has ended.
  public void forget() {
    synchronized (this) {
      if (phase == Phase.DONE) {
        phase = Phase.IDLE;
        changes = null;
      }
    }
    tell();
  }

  private void run() {
    try {
      Changes last = reextraction.run(this::note, () -> !wanted);
      end(last.articles() == last.all() ? Phase.DONE : Phase.HALTED, last);
    } catch (RuntimeException e) {
      LOG.error("Reading all articles again broke off", e);
      end(Phase.FAILED, null);
    }
  }

  private void note(Changes so) {
    synchronized (this) {
      changes = so;
    }
    tell();
  }

  private void end(Phase reached, @Nullable Changes last) {
    synchronized (this) {
      phase = reached;
      changes = last == null ? changes : last;
    }
    tell();
  }

  private void tell() {
    publisher.publishEvent(new RereadingMoved());
  }

  /// Lets the articles it is at be finished.
  @Override
  public void close() {
    wanted = false;
    worker.close();
  }
}
