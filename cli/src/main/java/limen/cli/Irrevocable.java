package limen.cli;

import limen.core.entry.Act;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import org.jspecify.annotations.Nullable;

/** Words that end or undo something for everybody: they are signed only where --yes is said. */
final class Irrevocable {
  private Irrevocable() {}

  /** Stops where nobody said yes to what the act does. */
  static void ask(Act act, State ahead, boolean yes) {
    String does = yes ? null : does(act, ahead);
    if (does != null) {
      throw Office.stop(
          act.word(),
          does + "; nothing was signed",
          "Maybe the same once more with --yes, if it is meant.");
    }
  }

  /** What it does that nobody can take back; null where it is an everyday word. */
  private static @Nullable String does(Act act, State ahead) {
    return switch (act) {
      case Act.Abort() ->
          "it ends the exchange for everybody at once; no list, go or departure counts after it";
      case Act.Close(String stage, var counts) ->
          stage == null
              ? "it is this party's last word: when all have said it, the exchange is over"
              : null;
      case Act.Erase erase ->
          "it certifies to everybody, for ever, that this party has destroyed a list";
      case Act.Listing list -> undone(list, ahead);
      case Act.Terms terms ->
          ahead.formula() == null
              ? null
              : "terms bind already; when all agree to these, they take the place of those";
      case Act.Transcript transcript -> does(transcript.act(), ahead);
      default -> null;
    };
  }

  private static @Nullable String undone(Act.Listing list, State ahead) {
    Stage stage = ahead.stage(list.leg().stage());
    Roll roll = stage == null ? null : stage.roll(list.leg().stream());
    if (stage == null || roll == null || !roll.isAccepted()) {
      return null;
    }
    return "list "
        + roll.list().version()
        + " of stage "
        + list.leg()
        + " is accepted; a new one undoes that"
        + (stage.gos().isEmpty() ? "" : ", and every go to this stage")
        + ": all that has to be said anew";
  }
}
