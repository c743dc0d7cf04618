package org.parley.chronicle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person decided about one field of an event, beside what its articles say.
///
/// @param chosen what it is to be, see [Field]
/// @param read what the articles say, written alike; `null` where they say nothing
/// @param made when
public record Decision(Field field, String chosen, @Nullable String read, Instant made) {}
