package org.parley.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What makes two texts the same, and names made from texts.
final class Texts {

  /// 64 bits: among ten thousand articles two share an identifier once in 10^11 archives.
  private static final int ID_LENGTH = 16;

  private static final int TITLE_LENGTH = 90;

  private Texts() {}

  /// SHA-256 of the text without regard to case, white space and Unicode form.
  static String contentHash(String text) {
    return sha256(normalise(text));
  }

  /// Identifier of an article: from what it says and who says it.
  static String articleId(String contentHash, @Nullable String publisher) {
    return sha256(contentHash + "\n" + publisherKey(publisher)).substring(0, ID_LENGTH);
  }

  /// A publisher's name without regard to case and white space; empty when unknown.
  static String publisherKey(@Nullable String publisher) {
    return publisher == null ? "" : normalise(publisher);
  }

  /// The first line, shortened at a word.
  static String titleFrom(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.length() <= TITLE_LENGTH) {
      return line;
    }
    int cut = line.lastIndexOf(' ', TITLE_LENGTH);
    return line.substring(0, cut < 1 ? TITLE_LENGTH : cut) + " …";
  }

  private static String normalise(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
