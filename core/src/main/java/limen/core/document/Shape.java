package limen.core.document;

import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a record declaration says about how its value is written. The reader, the printer and the
 * schema ask here and nowhere else, so that they cannot disagree.
 */
final class Shape {
  private final List<Scalar<?>> scalars;
  private final Map<Class<?>, List<Part>> parts = new ConcurrentHashMap<>();

  Shape(List<Scalar<?>> scalars) {
    this.scalars = List.copyOf(scalars);
  }

  /**
   * One part of a record.
   *
   * @param key how it is called in the document
   * @param isChoice a sealed part without a key of its own: one key of the record names the
   *     variant; a sealed type that is written as a phrase is none
   */
  record Part(RecordComponent component, String key, boolean isChoice) {
    Type type() {
      return component.getGenericType();
    }

    /** The default as the document would write it, or null. */
    @Nullable String fallback() {
      Default otherwise = component.getAnnotation(Default.class);
      return otherwise == null ? null : otherwise.value();
    }

    boolean required() {
      return isCollection()
          ? component.isAnnotationPresent(Required.class)
          : fallback() == null && !isNullable();
    }

    boolean isCollection() {
      return component.getType() == List.class || component.getType() == Map.class;
    }

    boolean isNullable() {
      return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Nullable String says() {
      return sentence(component);
    }

    /** The value a record holds here. */
    Object of(Object record) {
      try {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException fault) {
        throw new IllegalStateException(fault);
      }
    }
  }

  List<Part> parts(Class<?> record) {
    return parts.computeIfAbsent(
        record, r -> Arrays.stream(r.getRecordComponents()).map(this::part).toList());
  }

  private Part part(RecordComponent component) {
    Class<?> type = component.getType();
    return new Part(
        component, kebab(component.getName()), type.isSealed() && scalar(raw(type)) == null);
  }

  /** How a type, or the one it is a case of, is written as a phrase; null where it is not. */
  @Nullable Scalar<?> scalar(Class<?> type) {
    return scalars.stream().filter(s -> s.type().isAssignableFrom(type)).findFirst().orElse(null);
  }

  static boolean isPlain(Class<?> type) {
    return type.isAnnotationPresent(Plain.class);
  }

  /** The variants of a sealed type by the key that names them. */
  static List<Class<?>> variants(Class<?> sealed) {
    return List.of(sealed.getPermittedSubclasses());
  }

  static @Nullable String sentence(AnnotatedElement element) {
    Says says = element.getAnnotation(Says.class);
    return says == null ? null : says.value();
  }

  static Class<?> raw(Type type) {
    Class<?> raw =
        (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    return MethodType.methodType(raw).wrap().returnType();
  }

  /** The n-th argument of a generic type: the items of a list, the values of a map. */
  static Type argument(Type type, int n) {
    return ((ParameterizedType) type).getActualTypeArguments()[n];
  }

  /**
   * {@code heldBack} is written {@code held-back}; {@code SERIOUSLY_SICK}, {@code seriously-sick}.
   */
  static String kebab(String name) {
    return name.chars().anyMatch(Character::isLowerCase)
        ? name.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT)
        : name.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** How an enum constant is written. */
  static String word(Object constant) {
    return kebab(((Enum<?>) constant).name());
  }
}
