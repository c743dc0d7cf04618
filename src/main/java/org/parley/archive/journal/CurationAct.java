package org.parley.archive.journal;

import java.time.Instant;
import java.util.Map;

/// One decision of a person. Acts are kept for ever beside the articles, so that what people
/// decided outlives every database and every re-extraction.
///
/// @param at when
/// @param kind stable name, for example `redate`
/// @param subject identifier of the article or mention it is about
/// @param values what was decided, by field
public record CurationAct(Instant at, String kind, String subject, Map<String, String> values) {}
