package limen.core.document;

import java.util.function.Function;

/** Either a value or the refusal that stands in its place. */
public sealed interface Result<T> {

  /** The value that was asked for. */
  record Good<T>(T value) implements Result<T> {}

  /** Why there is no value. */
  record Refused<T>(Refusal refusal) implements Result<T> {}

  /** A value. */
  static <T> Result<T> good(T value) {
    return new Good<>(value);
  }

  /** A refusal. */
  static <T> Result<T> refused(String what, String advice) {
    return new Refused<>(new Refusal(what, advice));
  }

  /** The same refusal, or the value turned into another. */
  default <U> Result<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Good<T>(T value) -> new Good<>(change.apply(value));
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }
}
