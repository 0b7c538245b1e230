package limen.core.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.agreement.Balance;
import limen.core.agreement.Book;
import limen.core.agreement.Verdicts;
import limen.core.exchange.Opening;
import limen.core.exchange.Stage;
import limen.core.exchange.State;
import limen.core.terms.Agreement;
import limen.core.terms.Window;
import limen.ledger.tile.Reading;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** What the state at the end of a record comes to. */
final class Summary {
  private Summary() {}

  static Findings.File file(
      State end, Reading.Whole whole, Seal.Right seal, long bytes, boolean trusted) {
    Opening opening = Objects.requireNonNull(end.opening());
    return new Findings.File(
        opening.exchange(),
        opening.mode(),
        opening.drill(),
        end.phase(),
        bytes,
        whole.head(),
        Hash.sha256(opening.policy().getBytes(StandardCharsets.UTF_8)),
        trusted,
        seal.cosigned(),
        seal.missing(),
        seal.isFinal());
  }

  static List<Finding.Seat> seats(State end) {
    return end.seats().values().stream()
        .map(
            seat ->
                new Finding.Seat(
                    seat.party(), seat.key().vkey(), seat.custodians(), seat.hasLeft()))
        .toList();
  }

  static List<Finding.Staged> stages(
      State end, Days days, Voices voices, Cells counted, @Nullable Book book) {
    List<Finding.Staged> stages = new ArrayList<>();
    for (Stage stage : end.stages().values()) {
      List<Finding.Cell> cells =
          counted.of(stage).stream()
              .map(cell -> book == null ? cell : Rows.promised(cell, book.agreement()))
              .toList();
      List<Finding.Voice> closers = voices.closers(stage);
      stages.add(
          new Finding.Staged(
              stage.name(), stage.step(), behind(end, stage, days, closers), closers, cells));
    }
    return List.copyOf(stages);
  }

  /** What one office wrote down of all others nobody has countersigned, though it is closed. */
  private static Behind behind(State end, Stage stage, Days days, List<Finding.Voice> closers) {
    Set<String> sides = end.formula() == null ? Set.of() : Set.copyOf(end.formula().sides());
    List<Finding.Voice> theirs =
        closers.stream().filter(voice -> sides.contains(voice.party())).toList();
    if (stage.isClosed() && theirs.stream().allMatch(Finding.Voice::isItsOwn)) {
      return Behind.COUNTERSIGNED;
    }
    return days.isOnPaper(stage.name()) || !closers.stream().allMatch(Finding.Voice::isItsOwn)
        ? Behind.TRANSCRIBED
        : Behind.RECORDED;
  }

  static Findings.@Nullable Totals totals(@Nullable Book book) {
    return book == null
        ? null
        : new Findings.Totals(book.agreement(), Balance.of(book), Verdicts.of(book, Map.of()));
  }

  /** The lists at the end as one voice's figures; null where no terms bind. */
  static @Nullable Book book(State end, Days days, Cells counted) {
    if (end.formula() == null) {
      return null;
    }
    Agreement agreement = end.formula().agreement();
    List<Finding.Cell> cells =
        end.stages().values().stream().flatMap(stage -> counted.of(stage).stream()).toList();
    Window all = days.all(agreement.timeZone());
    return new Book(
        agreement, Rows.tallies(agreement, cells, days.moved(agreement.timeZone()), all), all.to());
  }
}
