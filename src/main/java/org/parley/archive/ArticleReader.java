package org.parley.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Reads documents people bring: plain text (with facts in front or without), web pages, JSON
/// lines. Nothing is guessed and nothing thrown: what cannot be read comes back as
/// [Reading.Illegible] with its reason.
///
/// Example: `new ArticleReader().read("talks.txt", bytes)`.
@Component
public class ArticleReader {

  /// No article is longer; who brings more has brought something else.
  static final int LARGEST_ARTICLE = 5_000_000;

  /// A file of JSON lines holds many articles and is held in memory once.
  static final int LARGEST_COLLECTION = 500_000_000;

  /// Reads a file.
  public List<Reading> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      long largest = isJsonLines(name) ? LARGEST_COLLECTION : LARGEST_ARTICLE;
      if (Files.size(file) > largest) {
        return List.of(new Reading.Illegible(file.toString(), tooLarge(largest)));
      }
      return read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      return List.of(new Reading.Illegible(file.toString(), "The file cannot be opened."));
    }
  }

  /// Reads what was uploaded or pasted.
  ///
  /// @param name what to call it; its ending tells the format
  public List<Reading> read(String name, byte[] bytes) {
    try {
      if (isJsonLines(name)) {
        return JsonLinesReader.read(name, TextDecoder.decode(bytes));
      }
      refuseLarge(bytes.length);
      if (bytes.length > 0 && isHtml(name, bytes)) {
        return List.of(new Reading.Legible(name, HtmlReader.read(bytes)));
      }
      return List.of(new Reading.Legible(name, FrontMatter.read(TextDecoder.decode(bytes))));
    } catch (IllegibleException e) {
      return List.of(new Reading.Illegible(name, e.reason()));
    }
  }

  static void refuseLarge(int size) throws IllegibleException {
    if (size > LARGEST_ARTICLE) {
      throw new IllegibleException(tooLarge(LARGEST_ARTICLE));
    }
  }

  private static String tooLarge(long largest) {
    return "It is larger than " + largest / 1_000_000 + " MB, more than one article can be.";
  }

  /// Whether the ending of a name promises a format read here.
  public static boolean isReadable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isJsonLines(name)
        || hasHtmlEnding(name)
        || lower.endsWith(".txt")
        || lower.endsWith(".md");
  }

  private static boolean isJsonLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  private static boolean hasHtmlEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  private static boolean isHtml(String name, byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return hasHtmlEnding(name) || start.startsWith("<!doctype html") || start.startsWith("<html");
  }
}
