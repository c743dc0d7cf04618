package org.parley.chronicle.reextraction;

import org.parley.archive.Archive;
import org.parley.archive.WriteGate;
import org.parley.archive.journal.Progress;
import org.parley.chronicle.reading.Rules;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Knows the rules that the articles were read by: those of the last time that all were read, or
/// that the first came in.
@Component
@Order(0)
class ReadBy implements ApplicationRunner {

  private static final String WORK = "read-by";

  private final Archive archive;
  private final Progress progress;
  private final WriteGate gate;

  ReadBy(Archive archive, Progress progress, WriteGate gate) {
    this.archive = archive;
    this.progress = progress;
    this.gate = gate;
  }

  /// What comes into an empty archive is read by the rules of now.
  @Override
  public void run(ApplicationArguments arguments) {
    if (archive.count() == 0) {
      gate.change(
          () -> {
            note();
            return WORK;
          });
    }
  }

  /// Notes that all articles were read by the rules of now. Needs an open transaction.
  void note() {
    progress.reach(WORK, Rules.now().toString());
  }

  Need need() {
    Rules then = progress.of(WORK).map(Rules::parse).orElse(Rules.UNKNOWN);
    Rules now = Rules.now();
    if (then.equals(now) || archive.count() == 0) {
      return Need.NONE;
    }
    if (then.equals(Rules.UNKNOWN)) {
      return Need.UNKNOWN;
    }
    return then.words().equals(now.words()) ? Need.RULES : Need.WORDS;
  }
}
