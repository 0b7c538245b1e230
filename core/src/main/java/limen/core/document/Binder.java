package limen.core.document;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes records out of a YAML tree and notes every problem on the way; a part that fails is null.
 */
final class Binder {
  /** What the author of a document may call something. */
  static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

  private final Shape shape;
  private final List<Problem> problems;
  private final Map<String, Place> places;
  private final List<Reference.Placed> references;

  Binder(
      Shape shape,
      List<Problem> problems,
      Map<String, Place> places,
      List<Reference.Placed> references) {
    this.shape = shape;
    this.problems = problems;
    this.places = places;
    this.references = references;
  }

  @Nullable Object read(Type type, Yaml node, String path) {
    places.put(path, node.place());
    Class<?> raw = Shape.raw(type);
    if (raw == List.class) {
      return list(Shape.argument(type, 0), node, path);
    }
    if (raw == Map.class) {
      return map(type, node, path);
    }
    if (raw == Label.class) {
      return label(node);
    }
    if (raw.isEnum()) {
      return constant(raw, node);
    }
    Scalar<?> scalar = shape.scalar(raw);
    if (scalar != null) {
      return phrase(scalar, node);
    }
    return Shape.isPlain(raw) ? plain(raw, node, path) : record(raw, node, path);
  }

  private @Nullable Object plain(Class<?> raw, Yaml node, String path) {
    Object only = read(shape.parts(raw).getFirst().type(), node, path);
    return only == null ? null : make(raw, new Object[] {only});
  }

  private @Nullable Object record(Class<?> raw, Yaml node, String path) {
    if (!(node instanceof Yaml.Fields fields)) {
      refuse(
          node,
          node.called() + " stands where " + article(raw) + " should, with its parts",
          "Maybe write: " + String.join(", ", keys(raw)) + ".");
      return null;
    }
    Map<String, Yaml.Field> written = written(fields);
    Object[] values = new Object[raw.getRecordComponents().length];
    int before = problems.size();
    int i = 0;
    for (Shape.Part part : shape.parts(raw)) {
      values[i++] =
          part.isChoice()
              ? choice(part, fields, written, path)
              : part(part, raw, fields, written, path);
    }
    refuseUnknown(raw, written);
    return problems.size() > before ? null : make(raw, values);
  }

  private static Object make(Class<?> raw, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(raw.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = raw.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException("cannot make " + raw, fault);
    }
  }

  /** The fields by name; the second of two equal names is a problem. */
  private Map<String, Yaml.Field> written(Yaml.Fields fields) {
    Map<String, Yaml.Field> written = new LinkedHashMap<>();
    for (Yaml.Field field : fields.fields()) {
      Yaml.Field first = written.putIfAbsent(field.key().text(), field);
      if (first != null) {
        refuse(
            field.key(),
            "‘" + field.key().text() + "’ stands here a second time",
            "Maybe keep one of them; the first is in line " + first.key().place().line() + ".");
      }
    }
    return written;
  }

  private @Nullable Object part(
      Shape.Part part,
      Class<?> raw,
      Yaml.Fields around,
      Map<String, Yaml.Field> written,
      String path) {
    Yaml.Field field = written.remove(part.key());
    if (field == null || (field.value() instanceof Yaml.Text text && text.isEmpty())) {
      return absent(part, raw, field == null ? around : field.value());
    }
    String inner = path.isEmpty() ? part.key() : path + "." + part.key();
    Object value = read(part.type(), field.value(), inner);
    if (part.required() && (List.of().equals(value) || Map.of().equals(value))) {
      refuse(field.value(), "‘" + part.key() + "’ is empty", addition(part));
    }
    Refers refers = part.component().getAnnotation(Refers.class);
    if (refers != null && value != null) {
      refer(refers, value, field.value());
    }
    return value;
  }

