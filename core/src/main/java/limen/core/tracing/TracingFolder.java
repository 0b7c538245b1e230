package limen.core.tracing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;
import limen.core.sealing.Chain;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A tracing agency's compartment: a folder with a file for each thing done, as {@link Chain} keeps
 * them. What holds is folded from all of them, and what is proposed is kept nowhere.
 */
public final class TracingFolder {
  private static final Chain.Sort SORT = new Chain.Sort("tracing", "noted", "limen/tracing/v1");

  private final Chain chain;
  private final List<Noted> noted;
  private Tracing tracing;

  private TracingFolder(Chain chain, List<Noted> noted, Tracing tracing) {
    this.chain = chain;
    this.noted = noted;
    this.tracing = tracing;
  }

  /** Whether an agency's compartment lies in a folder. */
  public static boolean isAt(Path folder) {
    return Chain.isAt(folder, SORT);
  }

  /** A new one in a folder that is not there yet or in which nothing lies. */
  public static TracingFolder create(Path folder, Mode mode) throws IOException {
    return new TracingFolder(Chain.create(folder, SORT, mode), new ArrayList<>(), Tracing.EMPTY);
  }

  /**
   * Reads what is there and folds it.
   *
   * @param identity what opens it; null where it is not sealed
   */
  public static Result<TracingFolder> open(Path folder, @Nullable Identity identity)
      throws IOException {
    if (!isAt(folder)) {
      return Result.refused(
          "there is no tracing agency’s compartment in this folder",
          "Maybe ‘limen tracing open’ first.");
    }
    Fold fold = new Fold();
    return Chain.open(folder, SORT, identity, fold::take)
        .map(chain -> new TracingFolder(chain, fold.noted, fold.tracing));
  }

  /** All files, one after another. */
  private static final class Fold {
    private final List<Noted> noted = new ArrayList<>();
    private Tracing tracing = Tracing.EMPTY;

    Result<Chain.Link> take(byte[] plain) {
      return switch (TracingReader.read(plain)) {
        case Result.Refused<TracingReader.Read>(var refusal) -> new Result.Refused<>(refusal);
        case Result.Good<TracingReader.Read>(TracingReader.Read read) -> {
          if (tracing.after(read.noted()) instanceof Tracing.Done(Tracing next)) {
            tracing = next;
            noted.add(read.noted());
            yield Result.good(read.link());
          }
          yield Result.refused(
              "what it says has no effect where it stands",
              "Maybe it belongs to another folder, or another Limen wrote it; a copy is needed.");
        }
      };
    }
  }

  /** How its files lie here. */
  public Mode mode() {
    return chain.mode();
  }

  /** What holds. */
  public Tracing tracing() {
    return tracing;
  }

  /** Everything that was done, in its order. */
  public List<Noted> noted() {
    return List.copyOf(noted);
  }

  /**
   * Writes down what was done; it is there whole or not at all. What changes nothing is not
   * written. Refuses where somebody else is writing.
   *
   * @return whether anything changed
   */
  public Result<Boolean> add(Noted done) throws IOException {
    if (!(tracing.after(done) instanceof Tracing.Done(Tracing next))) {
      throw new IllegalArgumentException("a step without effect is not written down");
    }
    if (next.equals(tracing)) {
      return Result.good(false);
    }
    return switch (chain.add((link, out) -> out.write(TracingText.of(link, done)))) {
      case Result.Refused<Chain>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Chain> good -> {
        tracing = next;
        noted.add(done);
        yield Result.good(true);
      }
    };
  }
}
