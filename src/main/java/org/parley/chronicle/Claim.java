package org.parley.chronicle;

import java.util.List;

/// What some sources say where others say something else.
///
/// @param about `date`, `place` or `outcome`
/// @param value what they say: EDTF, a place identifier, or a modality
/// @param sources independent sources that say so
/// @param mentions identifiers of the mentions that say so
public record Claim(String about, String value, int sources, List<String> mentions) {}
