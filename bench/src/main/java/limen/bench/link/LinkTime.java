package limen.bench.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import limen.bench.link.Stages.Stage;
import limen.linkage.compare.Values;
import limen.linkage.link.Limits;
import limen.linkage.link.Pairs;
import limen.linkage.link.Zone;
import limen.linkage.model.Weighed;
import limen.linkage.table.Table;

/** How long ours takes to link the rows of one register with each other. */
final class LinkTime {
  /** What {@link Weighed} has done of its work when the patterns are counted. */
  private static final double COUNTED = 0.2;

  private LinkTime() {}

  /**
   * Writes an {@link Outcome}.
   *
   * @param words the register; the file to write
   */
  public static void main(String[] words) throws IOException {
    Stages stages = new Stages();
    Table table = PeopleFile.read(Path.of(words[0]));
    stages.end(Stage.READ);
    List<Values> values = Weighed.ready(table, Setting.FIELDS);
    stages.end(Stage.PREPARE);
    AtomicLong blocked = new AtomicLong();
    AtomicLong trained = new AtomicLong();
    Weighed weighed =
        Weighed.of(
            table,
            Setting.FIELDS,
            values,
            Setting.RULES,
            Setting.LEAST,
            // The first stretch of either pass is a thousandth of it.
            done -> (done <= COUNTED ? blocked : trained).compareAndSet(0, System.nanoTime()));
    stages.endAt(Stage.BLOCK, blocked.get());
    stages.endAt(Stage.TRAIN, trained.get());
    stages.end(Stage.SCORE);
    Pairs pairs = Pairs.of(weighed, Limits.USUAL);
    int[] clusters = pairs.clusters();
    stages.end(Stage.CLUSTER);
    Outcome.Cost cost = Outcome.Cost.ofThisProcess();
    List<Outcome.Link> links =
        pairs.all().stream()
            .filter(pair -> pair.zone() == Zone.LINK)
            .map(pair -> new Outcome.Link(pair.left(), pair.right()))
            .toList();
    Outcome.ofThisProcess(
            weighed.compared(), stages, links, Arrays.stream(clusters).boxed().toList(), cost)
        .write(Path.of(words[1]));
  }
}
