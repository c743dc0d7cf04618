package org.parley.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article without its text, for lists.
///
/// @param copyGroup identifier shared by articles that are copies of one text
public record ArticleSummary(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable LocalDate published,
    PublicationBasis basis,
    Instant added,
    boolean sample,
    String copyGroup) {}
