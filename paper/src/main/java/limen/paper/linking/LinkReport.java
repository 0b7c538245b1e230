package limen.paper.linking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import limen.linkage.link.Pairs.Pair;
import limen.linkage.link.Zone;
import limen.paper.linking.Reviewed.Decision;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was compared, how much was found and how sure it is: in numbers for whoever stands by, and
 * with some pairs and the people in them for whoever may see them.
 */
public final class LinkReport {
  private static final int SHOWN = 30;

  /** An age by which it is explained how ages are read. */
  private static final long SOME_AGE = 40;

  private static final double[] EDGES = {0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.999};

  private final Linked linked;
  private final Words words;
  private final boolean invented;
  private final LinkSpeech speech;

  /**
   * Of what was found, in a language.
   *
   * @param invented whether all people in it are
   */
  public LinkReport(Linked linked, Words words, boolean invented) {
    this.linked = linked;
    this.words = words;
    this.invented = invented;
    speech = new LinkSpeech(words);
  }

  /** A file that was written, and what it is. */
  public record Written(String file, String what) {}

  /** In numbers only. */
  public Report counts(@Nullable Truth truth, List<Written> files) {
    List<Block> blocks = begun();
    blocks.addAll(compared());
    blocks.add(sure());
    if (truth != null) {
      blocks.addAll(new TruthReport(words, linked.isOne()).of(truth));
    }
    if (!files.isEmpty()) {
      blocks.add(new Report.Heading(words.say("link.files")));
      blocks.add(
          new Report.Grid(
              "",
              List.of(text("link.col.file"), text("link.col.what")),
              files.stream().map(file -> row(file.file(), file.what())).toList()));
    }
    return new Report(title(), blocks);
  }

  /** With the pairs that need eyes most, and the people in them. */
  public Report page(@Nullable Truth truth) {
    List<Block> blocks = begun();
    blocks.add(new Report.Words(of(), Tone.DIM));
    blocks.add(sure());
    blocks.addAll(compared());
    if (truth != null) {
      blocks.addAll(new TruthReport(words, linked.isOne()).of(truth));
    }
    decided(blocks);
    List<Pair> links = linked.pairs(Zone.LINK);
    List<Pair> unsure =
        links.stream().sorted(Comparator.comparingDouble(Pair::probability)).limit(SHOWN).toList();
    waterfalls(words.say("link.least-sure", (long) unsure.size()), unsure, blocks);
    List<Pair> review = linked.pairs(Zone.REVIEW).stream().limit(SHOWN).toList();
    waterfalls(words.say("link.first-to-look-at", (long) review.size()), review, blocks);
    return new Report(title(), blocks);
  }

