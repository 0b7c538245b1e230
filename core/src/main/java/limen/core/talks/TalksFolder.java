package limen.core.talks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.sealing.Chain;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Talks in a folder of their own: a file for each thing told, as {@link Chain} keeps them. What
 * stands on the table is never kept but folded from all of them.
 */
public final class TalksFolder {
  private static final Chain.Sort SORT = new Chain.Sort("talks", "told", "limen/talks/v1");

  private final Chain chain;
  private final Opening opening;
  private final List<Told> told;
  private Talks talks;

  private TalksFolder(Chain chain, Opening opening, Talks talks, List<Told> told) {
    this.chain = chain;
    this.opening = opening;
    this.talks = talks;
    this.told = told;
  }

  /** Whether talks lie in a folder. */
  public static boolean isAt(Path folder) {
    return Chain.isAt(folder, SORT);
  }

  /**
   * Begins talks in a folder that is not there yet or in which nothing lies; it is there whole or
   * not at all.
   */
  public static Result<TalksFolder> create(
      Path folder, Mode mode, Opening opening, Instant recorded) throws IOException {
    Path target = folder.toAbsolutePath();
    Path part = target.resolveSibling(".limen-" + UUID.randomUUID() + ".part");
    try {
      Chain made = Chain.create(part, SORT, mode);
      Result<Chain> first =
          made.add((link, out) -> out.write(TalksText.of(link, opening, recorded)));
      if (first instanceof Result.Refused<Chain>(var refusal)) {
        return new Result.Refused<>(refusal);
      }
      Files.deleteIfExists(target);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return Result.good(
          new TalksFolder(made.at(target), opening, opening.talks(), new ArrayList<>()));
    } finally {
      remove(part);
    }
  }

  private static void remove(Path part) throws IOException {
    if (Files.exists(part)) {
      try (Stream<Path> files = Files.list(part)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(part);
    }
  }

  /**
   * Reads talks and folds them.
   *
   * @param identity what opens them; null where they are not sealed
   */
  public static Result<TalksFolder> open(Path folder, @Nullable Identity identity)
      throws IOException {
    if (!isAt(folder)) {
      return Result.refused("there are no talks in this folder", "Maybe ‘limen lists open’ first.");
    }
    Fold fold = new Fold();
    return switch (Chain.open(folder, SORT, identity, fold::take)) {
      case Result.Refused<Chain>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Chain>(Chain chain) -> {
        Opening opening = fold.opening;
        yield opening == null
            ? Result.refused(
                "000001 is missing, with which the talks begin", "Maybe a copy of it is needed.")
            : Result.good(
                new TalksFolder(chain, opening, Objects.requireNonNull(fold.talks), fold.told));
      }
    };
  }

  /** All files, one after another. */
  private static final class Fold {
    private final List<Told> told = new ArrayList<>();
    private @Nullable Opening opening;
    private @Nullable Talks talks;

    Result<Chain.Link> take(byte[] plain) {
      return switch (TalksReader.read(plain)) {
        case Result.Refused<TalksReader.Read>(var refusal) -> new Result.Refused<>(refusal);
        case Result.Good<TalksReader.Read>(TalksReader.Read read) -> take(read);
      };
    }

    private Result<Chain.Link> take(TalksReader.Read read) {
      Told said = read.told();
      Talks now = talks;
      Opening first = read.opening();
      if (first != null && now == null) {
        opening = first;
        talks = first.talks();
        return Result.good(read.link());
      }
      if (said != null
          && now != null
          && after(now, said.moves()) instanceof Talks.Moved(Talks next)) {
        talks = next;
        told.add(said);
        return Result.good(read.link());
      }
      return Result.refused(
          "what it says has no effect where it stands",
          "Maybe it belongs to other talks, or another Limen wrote it; a copy is needed.");
    }
  }

  /** Moves one after another; the first that has no effect undoes all. */
  public static Talks.Outcome after(Talks talks, List<Move> moves) {
    Talks now = talks;
    for (Move move : moves) {
      switch (now.after(move)) {
        case Talks.Moved(Talks next) -> now = next;
        case Talks.Refused refused -> {
          return refused;
        }
      }
    }
    return new Talks.Moved(now);
  }

  /** How its files lie here. */
  public Mode mode() {
    return chain.mode();
  }

  /** What they began with. */
  public Opening opening() {
    return opening;
  }

  /** As they stand. */
  public Talks talks() {
    return talks;
  }

  /** Everything that was told, in its order. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  /**
   * Writes down what was told; it is there whole or not at all. What changes nothing is not written
   * twice. Refuses where somebody else is writing.
   *
   * @return whether anything changed
   */
  public Result<Boolean> add(Told said) throws IOException {
    if (!(after(talks, said.moves()) instanceof Talks.Moved(Talks next))) {
      throw new IllegalArgumentException("a move without effect is not written down");
    }
    if (next.equals(talks)) {
      return Result.good(false);
    }
    return switch (chain.add((link, out) -> out.write(TalksText.of(link, said)))) {
      case Result.Refused<Chain>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Chain> good -> {
        talks = next;
        told.add(said);
        yield Result.good(true);
      }
    };
  }
}
