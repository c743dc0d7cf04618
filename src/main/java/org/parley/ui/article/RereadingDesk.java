package org.parley.ui.article;

import org.parley.chronicle.Chronicle;
import org.parley.chronicle.reextraction.Rereading;
import org.parley.ui.frame.ChronicleWatch;
import org.springframework.stereotype.Component;

/// Reads all articles again and makes the panel that says how far that is.
@Component
class RereadingDesk {

  private final Rereading rereading;
  private final Chronicle chronicle;
  private final ChronicleWatch watch;

  RereadingDesk(Rereading rereading, Chronicle chronicle, ChronicleWatch watch) {
    this.rereading = rereading;
    this.chronicle = chronicle;
    this.watch = watch;
  }

  /// A panel that follows what happens.
  RereadingPanel panel() {
    RereadingPanel panel = new RereadingPanel(this);
    watch.whileRereading(panel, moved -> panel.show());
    return panel;
  }

  Rereading.State state() {
    return rereading.state();
  }

  void start() {
    rereading.start();
  }

  void stop() {
    rereading.stop();
  }

  void forget() {
    rereading.forget();
  }

  /// How many corrections wait for a sentence that no article tells at the moment.
  int waiting() {
    return chronicle.waitingDecisions();
  }
}
