package limen.drill.play;

import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.drill.scenario.Side;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** How what happens at the gates comes into the record: by tablets, or on paper. */
interface Gates {
  /** The holder lets people go; gives the leaf hash of the entry that says so. */
  Hash depart(Leg leg, Side to, Indexes persons);

  /** The receiver has people. */
  void arrive(Leg leg, Side to, Indexes persons);

  /** What became of people, by whose word the terms ask. */
  void outcome(Leg leg, Side to, Indexes persons, Fate fate, @Nullable Hash cause);
}
