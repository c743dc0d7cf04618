package org.parley.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.time.FuzzyDate;

/// An event as other programs want it: plain words, nothing to look up.
///
/// @param id stable within one export
/// @param headline who did what
/// @param date when; `null` when the text does not tell
/// @param toldUntil last day on which an open end is told to go on; `null` for others
/// @param type label of the type, for example `Meeting`
/// @param modality for example `planned`
/// @param status for example `cancelled`; `null` where one article alone is read
/// @param actors names of those who took part
/// @param place name of the place, or `null`
/// @param latitude degrees north of that place, or `null`
/// @param longitude degrees east of that place, or `null`
/// @param platform name of the platform, or `null`
/// @param source title or name of the article, or `null`
/// @param url address of the article, or `null`
/// @param quote the sentence that tells it
/// @param reason why it has this date, or `null`
/// @param confidence 0 to 1
public record ExportEvent(
    String id,
    String headline,
    @Nullable FuzzyDate date,
    @Nullable LocalDate toldUntil,
    String type,
    String modality,
    @Nullable String status,
    List<String> actors,
    @Nullable String place,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String platform,
    @Nullable String source,
    @Nullable String url,
    String quote,
    @Nullable String reason,
    double confidence) {}
