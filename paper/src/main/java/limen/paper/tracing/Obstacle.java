package limen.paper.tracing;

import limen.core.document.Refusal;
import limen.core.tracing.Tracing;
import limen.paper.words.Words;

/** Why a step has no effect, in a sentence with the signs at fault, and what to do. */
public final class Obstacle {
  private Obstacle() {}

  /** Names requests and records by their signs, and nobody. */
  public static Refusal of(Tracing.Refused refused, Words words) {
    String word = TracingSpeech.word(refused.reason());
    Object[] said = refused.values().toArray();
    return new Refusal(
        words.say("tracing.no." + word, said), words.say("tracing.advice." + word, said));
  }
}
