package limen.paper.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limen.linkage.compare.Day;
import limen.linkage.compare.Kind;
import limen.linkage.table.Column;
import limen.paper.intake.PlainTable;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * Says of each column of births how many of its values say neither a day nor a year nor an age, and
 * in which lines: what was not read is not said in the comparison, and somebody may put it right.
 */
final class Unread {
  private static final int SHOWN = 10;

  private final Linked linked;
  private final Words words;

  Unread(Linked linked, Words words) {
    this.linked = linked;
    this.words = words;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Compared field : linked.fields().compared()) {
      if (field.kind() == Kind.DATE) {
        add(linked.left().table(), field.left(), blocks);
        if (!linked.isOne()) {
          add(linked.right().table(), field.right(), blocks);
        }
      }
    }
    return blocks;
  }

  private void add(PlainTable table, Compared.Source source, List<Block> to) {
    Column values = table.values(source.heading());
    boolean[] unread = new boolean[values.distinct()];
    for (int id = 1; id < unread.length; id++) {
      String value = values.value(id);
      unread[id] =
          !value.isBlank() && !PlainTable.isUnknown(value) && !Day.isSaid(source.part().of(value));
    }
    int[] rows = new int[SHOWN];
    int count = 0;
    for (int row = 0; row < values.rows(); row++) {
      if (unread[values.id(row)]) {
        if (count < SHOWN) {
          rows[count] = table.line(row);
        }
        count++;
      }
    }
    if (count > 0) {
      List<String> lines =
          new ArrayList<>(Arrays.stream(rows).limit(count).mapToObj(String::valueOf).toList());
      if (count > SHOWN) {
        lines.add("…");
      }
      String heading = table.headings().get(source.heading());
      String said =
          words.say("link.unread", (long) count, heading, table.file(), String.join(", ", lines));
      to.add(new Report.Words(said, Tone.BOLD));
    }
  }
}
