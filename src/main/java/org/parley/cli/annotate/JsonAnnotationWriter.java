package org.parley.cli.annotate;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.cli.input.ArticleInput;
import org.parley.text.CodePoints;
import org.parley.time.TimeExpression;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Time expressions as JSON lines:
/// `{"id","published","timexes":[{"start","end","text","type","value","mod","edtf","resolution"}]}`.
/// Offsets are code points.
final class JsonAnnotationWriter implements AnnotationWriter {

  private final PrintWriter out;
  private final JsonMapper mapper = JsonMapper.builder().build();

  JsonAnnotationWriter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(
      ArticleInput.Named article, @Nullable LocalDate published, List<TimeExpression> found) {
    ObjectNode line = mapper.createObjectNode();
    line.put("id", article.id());
    line.put("published", published == null ? null : published.toString());
    ArrayNode timexes = line.putArray("timexes");
    CodePoints points = CodePoints.of(article.article().text());
    found.forEach(time -> add(timexes.addObject(), time, points));
    out.print(mapper.writeValueAsString(line));
    out.print('\n');
  }

  private static void add(ObjectNode node, TimeExpression time, CodePoints points) {
    node.put("start", points.pointAt(time.span().start()));
    node.put("end", points.pointAt(time.span().end()));
    node.put("text", time.text());
    node.put("type", time.kind().name());
    node.put("value", time.value());
    if (time.modifier() != null) {
      node.put("mod", time.modifier().name());
    }
    node.put("edtf", time.date() == null ? null : time.date().edtf());
    resolution(node.putObject("resolution"), time);
  }

  private static void resolution(ObjectNode node, TimeExpression time) {
    node.put("rule", time.resolution().rule());
    node.put("reason", time.resolution().reason());
    node.put("confidence", time.resolution().confidence());
    ArrayNode others = node.putArray("alternatives");
    time.resolution()
        .alternatives()
        .forEach(
            other ->
                others
                    .addObject()
                    .put("edtf", other.date().edtf())
                    .put("confidence", other.confidence()));
  }
}
