package org.parley.api.article;

import org.jspecify.annotations.Nullable;
import org.parley.archive.ImportResult;

/// What became of an article brought in.
///
/// @param result `added`, `known` or `refused`
/// @param id identifier of the article; missing when it was refused
/// @param reason why it was refused
record Received(String result, @Nullable String id, @Nullable String reason) {

  static Received of(ImportResult result) {
    return switch (result) {
      case ImportResult.Added added -> new Received("added", added.id(), null);
      case ImportResult.AlreadyKnown known -> new Received("known", known.id(), null);
      case ImportResult.Refused refused -> new Received("refused", null, refused.reason());
    };
  }
}
