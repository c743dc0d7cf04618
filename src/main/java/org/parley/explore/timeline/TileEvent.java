package org.parley.explore.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event as the timeline draws it. What is usual is left out.
///
/// @param start first possible day, counted from 1970-01-01; `null` when open
/// @param end last possible day; `null` when open
/// @param toldUntil last day on which an open end is told to go on; `null` when the end is not open
/// @param kind `day`, `range`, `month`, `season`, `year`, `decade`, `since` or `until`
/// @param approximate `true` or `null`
/// @param uncertain `true` or `null`
/// @param sources independent sources
/// @param importance 0 to 1
/// @param contradicted `true` when sources disagree, or `null`
/// @param actors names of those who take part; `null` where lanes do not stand for actors
/// @param former first days it was set for before, or `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TileEvent(
    String id,
    String headline,
    String edtf,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable Integer toldUntil,
    String kind,
    @Nullable Boolean approximate,
    @Nullable Boolean uncertain,
    String modality,
    String status,
    int sources,
    double importance,
    String type,
    @Nullable Boolean contradicted,
    @Nullable List<String> actors,
    @Nullable List<Integer> former) {}
