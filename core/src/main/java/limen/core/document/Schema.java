package limen.core.document;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes record declarations as a JSON Schema, so that editors complete and check a document.
 */
final class Schema {
  private final Shape shape;
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  Schema(Shape shape) {
    this.shape = shape;
  }

  Map<String, Object> of(Class<?> root, String title) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.putAll(record(root));
    schema.put("$defs", definitions);
    return schema;
  }

  private Map<String, Object> record(Class<?> raw) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    Map<String, Object> schema = describe(raw, "object");
    for (Shape.Part part : shape.parts(raw)) {
      if (part.isChoice()) {
        List<Object> choices = new ArrayList<>();
        for (Class<?> variant : Shape.variants(part.component().getType())) {
          String key = Shape.kebab(variant.getSimpleName());
          properties.put(key, type(variant));
          choices.add(Map.of("required", List.of(key)));
        }
        schema.put("oneOf", choices);
      } else {
        properties.put(part.key(), property(part));
        if (part.required()) {
          required.add(part.key());
        }
      }
    }
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  private Map<String, Object> property(Shape.Part part) {
    boolean filled = part.required() && part.isCollection();
    Map<String, Object> schema =
        new LinkedHashMap<>(filled ? atLeastOne(part.type()) : type(part.type()));
    if (part.says() != null) {
      schema.put("description", part.says());
    }
    if (part.fallback() != null) {
      schema.put("default", part.fallback());
    }
    return schema;
  }

  private Map<String, Object> atLeastOne(Type type) {
    Map<String, Object> schema = new LinkedHashMap<>(type(type));
    if (Shape.raw(type) == Map.class) {
      schema.put("minProperties", 1);
      return schema;
    }
    Map<String, Object> item = type(Shape.argument(type, 0));
    return Map.of("anyOf", List.of(item, ordered("type", "array", "items", item, "minItems", 1)));
  }

  private Map<String, Object> type(Type type) {
    Class<?> raw = Shape.raw(type);
    if (raw == List.class) {
      Map<String, Object> item = type(Shape.argument(type, 0));
      return Map.of("anyOf", List.of(item, ordered("type", "array", "items", item)));
    }
    if (raw == Map.class) {
      return ordered("type", "object", "additionalProperties", type(Shape.argument(type, 1)));
    }
    if (raw == Label.class) {
      Map<String, Object> words = Map.of("type", "string");
      return Map.of(
          "anyOf", List.of(words, ordered("type", "object", "additionalProperties", words)));
    }
    if (Shape.isPlain(raw)) {
      return type(shape.parts(raw).getFirst().type());
    }
    definitions.computeIfAbsent(raw.getSimpleName(), name -> Map.of());
    definitions.put(raw.getSimpleName(), definition(raw));
    return Map.of("$ref", "#/$defs/" + raw.getSimpleName());
  }

  private Map<String, Object> definition(Class<?> raw) {
    if (raw.isEnum()) {
      Map<String, Object> schema = describe(raw, "string");
      schema.put("enum", Arrays.stream(raw.getEnumConstants()).map(Shape::word).toList());
      return schema;
    }
    Scalar<?> scalar = shape.scalar(raw);
    if (scalar == null) {
      return record(raw);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", scalar.shape());
    schema.put("type", List.of("string", "integer"));
    schema.put("minimum", 0);
    schema.put("pattern", "^(" + scalar.pattern() + ")$");
    return schema;
  }

  private static Map<String, Object> describe(Class<?> raw, String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    String says = Shape.sentence(raw);
    if (says != null) {
      schema.put("description", says);
    }
    schema.put("type", type);
    return schema;
  }

  /** A map in the order of writing, so that the schema is the same text on every machine. */
  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
