package org.parley.chronicle.merge.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/// How the chronicle treats the types of events; from `data/chronicle/types.yaml`.
public final class TypeTraits {

  private static final String FILE = "/data/chronicle/types.yaml";

  /// One type.
  ///
  /// @param family types that may tell the same happening share it
  /// @param kin families that may tell one happening, when more than the day says so, share it
  /// @param isAct whether it is an act of diplomacy, which one reporter calls by another word than
  ///   the next
  /// @param isSingle whether hardly two of it fall on one day
  /// @param weight 0 to 1, what the type adds to importance
  /// @param words 0 to 1, how alike words must be at least
  public record Traits(
      String family, String kin, boolean isAct, boolean isSingle, double weight, double words) {}

  private final Map<String, Traits> byType;

  private TypeTraits(Map<String, Traits> byType) {
    this.byType = Map.copyOf(byType);
  }

  /// The table that comes with Parley.
  ///
  /// @throws IllegalStateException naming the entry that is wrong
  public static TypeTraits standard() {
    try (InputStream file =
        Objects.requireNonNull(TypeTraits.class.getResourceAsStream(FILE), FILE)) {
      Map<String, Map<String, Object>> entries = new Yaml().load(file);
      Map<String, Traits> byType = new HashMap<>();
      entries.forEach((type, entry) -> byType.put(type, traits(type, entry)));
      return new TypeTraits(byType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Traits traits(String type, Map<String, Object> entry) {
    if (entry.get("family") instanceof String family
        && entry.get("weight") instanceof Number weight
        && entry.get("words") instanceof Number words) {
      return new Traits(
          family,
          entry.get("kin") instanceof String kin ? kin : family,
          Boolean.TRUE.equals(entry.get("act")),
          Boolean.TRUE.equals(entry.get("single")),
          weight.doubleValue(),
          words.doubleValue());
    }
    throw new IllegalStateException(FILE + ": “" + type + "” needs family, weight and words");
  }

  /// The traits of a type; those of `other` when it is not in the table.
  public Traits of(String type) {
    Traits known = byType.get(type);
    return known == null ? Objects.requireNonNull(byType.get("other")) : known;
  }
}