  private @Nullable Object absent(Shape.Part part, Class<?> raw, Yaml around) {
    if (part.required()) {
      refuse(around, "‘" + part.key() + "’ is missing in " + article(raw), addition(part));
      return null;
    }
    if (part.isCollection()) {
      return part.component().getType() == List.class ? List.of() : Map.of();
    }
    String fallback = part.fallback();
    if (fallback != null) {
      return read(part.type(), new Yaml.Text(fallback, false, around.place()), "default");
    }
    return null;
  }

  private static String addition(Shape.Part part) {
    return "Maybe add ‘" + part.key() + ":’" + (part.says() == null ? "." : " – " + part.says());
  }

  /** A sealed part: exactly one of its variants' names must stand among the keys. */
  private @Nullable Object choice(
      Shape.Part part, Yaml.Fields around, Map<String, Yaml.Field> written, String path) {
    Map<String, Class<?>> variants =
        Shape.variants(part.component().getType()).stream()
            .collect(
                Collectors.toMap(
                    v -> Shape.kebab(v.getSimpleName()),
                    Function.identity(),
                    (a, b) -> a,
                    LinkedHashMap::new));
    List<String> found = written.keySet().stream().filter(variants::containsKey).toList();
    if (found.size() != 1) {
      refuse(
          around,
          found.isEmpty()
              ? "this says nothing: none of its keys names a term"
              : "this says several things at once: " + String.join(", ", found),
          found.isEmpty()
              ? missingChoice(written.keySet(), variants.keySet())
              : "Maybe make a list item of each.");
      found.forEach(written::remove);
      return null;
    }
    String name = found.getFirst();
    Yaml.Field field = Objects.requireNonNull(written.remove(name));
    return read(Objects.requireNonNull(variants.get(name)), field.value(), path + "." + name);
  }

  private static String missingChoice(Set<String> keys, Set<String> variants) {
    for (String key : keys) {
      String near = Nearest.to(key, variants);
      if (near != null) {
        return "Maybe ‘" + near + "’ instead of ‘" + key + "’.";
      }
    }
    return "Maybe one of: " + String.join(", ", variants) + ".";
  }

  private void refuseUnknown(Class<?> raw, Map<String, Yaml.Field> left) {
    for (Yaml.Field field : left.values()) {
      refuse(
          field.key(),
          "‘" + field.key().text() + "’ is not a part of " + article(raw),
          Nearest.advice(field.key().text(), keys(raw)));
    }
  }

  private List<String> keys(Class<?> raw) {
    List<String> keys = new ArrayList<>();
    for (Shape.Part part : shape.parts(raw)) {
      if (part.isChoice()) {
        Shape.variants(part.component().getType())
            .forEach(v -> keys.add(Shape.kebab(v.getSimpleName())));
      } else {
        keys.add(part.key());
      }
    }
    return keys;
  }

  private @Nullable List<Object> list(Type item, Yaml node, String path) {
    List<Yaml> nodes = node instanceof Yaml.Items items ? items.items() : List.of(node);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Object value = read(item, nodes.get(i), path + "[" + i + "]");
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() < nodes.size() ? null : Collections.unmodifiableList(values);
  }

