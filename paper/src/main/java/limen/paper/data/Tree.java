package limen.paper.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.agreement.Reason;
import limen.core.agreement.Reason.Name;
import limen.core.document.Label;
import limen.core.terms.Range;
import limen.core.terms.Selector;
import org.jspecify.annotations.Nullable;

/** An object of JSON, its fields in the order in which they are put. */
final class Tree {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /** The first field names the format and its version, so that readers know what they have. */
  static Tree of(String format) {
    return new Tree().put("limen", format);
  }

  Tree put(String key, @Nullable Object value) {
    fields.put(key, plain(value));
    return this;
  }

  /** Leaves a field out where there is nothing to say. */
  Tree maybe(String key, @Nullable Object value) {
    return value == null ? this : put(key, value);
  }

  Map<String, @Nullable Object> map() {
    return fields;
  }

  /**
   * A range: {@code {"least": 18, "most": 25}}; a missing bound is left out, and of an unknown
   * count both are.
   */
  static Map<String, @Nullable Object> range(Range range) {
    Tree tree = new Tree();
    if (!range.isUnknown() && range.least() != Range.NONE_BELOW) {
      tree.put("least", range.least());
    }
    if (range.hasMost()) {
      tree.put("most", range.most());
    }
    return tree.map();
  }

  /** A reason: its code and its values, in order. */
  static Map<String, @Nullable Object> reason(Reason reason) {
    return new Tree()
        .put("code", reason.code())
        .put("values", reason.values().stream().map(Tree::plain).toList())
        .map();
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Range range -> range(range);
      case Reason reason -> reason(reason);
      case Name name -> name.id();
      case Label label ->
          label.words().size() == 1 && label.words().containsKey("") ? label.in("") : label.words();
      case Tree tree -> tree.map();
      case Selector of -> of.toString();
      case List<?> list -> list.stream().map(Tree::plain).toList();
      case Map<?, ?> map -> map;
      case Enum<?> constant -> constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      case Number number -> number;
      case Boolean truth -> truth;
      default -> value.toString();
    };
  }
}
