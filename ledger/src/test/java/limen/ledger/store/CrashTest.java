package limen.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The power goes at every step, and at every byte of every write. */
class CrashTest {
  private static final int[] BATCHES = {1, 3, 2, 5, 1, 4};
  private static final int CHANCES = 6;

  /** How many entries were acknowledged after how many steps. */
  private final NavigableMap<Integer, Long> acknowledged = new TreeMap<>();

  private int reopened;

  private FrailDisk workDay(FrailDisk disk) {
    try (Clerk clerk = Clerk.at(disk)) {
      acknowledged.put(disk.steps(), clerk.published());
      for (int batch : BATCHES) {
        clerk.append(batch);
        acknowledged.put(disk.steps(), clerk.published());
      }
    }
    return disk;
  }

  @Test
  void losesNothingAcknowledgedWhereverThePowerGoes() {
    FrailDisk disk = workDay(new FrailDisk());

    for (int steps = 0; steps <= disk.steps(); steps++) {
      for (Survival survival : survivals(disk, steps)) {
        endures(disk.after(steps, survival), least(steps));
      }
    }

    assertThat(reopened).isGreaterThan(1_500);
  }

  /** The second life of a store is no easier than its first. */
  @Test
  void losesNothingWhenThePowerGoesAgainWhileReopening() {
    FrailDisk disk = workDay(new FrailDisk());

    for (int steps = 0; steps <= disk.steps(); steps++) {
      FrailDisk first = disk.after(steps, Survival.byChance(new Random(steps)));
      int whole = first.steps();
      Clerk.at(first.copy()).close();
      for (int more = 0; more < 12; more++) {
        FrailDisk second = first.copy();
        second.losePowerAfter(more);
        try {
          Clerk.at(second).append(2);
        } catch (PowerLost lost) {
          endures(second.after(second.steps(), Survival.ofNothing()), least(steps));
          endures(
              second.after(second.steps(), Survival.byChance(new Random(whole + more))),
              least(steps));
        }
      }
    }
  }

  /** A process that ends leaves in memory what no disk has yet; what is read then must last. */
  @Test
  void makesDurableWhatItFindsAfterAKilledProcess() {
    FrailDisk whole = workDay(new FrailDisk());

    for (int steps = 0; steps < whole.steps(); steps++) {
      FrailDisk disk = new FrailDisk();
      disk.losePowerAfter(steps);
      try {
        workDay(disk);
      } catch (PowerLost ended) {
        disk.losePowerAfter(Integer.MAX_VALUE);
        disk.killProcess();
        endures(disk, least(steps));
      }
    }
  }

  /** After a failed force the pages look written and are not: nothing may rest on them. */
  @Test
  void restsOnNothingThatAFailedForceLeftInMemory() {
    int failed = 0;
    for (int forces = 0; forces < 14; forces++) {
      FrailDisk disk = new FrailDisk();
      disk.failForceAfter(forces);
      try {
        workDay(disk);
      } catch (StoreFault fault) {
        failed++;
        disk.killProcess();
        endures(disk, acknowledged.isEmpty() ? 0 : acknowledged.lastEntry().getValue());
      }
      acknowledged.clear();
    }

    assertThat(failed).isGreaterThan(10);
  }

  /** The proof of the proof: a store on a disk that only pretends to force is found out. */
  @Test
  void noticesADiskThatOnlyPretends() {
    FrailDisk disk = new FrailDisk();
    Folder entries = new Pretending(disk.folder("entries"));
    try (Clerk clerk = Clerk.at(entries, disk.folder("heads"))) {
      clerk.append(3);
    }
    FrailDisk found = disk.after(disk.steps(), Survival.ofNothing());

    assertThatThrownBy(() -> Clerk.at(found)).isInstanceOf(StoreFault.class);
  }

  private long least(int steps) {
    return acknowledged.headMap(steps, true).isEmpty()
        ? 0
        : acknowledged.floorEntry(steps).getValue();
  }

  private static List<Survival> survivals(FrailDisk disk, int steps) {
    List<Survival> all = new ArrayList<>(List.of(Survival.ofNothing(), Survival.ofEverything()));
    for (int seed = 0; seed < CHANCES; seed++) {
      all.add(Survival.byChance(new Random(steps * 1000L + seed)));
    }
    if (steps > 0 && disk.step(steps - 1) instanceof FrailDisk.Op.Write write) {
      for (int bytes = 0; bytes < write.bytes().length; bytes++) {
        all.add(Survival.torn(bytes));
        all.add(Survival.tornInFront(bytes));
      }
    }
    return all;
  }

  /** Opens, goes on, and opens again with nothing left but what was forced. */
  private void endures(FrailDisk disk, long least) {
    reopened++;
    long found;
    long published;
    try (Clerk clerk = Clerk.at(disk)) {
      found = clerk.journal.size();
      published = clerk.published();
      assertThat(found).isGreaterThanOrEqualTo(Math.max(least, published));
      clerk.holdsWhatWasWritten();
    }
    FrailDisk again = disk.after(disk.steps(), Survival.ofNothing());
    try (Clerk clerk = Clerk.at(again)) {
      assertThat(clerk.journal.size()).isEqualTo(found);
      assertThat(clerk.published()).isEqualTo(published);
      clerk.append(2);
    }
    try (Clerk clerk = Clerk.at(again.after(again.steps(), Survival.ofNothing()))) {
      assertThat(clerk.published()).isEqualTo(found + 2);
      clerk.holdsWhatWasWritten();
    }
  }
}
