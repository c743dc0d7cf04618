package org.parley.archive.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One [JsonArticle] a line. A bad line is named by its number; the others are read. A field that
/// means nothing here is remarked on where it stands first.
final class JsonLinesReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Set<String> remarked = new TreeSet<>();

  private JsonLinesReader() {}

  /// What each line gave; a bad one is named by its number.
  static List<Reading> read(String name, String document) {
    JsonLinesReader reader = new JsonLinesReader();
    List<Reading> readings = new ArrayList<>();
    int number = 0;
    for (String line : document.split("\r?\n", -1)) {
      number++;
      if (!line.isBlank()) {
        readings.add(reader.readLine(name + " line " + number, line));
      }
    }
    return readings;
  }

  private Reading readLine(String name, String line) {
    try {
      JsonArticle read = JsonArticle.read(MAPPER.readTree(line));
      String text = read.article().text();
      if (text.isBlank()) {
        throw new IllegibleException("The article has no text.");
      }
      Sizes.refuseLarge(text.length());
      Set<String> unused = new TreeSet<>(read.unused());
      unused.removeAll(remarked);
      remarked.addAll(unused);
      return new Reading.Legible(name, read.article(), JsonArticle.remark(unused));
    } catch (JacksonException e) {
      return new Reading.Illegible(name, "The line is not valid JSON.");
    } catch (BadFieldException e) {
      return new Reading.Illegible(name, e.reason());
    } catch (IllegibleException e) {
      return new Reading.Illegible(name, e.reason());
    }
  }
}