  private @Nullable Map<Object, Object> map(Type type, Yaml node, String path) {
    if (!(node instanceof Yaml.Fields fields)) {
      refuse(
          node,
          node.called() + " stands where names with values should",
          "Maybe write one line ‘name: value’ for each.");
      return null;
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    int before = problems.size();
    for (Yaml.Field field : written(fields).values()) {
      Object key = key(Shape.raw(Shape.argument(type, 0)), field.key());
      Object value = read(Shape.argument(type, 1), field.value(), path + "." + field.key().text());
      if (key != null && value != null && values.putIfAbsent(key, value) != null) {
        refuse(
            field.key(),
            "‘" + field.key().text() + "’ says the same as a line above it",
            "Maybe keep one of them.");
      }
    }
    return problems.size() > before ? null : Collections.unmodifiableMap(values);
  }

  private @Nullable Object key(Class<?> type, Yaml.Text key) {
    if (type == String.class && !NAME.matcher(key.text()).matches()) {
      refuse(
          key,
          "‘" + key.text() + "’ cannot be a name",
          "Maybe letters, digits and hyphens without spaces, as in to-UA.");
      return null;
    }
    return read(type, key, "key");
  }

  private @Nullable Label label(Yaml node) {
    if (node instanceof Yaml.Text text && !text.isEmpty()) {
      return Label.of(text.text());
    }
    Map<String, String> words = new LinkedHashMap<>();
    if (node instanceof Yaml.Fields fields) {
      for (Yaml.Field field : written(fields).values()) {
        if (field.value() instanceof Yaml.Text text
            && !text.isEmpty()
            && field.key().text().matches("[a-z]{2,3}")) {
          words.put(field.key().text(), text.text());
        }
      }
    }
    if (words.isEmpty()
        || (node instanceof Yaml.Fields all && words.size() < all.fields().size())) {
      refuse(node, node.called() + " stands where a name should", advice(node));
      return null;
    }
    return new Label(words);
  }

  /** The commonest slip: a comma in braces ends the text and begins a name without words. */
  private static String advice(Yaml node) {
    boolean comma =
        node instanceof Yaml.Fields fields
            && fields.fields().stream()
                .anyMatch(f -> f.value() instanceof Yaml.Text text && text.isEmpty());
    return comma
        ? "Maybe quote the text, since a comma ends it here: {en: 'food, medicine'}."
        : "Maybe a text, or one per language: {en: Ukraine, uk: Україна}.";
  }

  private @Nullable Object constant(Class<?> raw, Yaml node) {
    List<Object> constants = List.of(raw.getEnumConstants());
    List<String> words = constants.stream().map(Shape::word).toList();
    if (node instanceof Yaml.Text text && words.contains(text.text())) {
      return constants.get(words.indexOf(text.text()));
    }
    String given = node instanceof Yaml.Text text ? text.text() : "";
    refuse(node, node.called() + " is not " + article(raw), Nearest.advice(given, words));
    return null;
  }

  private @Nullable Object phrase(Scalar<?> scalar, Yaml node) {
    if (!(node instanceof Yaml.Text text) || text.isEmpty()) {
      refuse(
          node,
          node.called() + " stands where " + scalar.shape() + " should",
          "Maybe a bracket or a dash too many, or a word too few.");
      return null;
    }
    String words = scalar.type() == String.class ? text.text() : text.text().strip();
    return switch (scalar.parse().apply(words)) {
      case Result.Good<?>(Object value) -> {
        if (value instanceof Reference.Source source) {
          source.references().forEach(r -> references.add(new Reference.Placed(r, node.place())));
        }
        yield value;
      }
      case Result.Refused<?>(Refusal refusal) -> {
        refuse(node, refusal.what(), refusal.advice());
        yield null;
      }
    };
  }

  private void refer(Refers refers, Object value, Yaml node) {
    List<?> words =
        switch (value) {
          case List<?> list -> list;
          case Map<?, ?> map -> List.copyOf(map.keySet());
          default -> List.of(value);
        };
    for (int i = 0; i < words.size(); i++) {
      Place place =
          switch (node) {
            case Yaml.Items items -> items.items().get(i).place();
            case Yaml.Fields fields -> fields.fields().get(i).key().place();
            default -> node.place();
          };
      Reference reference =
          new Reference(List.of(refers.value().split(" or ")), String.valueOf(words.get(i)));
      references.add(new Reference.Placed(reference, place));
    }
  }

  /** "a number", "an order": how a type is called in a message. */
  private static String article(Class<?> raw) {
    String name = Shape.kebab(raw.getSimpleName()).replace('-', ' ');
    return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  private void refuse(Yaml node, String what, String advice) {
    problems.add(new Problem(node.place(), what, advice));
  }
}
