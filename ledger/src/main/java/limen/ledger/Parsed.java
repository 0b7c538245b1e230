package limen.ledger;

import java.util.function.Function;

/** Either what some bytes or a text say, or why they say nothing. */
public sealed interface Parsed<T> {

  /** What was read. */
  record Good<T>(T value) implements Parsed<T> {}

  /** Why nothing was read: what, the value at fault, and advice that begins "Maybe". */
  record Bad<T>(String why) implements Parsed<T> {}

  /** Something was read. */
  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  /** Nothing was read. */
  static <T> Parsed<T> bad(String why) {
    return new Bad<>(why);
  }

  /** The same refusal, or what was read turned into something else. */
  default <U> Parsed<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Good<T>(T value) -> new Good<>(change.apply(value));
      case Bad<T>(String why) -> new Bad<>(why);
    };
  }

  /** The same refusal, or what a second reader makes of what was read. */
  default <U> Parsed<U> then(Function<? super T, Parsed<U>> next) {
    return switch (this) {
      case Good<T>(T value) -> next.apply(value);
      case Bad<T>(String why) -> new Bad<>(why);
    };
  }

  /**
   * What was read, where the caller wrote it himself and a refusal would be a fault.
   *
   * @throws IllegalArgumentException with the refusal
   */
  default T orThrow() {
    return switch (this) {
      case Good<T>(T value) -> value;
      case Bad<T>(String why) -> throw new IllegalArgumentException(why);
    };
  }
}
