package org.parley.api.article;

import org.jspecify.annotations.Nullable;
import org.parley.archive.ImportResult;

/// What became of an article brought in.
///
/// @param result `added`, `known` or `refused`
/// @param id identifier of the article; missing when it was refused
/// @param reason why it was refused
/// @param remark which of its fields were passed over; missing when none was
record Received(
    String result, @Nullable String id, @Nullable String reason, @Nullable String remark) {

  static Received of(ImportResult result, @Nullable String remark) {
    return switch (result) {
      case ImportResult.Added added -> new Received("added", added.id(), null, remark);
      case ImportResult.AlreadyKnown known -> new Received("known", known.id(), null, remark);
      case ImportResult.Refused refused -> new Received("refused", null, refused.reason(), remark);
    };
  }
}
