package org.parley.archive.intake;

/// How large what people bring can be.
public final class Sizes {

  /// No article is longer; who brings more has brought something else.
  public static final int LARGEST_ARTICLE = 5_000_000;

  /// A file of JSON lines holds many articles and is held in memory once.
  public static final int LARGEST_COLLECTION = 500_000_000;

  private Sizes() {}

  /// Refuses an article that is too large to be one.
  static void refuseLarge(int size) throws IllegibleException {
    if (size > LARGEST_ARTICLE) {
      throw new IllegibleException(tooLarge(LARGEST_ARTICLE));
    }
  }

  /// Why something is not read.
  public static String tooLarge(long largest) {
    return "It is larger than " + largest / 1_000_000 + " MB, more than one article can be.";
  }
}
