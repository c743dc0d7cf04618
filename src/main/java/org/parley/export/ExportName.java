package org.parley.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.explore.filter.EventFilter;

/// Names of files that tell what is inside, so that ten of them in one folder can be told apart.
///
/// Example: the meetings of Geneva in 2017 are saved as `parley-geneva-2017.csv`.
public final class ExportName {

  /// Letters before the ending: file systems and mail programs cut longer names.
  private static final int LONGEST = 80;

  /// The filters that say what the events are about, the broadest first.
  private static final List<String> MATTERS =
      List.of("platform", "actor", "type", "place", "source", "modality", "status", "q", "when");

  private static final MonthDay FIRST_DAY = MonthDay.of(1, 1);
  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  private ExportName() {}

  /// The name for what passes a filter.
  ///
  /// @param ending what the file is, for example `csv`
  public static String of(EventFilter filter, String ending) {
    Map<String, List<String>> query = filter.toQuery();
    String words =
        Stream.concat(
                MATTERS.stream()
                    .map(query::get)
                    .filter(Objects::nonNull)
                    .flatMap(Collection::stream),
                Stream.of(period(filter.from(), filter.to())))
            .map(ExportName::plain)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    String name = words.isEmpty() ? "parley" : "parley-" + words;
    return name.substring(0, Math.min(LONGEST, name.length())) + "." + ending;
  }

  private static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return "";
    }
    String first = from == null ? "" : day(from, FIRST_DAY);
    String last = to == null ? "" : day(to, LAST_DAY);
    if (to == null) {
      return "from " + first;
    }
    if (from == null) {
      return "until " + last;
    }
    return first.equals(last) ? first : first + " to " + last;
  }

  /// The year alone where a period begins or ends with it.
  private static String day(LocalDate date, MonthDay edge) {
    return MonthDay.from(date).equals(edge) ? String.valueOf(date.getYear()) : date.toString();
  }

  /// Lower case letters and digits that every file system takes.
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
