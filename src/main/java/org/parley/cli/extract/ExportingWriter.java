package org.parley.cli.extract;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.export.CalendarExport;
import org.parley.export.CsvExport;
import org.parley.export.ExportEvent;
import org.parley.export.TimelineJsExport;
import org.parley.extract.Mention;
import org.parley.extract.Participant;
import org.parley.lexicon.EventType;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.Place;
import org.parley.lexicon.Platform;
import org.parley.time.FuzzyDate;

/// Collects mentions and writes them in a format of others at the end.
final class ExportingWriter implements EventWriter {

  private final ExtractCommand.Format format;
  private final Writer out;
  private final Lexicon lexicon;
  private final List<ExportEvent> events = new ArrayList<>();

  ExportingWriter(ExtractCommand.Format format, Writer out, Lexicon lexicon) {
    this.format = format;
    this.out = out;
    this.lexicon = lexicon;
  }

  @Override
  public void write(
      ArticleInput.Named article, @Nullable LocalDate published, List<Mention> mentions) {
    int number = 0;
    for (Mention mention : mentions) {
      events.add(event(article, published, ++number, mention));
    }
  }

  @Override
  public void finish() {
    switch (format) {
      case CSV -> CsvExport.write(events, out);
      case TIMELINEJS -> TimelineJsExport.write(events, out);
      case ICS -> CalendarExport.write(events, out);
      case JSONL -> throw new IllegalStateException("JSON lines are written one by one");
    }
  }

  private ExportEvent event(
      ArticleInput.Named article, @Nullable LocalDate published, int number, Mention mention) {
    Optional<Place> place = Optional.ofNullable(mention.place()).flatMap(lexicon::place);
    String title = article.article().title();
    FuzzyDate date = mention.time() == null ? null : mention.time().date();
    return new ExportEvent(
        article.id() + "-" + number,
        mention.headline(),
        date,
        date != null && date.isOpenEnd() ? published : null,
        label(mention.type()),
        mention.modality().name().toLowerCase(Locale.ROOT),
        null,
        mention.actors().stream()
            .filter(a -> a.role() != Participant.Role.MENTIONED)
            .map(Participant::name)
            .toList(),
        place.map(Place::name).orElse(null),
        place.map(Place::latitude).orElse(null),
        place.map(Place::longitude).orElse(null),
        Optional.ofNullable(mention.platform())
            .flatMap(lexicon::platform)
            .map(Platform::name)
            .orElse(null),
        title == null ? article.id() : title,
        article.article().url(),
        mention.span().of(article.article().text()),
        mention.time() == null ? null : mention.time().resolution().reason(),
        mention.confidence());
  }

  private String label(String type) {
    return lexicon.eventTypes().stream()
        .filter(t -> t.id().equals(type))
        .map(EventType::label)
        .findFirst()
        .orElse(type);
  }
}
