package org.parley.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.chronicle.EventActor;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Modality;
import org.parley.chronicle.Source;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.chronicle.merge.telling.TypeTraits;
import org.parley.extract.Extractor;
import org.parley.extract.Mention;
import org.parley.lexicon.Lexicon;
import org.parley.text.CodePoints;
import org.parley.time.TimeTagger;

/// The mentions of the sample articles as the chronicle gets them.
public final class SampleMentions {

  private SampleMentions() {}

  /// All that the extractor reads in the samples, prepared for comparing.
  public static List<Happening> read() {
    Lexicon lexicon = Lexicon.standard();
    TypeTraits types = TypeTraits.standard();
    Extractor extractor = new Extractor(lexicon, new TimeTagger());
    List<Happening> read = new ArrayList<>();
    for (Sample sample : Samples.all()) {
      CodePoints points = CodePoints.of(sample.text());
      for (Mention told : extractor.extract(sample.text(), sample.article().published())) {
        String id = sample.name() + "-" + read.size();
        read.add(Happening.of(mention(id, sample, points, told), lexicon, types));
      }
    }
    return read;
  }

  static EventMention mention(String id, Sample sample, CodePoints points, Mention told) {
    LocalDate published = sample.article().published();
    return new EventMention(
        id,
        id,
        new Source(
            sample.name(),
            String.valueOf(sample.article().title()),
            null,
            null,
            published,
            sample.name()),
        points.select(told.span()),
        told.headline(),
        told.time() == null ? null : told.time().text(),
        SamplePairs.date(told),
        null,
        null,
        1,
        Modality.valueOf(told.modality().name()),
        told.type(),
        told.actors().stream()
            .map(
                actor ->
                    new EventActor(
                        actor.id(), actor.name(), EventActor.Role.valueOf(actor.role().name())))
            .distinct()
            .toList(),
        told.place(),
        told.platform(),
        told.round(),
        told.confidence(),
        told.reasons(),
        null);
  }
}
