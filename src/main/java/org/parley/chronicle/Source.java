package org.parley.chronicle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The article a mention stands in.
///
/// @param copyGroup shared by articles that are copies of one text
public record Source(
    String articleId,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    String copyGroup) {}
