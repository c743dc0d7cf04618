package org.parley.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A city, region or country.
///
/// @param id stable identifier, for example `geneva-city`
/// @param name usual English name
/// @param aliases other names, also former ones
/// @param country ISO 3166 code of the country it lies in
/// @param latitude degrees north
/// @param longitude degrees east
public record Place(
    String id,
    String name,
    List<String> aliases,
    @Nullable String country,
    double latitude,
    double longitude) {}
