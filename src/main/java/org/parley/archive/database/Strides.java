package org.parley.archive.database;

import java.util.function.IntSupplier;

/// How many articles a long work takes in one transaction.
///
/// New articles are compared with those that are near in time, and many at once come near to all
/// there are. So each transaction costs what its own articles cost, and something for all that are
/// there already; where it takes a part of these, the second stays a fixed amount for each article.
///
/// @param least fewest articles
/// @param known how many there are already
public record Strides(int least, IntSupplier known) {

  /// So many parts of what is there already are taken at once.
  private static final int PARTS = 4;

  /// So many times the least are the most, so that somebody who waits sees it go on.
  private static final int MOST = 5;

  /// How many to take next.
  public int next() {
    return Math.clamp(known.getAsInt() / PARTS, least, MOST * least);
  }
}
