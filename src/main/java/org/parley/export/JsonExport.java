package org.parley.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Events as a JSON list of plain objects with the names of the CSV columns; what is not known is
/// left out.
public final class JsonExport {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonExport() {}

  /// Writes the events and leaves `out` open.
  public static void write(List<ExportEvent> events, Writer out) {
    ArrayNode list = MAPPER.createArrayNode();
    events.forEach(event -> list.add(event(event)));
    try {
      out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(list));
      out.write('\n');
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static ObjectNode event(ExportEvent event) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", event.id()).put("headline", event.headline());
    FuzzyDate date = event.date();
    if (date != null) {
      node.put("date", date.edtf());
      putKnown(node, "earliest", date.earliest());
      putKnown(node, "latest", date.latest());
      putKnown(node, "toldUntil", event.toldUntil());
    }
    node.put("type", event.type()).put("modality", event.modality());
    ArrayNode actors = node.putArray("actors");
    event.actors().forEach(actors::add);
    putKnown(node, "place", event.place());
    putNumber(node, "latitude", event.latitude());
    putNumber(node, "longitude", event.longitude());
    putKnown(node, "platform", event.platform());
    putKnown(node, "source", event.source());
    putKnown(node, "url", event.url());
    node.put("quote", event.quote());
    putKnown(node, "reason", event.reason());
    return node.put("confidence", event.confidence());
  }

  private static void putKnown(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }

  private static void putNumber(ObjectNode node, String name, @Nullable Double value) {
    if (value != null) {
      node.put(name, value);
    }
  }
}
