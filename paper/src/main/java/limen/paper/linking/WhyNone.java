package limen.paper.linking;

import java.util.ArrayList;
import java.util.List;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.text.Tone;
import limen.paper.words.Words;

/**
 * Where no link is proposed: how near the nearest pair is, why nothing is sure, what would help.
 */
final class WhyNone {
  /** Of fewer rows in all hardly anything can be learnt. */
  private static final int FEW = 200;

  private final Linked linked;
  private final Words words;

  WhyNone(Linked linked, Words words) {
    this.linked = linked;
    this.words = words;
  }

  /** Nothing where a link is proposed. */
  List<Block> blocks() {
    if (!linked.pairs(Zone.LINK).isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Words(nearest(), Tone.BOLD));
    if (linked.fields().compared().stream().allMatch(field -> field.kind().isName())) {
      blocks.add(plain(words.say("link.none.names")));
    }
    if (linked.tables().rows() < FEW) {
      blocks.add(plain(words.say("link.none.few", (long) linked.tables().rows())));
    }
    if (linked.fields().leftOut().stream().anyMatch(WhyNone::isAlone) && !linked.isOne()) {
      blocks.add(plain(words.say("link.none.columns")));
    }
    return blocks;
  }

  private String nearest() {
    if (linked.pairs().isEmpty()) {
      return linked.reviewed().decisions().isEmpty()
          ? words.say("link.none.nobody")
          : words.say("link.none.left");
    }
    Pair first = linked.pairs().getFirst();
    String sure = new LinkSpeech(words).sure(first.probability());
    return words.say("link.none.nearest", sure, LinkSpeech.probability(first.probability()));
  }

  private static boolean isAlone(LeftOut out) {
    return out.why() == LeftOut.Why.ONE_TABLE_ONLY;
  }

  private static Block plain(String text) {
    return new Report.Words(text, Tone.PLAIN);
  }
}
