package limen.core.exchange;

import java.util.Set;
import limen.core.entry.Act;

/** What waits until those whom it concerns agree. */
public sealed interface Proposal {

  /** Which party wrote it. */
  String by();

  /** Those who have agreed. */
  Set<String> agreed();

  /** The same with one more. */
  Proposal with(String party);

  /** Terms. */
  record Terms(String by, Formula formula, Set<String> agreed) implements Proposal {
    @Override
    public Proposal with(String party) {
      return new Terms(by, formula, Copies.with(agreed, party));
    }
  }

  /** A log that continues this one. */
  record Continuation(String by, Act.Open open, Set<String> agreed) implements Proposal {
    @Override
    public Proposal with(String party) {
      return new Continuation(by, open, Copies.with(agreed, party));
    }
  }

  /** What one party wrote down of another's act. */
  record WrittenDown(String by, Act.Transcript transcript, long seen, Set<String> agreed)
      implements Proposal {
    @Override
    public Proposal with(String party) {
      return new WrittenDown(by, transcript, seen, Copies.with(agreed, party));
    }
  }
}
