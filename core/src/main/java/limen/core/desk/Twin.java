package limen.core.desk;

import java.io.IOException;
import java.nio.file.Path;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Another record on a stick than the one of this desk. Where both have one name, somebody was given
 * a false one, and only the offices' voices can tell which.
 */
public final class Twin {
  private Twin() {}

  /** What is to be said of it; null where the stick carries this desk's record, or none. */
  public static @Nullable Refusal on(Desk desk, Path stick) throws IOException {
    if (desk.shelf().size() == 0
        || !(new Stick(stick).load() instanceof Result.Good<Stick.Found>(Stick.Found(var load)))
        || load == null
        || load.entries().isEmpty()) {
      return null;
    }
    Signed own = desk.shelf().entries().getFirst();
    byte[] other = load.entries().getFirst();
    if (Hash.leaf(other).equals(own.leaf())
        || !(Signed.parse(other) instanceof Result.Good<Signed>(Signed theirs))) {
      return null;
    }
    String exchange = own.entry().head().exchange();
    boolean sameName = exchange.equals(theirs.entry().head().exchange());
    return new Refusal(
        "the stick carries another record"
            + (sameName ? ", also called " + exchange : ": " + theirs.entry().head().exchange())
            + "; its first entry is "
            + Card.aloud(theirs.leaf())
            + ", that of this desk "
            + Card.aloud(own.leaf()),
        sameName
            ? "Maybe somebody was given a false one: stop, sign nothing, and telephone all offices."
            : "Maybe it is another exchange's stick.");
  }
}
