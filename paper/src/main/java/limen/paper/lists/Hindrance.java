package limen.paper.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limen.core.document.Refusal;
import limen.core.talks.Talks;
import limen.paper.words.Words;

/** Why a move in talks has no effect, in a sentence with what is at fault, and what to do. */
public final class Hindrance {
  private Hindrance() {}

  /** Names lists by their signs, lines by their numbers, and nobody. */
  public static Refusal of(Talks.Refused refused, Words words) {
    String word = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<Object> values = new ArrayList<>();
    for (Object value : refused.values()) {
      values.add(
          value instanceof Enum<?> constant
              ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
              : value);
    }
    Object[] said = values.toArray();
    return new Refusal(
        words.say("talks.no." + word, said), words.say("talks.advice." + word, said));
  }
}
