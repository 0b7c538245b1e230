package limen.core.lists;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import limen.core.document.Result;
import limen.core.entry.Fate;
import limen.core.entry.Signed;
import limen.core.exchange.Replay;
import limen.core.exchange.Roll;
import limen.core.exchange.State;
import limen.core.exchange.Step;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Traits;
import limen.core.sealing.Field;
import limen.core.sealing.SealedList;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.tile.RecordFile;
import limen.ledger.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who has crossed by a record. A record holds counts and roots; names come from the lists behind
 * it, as whoever may open them has them.
 */
public final class Returned {
  private State state = State.EMPTY;

  private Returned() {}

  /**
   * Reads a record that an audit has found intact; what an audit would refuse is not asked again.
   *
   * @throws IOException if the source itself fails
   */
  public static Returned of(InputStream record) throws IOException {
    Returned returned = new Returned();
    RecordFile.read(record, returned.new Walk());
    return returned;
  }

  private final class Walk implements RecordFile.Visitor {
    @Override
    public void head(Policy policy, Note checkpoint) {}

    @Override
    public void entry(long index, byte[] bytes, Tree tree) {
      if (Signed.parse(bytes, tree.leaf(index)) instanceof Result.Good<Signed>(Signed signed)
          && Replay.RULES.step(state, signed.entry(), signed.leaf(), tree::root)
              instanceof Step.Taken taken) {
        state = taken.state();
      }
    }
  }

  /** How many have crossed in a stream. */
  public long crossed(String stream) {
    return rolls().stream()
        .filter(roll -> roll.leg().stream().equals(stream))
        .mapToLong(roll -> roll.count(place -> roll.hasFate(place, Fate.CROSSED)))
        .sum();
  }

  private List<Roll> rolls() {
    return state.stages().values().stream().flatMap(s -> s.rolls().values().stream()).toList();
  }

  /**
   * Those of an opened list who have crossed. Refused where the record knows no such list: its root
   * shows that not a letter was changed.
   */
  public Result<List<Known>> known(SealedList list) {
    for (Roll roll : rolls()) {
      if (roll.list().root().equals(list.root())) {
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < list.places().size(); i++) {
          if (roll.hasFate(i, Fate.CROSSED)) {
            String id = list.stage() + " " + list.stream() + " " + list.version() + ":" + i;
            Particulars person = person(list.places().get(i).fields());
            known.add(new Known(id, person, Known.Standing.RETURNED, null));
          }
        }
        return Result.good(known);
      }
    }
    return Result.refused(
        "the record has no list with the root of this one",
        "Maybe it is a list of another record, or an earlier version.");
  }

  private static Particulars person(List<Field> fields) {
    FullName name = new FullName(said(fields, Field.SURNAME), said(fields, Field.GIVEN), null);
    String born = said(fields, Field.BIRTH_DATE);
    Traits traits =
        new Traits(null, null, null, day(born), null, null, null, null, null, Set.of(), null);
    return Particulars.of(name, traits);
  }

  private static @Nullable String said(List<Field> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse(null);
  }

  /** As lists write it: a day, a month or a year. */
  private static @Nullable PartialDate day(@Nullable String born) {
    if (born == null) {
      return null;
    }
    try {
      if (born.matches("\\d{4}")) {
        return PartialDate.ofYear(Integer.parseInt(born));
      }
      if (born.matches("\\d{4}-\\d{2}")) {
        LocalDate first = LocalDate.parse(born + "-01");
        return new PartialDate(born, first, first.plusMonths(1).minusDays(1));
      }
      return PartialDate.of(LocalDate.parse(born));
    } catch (DateTimeException noDay) {
      return PartialDate.impossible(Objects.requireNonNull(born));
    }
  }
}
