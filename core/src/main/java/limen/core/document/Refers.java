package limen.core.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The words of this part (or the keys of this map) are names declared elsewhere in the document.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
  /** What sort of name: for example {@code party} or {@code stream}. */
  String value();
}
