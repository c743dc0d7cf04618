package org.parley.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A named period behind the events, such as an envoy's term. Days are counted from 1970-01-01.
///
/// @param kind `envoy` or `truce`
/// @param edtf the period as exact as it is known
/// @param from first possible day
/// @param to last possible day; `null` when it goes on
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Era(String title, String kind, String edtf, int from, @Nullable Integer to) {}
