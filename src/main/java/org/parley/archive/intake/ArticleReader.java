package org.parley.archive.intake;

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

  /// Reads a file.
  public List<Reading> read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      long largest = isJsonLines(name) ? Sizes.LARGEST_COLLECTION : Sizes.LARGEST_ARTICLE;
      if (Files.size(file) > largest) {
        return List.of(new Reading.Illegible(file.toString(), Sizes.tooLarge(largest)));
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
      Sizes.refuseLarge(bytes.length);
      if (bytes.length > 0 && isHtml(name, bytes)) {
        return List.of(new Reading.Legible(name, HtmlReader.read(bytes)));
      }
      return List.of(new Reading.Legible(name, FrontMatter.read(TextDecoder.decode(bytes))));
    } catch (IllegibleException e) {
      return List.of(new Reading.Illegible(name, e.reason()));
    }
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
