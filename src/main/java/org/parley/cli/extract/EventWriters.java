package org.parley.cli.extract;

import java.io.Writer;
import org.parley.lexicon.Lexicon;

/// The writer of each format.
final class EventWriters {

  private EventWriters() {}

  static EventWriter of(ExtractCommand.Format format, Writer out) {
    Lexicon lexicon = Lexicon.standard();
    return switch (format) {
      case JSONL -> new JsonLinesWriter(out, lexicon);
      case CSV, TIMELINEJS, ICS -> new ExportingWriter(format, out, lexicon);
    };
  }
}