  /** What the page is of: it may be printed and lie beside others. */
  private String of() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String left = name(linked.left());
    return linked.isOne()
        ? words.say("link.of.one", left, today)
        : words.say("link.of.two", left, name(linked.right()), today);
  }

  private static String name(Listed listed) {
    return String.valueOf(Path.of(listed.table().file()).getFileName());
  }

  private void decided(List<Block> blocks) {
    if (!linked.reviewed().decisions().isEmpty()) {
      blocks.add(new Report.Heading(words.say("link.decided.title")));
      blocks.add(
          new Report.Grid(
              "",
              List.of(
                  text("link.col.one"),
                  text("link.col.other"),
                  text("link.col.decided"),
                  text("link.col.by"),
                  text("link.col.reason")),
              linked.reviewed().decisions().stream().map(this::decided).toList()));
    }
  }

  private List<Cell> decided(Decision one) {
    return row(
        linked.id(one.left()),
        linked.id(one.right()),
        speech.standing(one, null),
        one.by(),
        one.reason());
  }

  /** Why one pair is as likely as it is. */
  public Report explained(int one, int other) {
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("link.invented")));
    }
    blocks.add(waterfall(one, other));
    blocks.add(new Report.Words(words.say("link.weights"), Tone.DIM));
    return new Report(words.say("link.explain.title"), blocks);
  }

  private String title() {
    return linked.isOne() ? words.say("link.title.one") : words.say("link.title.two");
  }

  private List<Block> begun() {
    List<Block> blocks = new ArrayList<>();
    if (invented) {
      blocks.add(new Report.Band(words.say("link.invented")));
    }
    long links = linked.pairs(Zone.LINK).size();
    long review = linked.pairs(Zone.REVIEW).size();
    long left = linked.left().table().rows();
    blocks.add(
        new Report.Lead(
            linked.isOne()
                ? words.say("link.lead.one", links, review, left)
                : words.say(
                    "link.lead.two", links, review, left, (long) linked.right().table().rows())));
    blocks.add(new Report.Words(words.say("link.human"), Tone.BOLD));
    long confirmed = linked.reviewed().of(true).size();
    long rejected = linked.reviewed().of(false).size();
    if (confirmed + rejected > 0) {
      String said = words.say("link.decided", confirmed, rejected);
      String closed = linked.isOne() ? "" : " " + words.say("link.decided.rivals");
      blocks.add(new Report.Words(said + closed, Tone.PLAIN));
    }
    if (linked.fields().compared().stream().noneMatch(field -> field.kind().isName())) {
      blocks.add(new Report.Words(words.say("link.no-name"), Tone.RED));
    }
    blocks.addAll(new WhyNone(linked, words).blocks());
    return blocks;
  }

  private Column text(String key) {
    return new Column(words.say(key), false);
  }

  private static List<Cell> row(String... cells) {
    return Arrays.stream(cells).map(Cell::of).toList();
  }

  private List<Block> compared() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(words.say("link.compared", linked.compared())));
    List<Column> columns = new ArrayList<>(List.of(text("link.col.field"), text("link.col.as")));
    if (!linked.isOne()) {
      columns.add(text("link.col.right"));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Compared field : linked.fields().compared()) {
      List<Cell> row = new ArrayList<>(row(field.name(), speech.kind(field.kind())));
      if (!linked.isOne()) {
        row.add(Cell.of(linked.right().table().headings().get(field.right().heading())));
      }
      rows.add(row);
    }
    blocks.add(new Report.Grid("", columns, rows));
    Integer asOf = linked.agesAsOf();
    if (asOf != null) {
      String first = String.valueOf(asOf - SOME_AGE - 1);
      String last = String.valueOf(asOf - SOME_AGE);
      String ages = words.say("link.ages", String.valueOf(asOf), SOME_AGE, first, last);
      blocks.add(new Report.Words(ages, Tone.PLAIN));
    }
    new Unread(linked, words).blocks().forEach(blocks::add);
    if (!linked.fields().leftOut().isEmpty()) {
      blocks.add(new Report.Heading(words.say("link.left-out")));
      blocks.add(
          new Report.Grid(
              "",
              List.of(text("link.col.heading"), text("link.col.why")),
              linked.fields().leftOut().stream()
                  .map(out -> row(speech.called(out), speech.why(out.why())))
                  .toList()));
    }
    return blocks;
  }

  private Block sure() {
    List<Report.Bin> bins = new ArrayList<>();
    for (int i = 0; i < EDGES.length; i++) {
      double from = EDGES[i];
      double to = i + 1 < EDGES.length ? EDGES[i + 1] : 2;
      List<Pair> here =
          linked.pairs().stream()
              .filter(pair -> pair.probability() >= from && pair.probability() < to)
              .toList();
      long links = here.stream().filter(pair -> pair.zone() == Zone.LINK).count();
      bins.add(
          new Report.Bin(range(from, Math.min(1, to)), share(from), links, here.size() - links));
    }
    return new Report.Spread(
        words.say("link.sure.title"),
        words.say("link.sure.description"),
        words.say("link.zone.link"),
        words.say("link.zone.review"),
        bins);
  }

  static String range(double from, double to) {
    return share(from) + "–" + share(to) + "\u00A0%";
  }

  private static String share(double part) {
    String percent = String.format(Locale.ROOT, "%.1f", 100 * part);
    return percent.endsWith(".0") ? percent.substring(0, percent.length() - 2) : percent;
  }

  private void waterfalls(String heading, List<Pair> pairs, List<Block> blocks) {
    if (pairs.isEmpty()) {
      return;
    }
    blocks.add(new Report.Heading(heading));
    blocks.add(new Report.Words(words.say("link.weights"), Tone.DIM));
    pairs.forEach(pair -> blocks.add(waterfall(pair.left(), pair.right())));
  }

  private Block waterfall(int one, int other) {
    Weighing weighing = linked.weighing(one, other);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < weighing.steps().size(); i++) {
      Compared field = linked.fields().compared().get(i);
      sentences.add(Words.sentence(speech.sentence(field, weighing.steps().get(i))));
    }
    return new Report.Waterfall(
        words.say(
            "link.pair",
            linked.id(one),
            linked.id(other),
            speech.sure(weighing.probability()),
            LinkSpeech.probability(weighing.probability())),
        String.join(" ", sentences),
        List.of(
            words.say("link.col.field"),
            words.say("link.col.one"),
            words.say("link.col.other"),
            words.say("link.col.found"),
            words.say("link.col.weight")),
        falls(weighing, one, other));
  }

  private List<Report.Fall> falls(Weighing weighing, int one, int other) {
    List<Report.Fall> falls = new ArrayList<>();
    falls.add(fall(words.say("link.fall.prior"), weighing.prior()));
    for (int i = 0; i < weighing.steps().size(); i++) {
      Compared field = linked.fields().compared().get(i);
      Weighing.Step step = weighing.steps().get(i);
      List<String> cells =
          List.of(
              field.name(),
              linked.said(field, one),
              linked.said(field, other),
              speech.found(field.kind(), step));
      falls.add(new Report.Fall(cells, step.weight(), LinkSpeech.weight(step.weight()), false));
    }
    less(words.say("link.fall.together"), weighing.together(), falls);
    less(words.say("link.fall.likeness"), weighing.likeness(), falls);
    less(words.say("link.fall.rivals"), weighing.rivals(), falls);
    if (weighing.rivals() >= 0.05) {
      falls.add(fall(words.say("link.fall.third"), weighing.rivals()));
    }
    String sum = LinkSpeech.weight(weighing.sum());
    List<String> result =
        List.of(
            speech.sure(weighing.probability()),
            "",
            "",
            speech.standing(linked.decision(one, other), weighing.zone()));
    falls.add(new Report.Fall(result, weighing.sum(), sum, true));
    return falls;
  }

  private static Report.Fall fall(String what, double weight) {
    return new Report.Fall(List.of(what, "", "", ""), weight, LinkSpeech.weight(weight), false);
  }

  /** What takes nothing away worth a digit is not told. */
  private static void less(String what, double weight, List<Report.Fall> falls) {
    if (weight <= -0.05) {
      falls.add(fall(what, weight));
    }
  }
}
