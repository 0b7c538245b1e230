package limen.core.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.exchange.Formula;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.sealing.Recipient;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Carries on a stick, beside the record, what offices need of each other: their cards, which say to
 * whom lists are sealed, and the lists themselves. Nothing is taken unless the record vouches for
 * it: a card by its party's key in the first entry, a list by the hash in its entry.
 */
public final class Courier {
  private static final String CARDS = "cards";
  private static final String LISTS = "lists";
  private static final String CARD = ".card";
  private static final long MOST_BYTES = 200L << 20;

  private final Desk desk;
  private final Path stick;

  private Courier(Desk desk, Path stick) {
    this.desk = desk;
    this.stick = stick;
  }

  /** Gives what this desk has, and takes what is meant for it; gives the lists that came. */
  public static List<Path> carry(Desk desk, Path stick) throws IOException {
    if (desk.shelf().size() == 0) {
      return List.of();
    }
    Courier courier = new Courier(desk, stick);
    courier.cards();
    State state = desk.ahead();
    return state.isOver() || state.formula() == null ? List.of() : courier.lists(state);
  }

  /** Keeps the card of another office, as it was read. */
  public static void keep(Desk desk, Card card, byte[] bytes) throws IOException {
    Path file = desk.path().resolve(CARDS).resolve(card.party() + CARD);
    Files.createDirectories(desk.path().resolve(CARDS));
    Files.write(file, bytes);
  }

  /** To whom lists for a party are sealed; null where its card is not here or does not say. */
  public static @Nullable Recipient recipient(Desk desk, String party) throws IOException {
    if (party.equals(desk.plate().party())) {
      return desk.card().lists();
    }
    Path file = desk.path().resolve(CARDS).resolve(party + CARD);
    return Files.exists(file)
            && Card.parse(Files.readAllBytes(file)) instanceof Result.Good<Card>(Card card)
        ? card.lists()
        : null;
  }

  private void cards() throws IOException {
    Path there = stick.resolve(CARDS);
    Files.createDirectories(there);
    give(desk.path().resolve(Desk.CARD), there.resolve(desk.plate().party() + CARD));
    for (Path card : files(desk.path().resolve(CARDS))) {
      give(card, there.resolve(card.getFileName()));
    }
    for (Path file : files(there)) {
      byte[] bytes = Files.readAllBytes(file);
      if (Card.parse(bytes) instanceof Result.Good<Card>(Card card)
          && !card.party().equals(desk.plate().party())
          && isFounder(card)
          && recipient(desk, card.party()) == null) {
        keep(desk, card, bytes);
      }
    }
  }

  private boolean isFounder(Card card) {
    return desk.shelf().entries().getFirst().entry().act() instanceof Act.Open open
        && open.parties().contains(card.founder());
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(CARD)).sorted().toList();
    }
  }

  private static void give(Path from, Path to) throws IOException {
    byte[] bytes = Files.readAllBytes(from);
    if (!Files.exists(to) || !Arrays.equals(Files.readAllBytes(to), bytes)) {
      Files.write(to, bytes);
    }
  }

  private List<Path> lists(State state) throws IOException {
    List<Path> came = new ArrayList<>();
    for (Stage stage : state.stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        Path here = new Drawer(desk.path()).found(roll.leg(), roll.list().version());
        if (here != null) {
          lend(here);
        } else if (isForUs(state, roll)) {
          take(roll, came);
        }
      }
    }
    return came;
  }

  /** What lies open goes along in a drill only. */
  private void lend(Path list) throws IOException {
    if (desk.plate().drill() || !Drawer.isPlain(list)) {
      Files.createDirectories(stick.resolve(LISTS));
      give(list, stick.resolve(LISTS).resolve(list.getFileName()));
    }
  }

  private boolean isForUs(State state, Roll roll) {
    Formula formula = state.formula();
    var stream = formula == null ? null : formula.streams().get(roll.leg().stream());
    return stream != null && stream.to().equals(desk.plate().party());
  }

  private void take(Roll roll, List<Path> came) throws IOException {
    Hash sealed = roll.list().sealed();
    for (boolean plain : new boolean[] {true, false}) {
      Path file =
          stick.resolve(LISTS).resolve(Drawer.name(roll.leg(), roll.list().version(), plain));
      if (sealed != null && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
        byte[] bytes = Files.readAllBytes(file);
        if (Hash.sha256(bytes).equals(sealed)) {
          came.add(new Drawer(desk.path()).keep(roll.leg(), roll.list().version(), bytes, plain));
        }
      }
    }
  }
}
