package org.parley.chronicle.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What articles are read by, as two short fingerprints: while they are the same, the same articles
/// give the same events.
///
/// @param code that of the program that reads and merges
/// @param words that of the word lists
public record Rules(String code, String words) {

  /// Those of which nothing is known.
  public static final Rules UNKNOWN = new Rules("", "");

  /// Digits of a fingerprint; enough to tell any two versions apart.
  private static final int LENGTH = 16;

  private static final List<String> CODE =
      List.of(
          "org/parley/text/",
          "org/parley/time/",
          "org/parley/lexicon/",
          "org/parley/extract/",
          "org/parley/chronicle/reading/",
          "org/parley/chronicle/grouping/",
          "org/parley/chronicle/merge/");

  private static final List<String> WORDS =
      List.of("data/lexicon/", "data/events/", "data/time/", "data/chronicle/");

  /// Those that this program reads by.
  public static Rules now() {
    return Now.RULES;
  }

  /// Found out once, when it is first asked for.
  private static final class Now {
    private static final Rules RULES = of(OwnFiles.checksums());
  }

  /// The rules that files make.
  ///
  /// @param checksums by the name of the file, as in `data/time/cues.yaml`
  static Rules of(Map<String, Long> checksums) {
    return new Rules(print(checksums, CODE), print(checksums, WORDS));
  }

  /// Rules as [#toString] wrote them down.
  public static Rules parse(String written) {
    int dash = written.indexOf('-');
    return dash < 0 ? UNKNOWN : new Rules(written.substring(0, dash), written.substring(dash + 1));
  }

  @Override
  public String toString() {
    return code + "-" + words;
  }

  private static String print(Map<String, Long> checksums, List<String> folders) {
    String all =
        checksums.entrySet().stream()
            .filter(file -> folders.stream().anyMatch(file.getKey()::startsWith))
            .sorted(Map.Entry.comparingByKey())
            .map(file -> file.getKey() + " " + file.getValue())
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
