package org.parley.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One source document, exactly as it came in.
///
/// @param id stable identifier made from the content, so that a rebuilt archive keeps its links
/// @param title headline, or the first words of the text
/// @param publisher who published it, if known
/// @param url where it was found, if anywhere
/// @param language ISO 639 code, if known
/// @param published publication date, or `null` when unknown
/// @param basis how the publication date is known
/// @param text the text all offsets refer to
/// @param contentHash SHA-256 of the normalised text
/// @param added when it was imported
/// @param sample whether it belongs to the sample corpus
public record Article(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable String language,
    @Nullable LocalDate published,
    PublicationBasis basis,
    String text,
    String contentHash,
    Instant added,
    boolean sample) {}
