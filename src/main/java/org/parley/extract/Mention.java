package org.parley.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.time.TimeExpression;

/// The evidence for one happening in one article.
///
/// @param span the sentence, or the part of it, that tells the happening
/// @param headline at most 12 words, readable alone
/// @param time the time expression that dates it; its span may lie in another sentence, and is
///   empty where the publication date counts
/// @param modality whether it happened
/// @param type event type identifier, for example `meet`
/// @param actors who took part, in order of appearance
/// @param place lexicon identifier of the place, or `null`
/// @param platform lexicon identifier of the platform, or `null`
/// @param round number of the round on that platform, or `null`
/// @param confidence 0 to 1
/// @param reasons why the confidence is what it is
public record Mention(
    Span span,
    String headline,
    @Nullable TimeExpression time,
    Modality modality,
    String type,
    List<Participant> actors,
    @Nullable String place,
    @Nullable String platform,
    @Nullable Integer round,
    double confidence,
    List<String> reasons) {}
