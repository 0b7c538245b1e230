package limen.drill.play;

import java.time.LocalDate;
import java.time.ZoneOffset;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.entry.Signed;
import limen.core.exchange.Verdict;
import limen.drill.land.Seed;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A day on paper, written down in its evening. Each side's operators write down the way home of its
 * people: their own acts, and those of the holder, who agrees to them.
 */
final class Papers implements Gates {
  private static final int MORNING = 9;
  private static final int SHEET = 240;
  private final Harbour harbour;
  private final Seed seed;
  private long happened;
  private long written;

  Papers(Harbour harbour, Seed seed) {
    this.harbour = harbour;
    this.seed = seed;
  }

  /** The day whose acts are written down. */
  void begin(LocalDate day) {
    happened = day.atTime(MORNING, 0).toEpochSecond(ZoneOffset.UTC);
  }

  /** How many acts have been written down. */
  long written() {
    return written;
  }

  @Override
  public Hash depart(Leg leg, Side to, Indexes persons) {
    return write(to.party(), to.other().party(), new Act.Depart(leg, persons));
  }

  @Override
  public void arrive(Leg leg, Side to, Indexes persons) {
    write(to.party(), to.party(), new Act.Arrive(leg, persons));
  }

  @Override
  public void outcome(Leg leg, Side to, Indexes persons, Fate fate, @Nullable Hash cause) {
    Act.Outcome outcome = new Act.Outcome(leg, persons, fate, cause);
    boolean asked =
        fate == Fate.NOT_TRAVELLING
            && harbour.formula().interviewers().stream().anyMatch(harbour.state()::isSeated);
    if (asked) {
      harbour.must(harbour.cast().interviewer(), outcome);
    } else {
      write(to.party(), to.party(), outcome);
    }
  }

  /** One writes down, another of the same side confirms; whoever did it agrees, if another did. */
  Hash write(String writer, String by, Act act) {
    happened += SHEET;
    written++;
    Hash scan = seed.of("scan of sheet " + written);
    Act.Transcript sheet = new Act.Transcript(by, Act.Means.PAPER, happened, scan, act);
    Signed signed = harbour.sign(harbour.cast().desk(writer, 1), sheet);
    Verdict verdict = harbour.put(signed);
    if (!(verdict instanceof Verdict.Waiting)) {
      throw new IllegalStateException("a sheet counts before it is confirmed: " + verdict);
    }
    harbour.must(harbour.cast().desk(writer, 2), new Act.Second(signed.leaf()));
    if (!by.equals(writer)) {
      harbour.bind(by, new Act.Agree(signed.leaf()));
    }
    return signed.leaf();
  }
}
