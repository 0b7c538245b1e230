package limen.core.document;

import java.util.function.Function;

/**
 * How a value is written as one word or phrase.
 *
 * @param type the type of the value
 * @param shape what it looks like, for messages and the schema: "a date such as 2025-05-23"
 * @param pattern a regular expression every accepted spelling matches (ECMA 262, for editors)
 * @param parse from the phrase to the value or a refusal
 * @param print from the value to the one spelling we write
 */
public record Scalar<T>(
    Class<T> type,
    String shape,
    String pattern,
    Function<String, Result<T>> parse,
    Function<T, String> print) {

  String printAny(Object value) {
    return print.apply(type.cast(value));
  }
}
