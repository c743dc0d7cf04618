package org.parley.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object that a request brings.
public final class JsonFields {

  private final JsonNode fields;

  private JsonFields(JsonNode fields) {
    this.fields = fields;
  }

  /// Takes an object with no other fields than these: a misspelt name must not pass for a missing
  /// one.
  ///
  /// @throws BadParameterException naming the first field that means nothing here
  public static JsonFields of(JsonNode body, List<String> known) {
    if (!body.isObject()) {
      throw new BadParameterException("body", "It must be a JSON object");
    }
    Set<String> unknown = new TreeSet<>(body.propertyNames());
    known.forEach(unknown::remove);
    unknown.stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadParameterException(
                  name, "There is no field “" + name + "” here, only " + String.join(", ", known));
            });
    return new JsonFields(body);
  }

  /// Whether the field is there, be it `null`.
  public boolean has(String name) {
    return fields.has(name);
  }

  /// The text of a field; `null` where there is none.
  ///
  /// @throws BadParameterException when it is something else
  public @Nullable String text(String name) {
    JsonNode value = value(name, JsonNode::isString, "a text");
    return value == null ? null : value.stringValue();
  }

  /// Yes or no; `null` where it is not said.
  ///
  /// @throws BadParameterException when it is something else
  public @Nullable Boolean flag(String name) {
    JsonNode value = value(name, JsonNode::isBoolean, "true or false");
    return value == null ? null : value.booleanValue();
  }

  private @Nullable JsonNode value(String name, Predicate<JsonNode> isMeant, String words) {
    JsonNode value = fields.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!isMeant.test(value)) {
      throw new BadParameterException(name, "“" + name + "” must be " + words);
    }
    return value;
  }
}
