package org.parley.cli.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.extract.Mention;
import org.parley.extract.Participant;
import org.parley.lexicon.Lexicon;
import org.parley.text.CodePoints;
import org.parley.text.TextSelector;
import org.parley.time.FuzzyDate;
import org.parley.time.TimeExpression;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One mention a line. Offsets are code points. `actors` are those who took part; who is only
/// talked about stands in `mentioned`.
final class JsonLinesWriter implements EventWriter {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Writer out;
  private final Lexicon lexicon;

  JsonLinesWriter(Writer out, Lexicon lexicon) {
    this.out = out;
    this.lexicon = lexicon;
  }

  @Override
  public void write(
      ArticleInput.Named article, @Nullable LocalDate published, List<Mention> mentions) {
    CodePoints points = CodePoints.of(article.article().text());
    try {
      for (Mention mention : mentions) {
        out.write(MAPPER.writeValueAsString(line(article.id(), published, mention, points)));
        out.write('\n');
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public void finish() {
    // every line was written at once
  }

  private ObjectNode line(
      String id, @Nullable LocalDate published, Mention mention, CodePoints points) {
    TextSelector quote = points.select(mention.span());
    ObjectNode line = MAPPER.createObjectNode();
    line.put("article", id);
    line.put("published", published == null ? null : published.toString());
    line.put("start", quote.start()).put("end", quote.end()).put("text", quote.exact());
    line.put("prefix", quote.prefix()).put("suffix", quote.suffix());
    line.put("headline", mention.headline());
    line.set("time", time(mention.time(), points));
    line.put("modality", lower(mention.modality()));
    line.put("type", mention.type());
    actors(line, mention, points);
    line.set("place", place(mention));
    line.set("platform", platform(mention));
    if (mention.round() != null) {
      line.put("round", mention.round());
    }
    line.put("confidence", mention.confidence());
    ArrayNode reasons = line.putArray("reasons");
    mention.reasons().forEach(reasons::add);
    return line;
  }

  private static @Nullable ObjectNode time(@Nullable TimeExpression time, CodePoints points) {
    if (time == null) {
      return null;
    }
    FuzzyDate date = time.date();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("start", points.pointAt(time.span().start()));
    node.put("end", points.pointAt(time.span().end()));
    node.put("text", time.text());
    node.put("timex", time.value());
    node.put("edtf", date == null ? null : date.edtf());
    node.put("earliest", date == null ? null : text(date.earliest()));
    node.put("latest", date == null ? null : text(date.latest()));
    node.put("resolution", time.resolution().reason());
    return node;
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static void actors(ObjectNode line, Mention mention, CodePoints points) {
    ArrayNode actors = line.putArray("actors");
    ArrayNode mentioned = line.putArray("mentioned");
    for (Participant actor : mention.actors()) {
      boolean part = actor.role() != Participant.Role.MENTIONED;
      (part ? actors : mentioned)
          .addObject()
          .put("id", actor.id())
          .put("name", actor.name())
          .put("role", lower(actor.role()))
          .put("start", points.pointAt(actor.span().start()))
          .put("end", points.pointAt(actor.span().end()));
    }
  }

  private @Nullable ObjectNode place(Mention mention) {
    return mention.place() == null
        ? null
        : lexicon
            .place(mention.place())
            .map(
                p ->
                    MAPPER
                        .createObjectNode()
                        .put("id", p.id())
                        .put("name", p.name())
                        .put("country", p.country())
                        .put("latitude", p.latitude())
                        .put("longitude", p.longitude()))
            .orElse(null);
  }

  private @Nullable ObjectNode platform(Mention mention) {
    return mention.platform() == null
        ? null
        : lexicon
            .platform(mention.platform())
            .map(p -> MAPPER.createObjectNode().put("id", p.id()).put("name", p.name()))
            .orElse(null);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
