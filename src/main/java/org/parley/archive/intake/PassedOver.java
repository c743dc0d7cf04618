package org.parley.archive.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Files of folders that hold no articles as far as their names tell. Hidden files are nobody's
/// documents and not counted.
public final class PassedOver {

  private final Map<String, Integer> kinds = new TreeMap<>();

  /// Counts a file that is not read.
  public void count(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.startsWith(".")) {
      kinds.merge(ending(name), 1, Integer::sum);
    }
  }

  /// What was passed over; empty for nothing.
  ///
  /// Example: `passed over 12 files of other kinds (.docx 10, .png 2)`
  public Optional<String> words() {
    int files = kinds.values().stream().mapToInt(Integer::intValue).sum();
    return files == 0
        ? Optional.empty()
        : Optional.of(
            "passed over %,d %s (%s)"
                .formatted(
                    files, files == 1 ? "file of another kind" : "files of other kinds", list()));
  }

  private String list() {
    return kinds.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(kind -> kind.getKey() + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "no ending" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
