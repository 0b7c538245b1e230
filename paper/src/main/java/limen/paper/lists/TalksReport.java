package limen.paper.lists;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import limen.core.lists.Difference;
import limen.core.lists.Twins;
import limen.core.lists.Version;
import limen.core.talks.CallNote;
import limen.core.talks.Objection;
import limen.core.talks.Paper;
import limen.core.talks.Talks;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Cell;
import limen.paper.report.Report.Column;
import limen.paper.report.Report.Point;
import limen.paper.report.Speech;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the table in talks, and what is missing for the next step. It names people where
 * versions differ and is for the operator alone.
 */
public final class TalksReport {
  private final Talks talks;
  private final String side;
  private final Words words;
  private final Speech speech;

  /**
   * Talks in a language.
   *
   * @param side whose folder it is
   */
  public TalksReport(Talks talks, String side, Words words) {
    this.talks = talks;
    this.side = side;
    this.words = words;
    this.speech = new Speech(words, talks.agreement());
  }

  /** Where a version stands. */
  public enum State {
    /** All have signed it. */
    LIVE,
    /** The latest, and people talk about it. */
    TABLE,
    /** Its author took it back, or all did. */
    LEFT,
    /** A later one came. */
    REPLACED
  }

  /** Where a version stands in talks. */
  public static State state(Talks talks, Paper paper) {
    if (talks.live().contains(paper)) {
      return State.LIVE;
    }
    if (talks.onTheTable().contains(paper)) {
      return State.TABLE;
    }
    return paper.left().isEmpty() ? State.REPLACED : State.LEFT;
  }

  /** Everything: all versions, then each list that is talked about. */
  public Report whole() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Lead(words.say("talks.lead", talks.onTheTable().size(), talks.live().size())));
    if (!talks.papers().isEmpty()) {
      blocks.add(new Report.Heading(words.say("talks.versions")));
      blocks.add(versions());
    }
    talks.papers().stream()
        .filter(one -> state(talks, one) == State.LIVE || state(talks, one) == State.TABLE)
        .forEach(paper -> blocks.addAll(list(paper, true)));
    return new Report(words.say("talks.title"), blocks);
  }

  /**
   * One list after a move.
   *
   * @param lead what came of the move
   * @param changes whether it is told what changed since the version before
   */
  public Report one(String lead, @Nullable Paper paper, boolean changes) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(lead));
    if (paper != null) {
      blocks.addAll(list(paper, changes));
    }
    return new Report(words.say("talks.title"), blocks);
  }

  private Block versions() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Paper paper : talks.papers()) {
      Version version = paper.version();
      Version.Receipt receipt = version.receipt();
      State state = state(talks, paper);
      rows.add(
          List.of(
              Cell.of(version.name().sign()),
              Cell.of(words.show(version.places().size())),
              Cell.of(came(version)),
              new Cell(
                  words.say("talks.state." + state.name().toLowerCase(Locale.ROOT)),
                  state == State.LIVE ? Tone.GREEN : Tone.PLAIN),
              Cell.of(receipt == null ? "" : receipt.file().base64())));
    }
    return new Report.Grid(
        "",
        List.of(
            new Column(words.say("talks.col.version"), false),
            new Column(words.say("talks.col.lines"), true),
            new Column(words.say("talks.col.came"), false),
            new Column(words.say("talks.col.state"), false),
            new Column(words.say("talks.col.file"), false)),
        rows);
  }

  private String came(Version version) {
    Version.Receipt receipt = version.receipt();
    if (receipt == null) {
      return words.say("talks.made");
    }
    return version.name().from().equals(side)
        ? words.say("talks.ours")
        : Received.how(receipt.means(), receipt.at(), speech.agreement().timeZone(), words);
  }

  private List<Block> list(Paper paper, boolean changes) {
    Version version = paper.version();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(version.name().sign()));
    blocks.add(
        new Report.Words(
            version.receipt() == null || version.name().from().equals(side)
                ? Received.which(version.name(), speech, words) + "; " + came(version)
                : Received.of(version, speech, words),
            Tone.PLAIN));
    blocks.add(
        new Report.Words(
            words.say("talks.text", version.places().size(), version.hash().base64()), Tone.PLAIN));
    Paper before = changes ? before(paper) : null;
    if (before != null) {
      blocks.addAll(since(before.version(), version));
    }
    List<Point> said = said(paper);
    if (!said.isEmpty()) {
      blocks.add(new Report.Points(said));
    }
    blocks.add(new Report.Words(words.say("talks.next"), Tone.BOLD));
    blocks.add(new Report.Points(missing(paper)));
    return blocks;
  }

  private @Nullable Paper before(Paper paper) {
    Version.Name name = paper.version().name();
    return talks.papers().stream()
        .filter(other -> other.version().name().isSameList(name))
        .filter(other -> other.version().name().number() == name.number() - 1)
        .findFirst()
        .orElse(null);
  }

  private List<Block> since(Version before, Version now) {
    Difference difference = Difference.between(before.places(), now.places());
    String lead = Differing.lead(difference, before.places().size(), now.places().size(), words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Report.Words(words.say("talks.since", before.name().number(), lead), Tone.PLAIN));
    if (!difference.changes().isEmpty()) {
      blocks.add(Differing.table(difference, words));
    }
    return blocks;
  }

  private List<Point> said(Paper paper) {
    List<Point> points = new ArrayList<>();
    for (Objection objection : paper.objections()) {
      points.add(
          point(
              Tone.YELLOW,
              "talks.objection",
              objection.place(),
              speech.party(objection.by()),
              answer(objection.code())));
    }
    paper
        .substitutions()
        .forEach(
            one ->
                points.add(
                    point(
                        Tone.YELLOW,
                        "talks.proposal",
                        one.place(),
                        speech.word(one.cause()),
                        Person.whole(one.instead(), words))));
    paper.calls().forEach(call -> call.claims().forEach(one -> points.add(claim(call, one))));
    paper.signed().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one ->
                points.add(
                    one.getValue() == Paper.Ink.KEY
                        ? point(Tone.GREEN, "talks.signed.key", speech.party(one.getKey()))
                        : point(Tone.GREEN, "talks.signed.paper", speech.party(one.getKey()))));
    paper.left().stream()
        .sorted()
        .forEach(party -> points.add(point(Tone.YELLOW, "talks.taken-back", speech.party(party))));
    return points;
  }

  private Point claim(CallNote call, CallNote.Claim claim) {
    return point(
        Tone.PLAIN,
        "talks.claim",
        claim.place(),
        speech.party(call.from()),
        call.with(),
        OffsetDateTime.ofInstant(call.at(), speech.agreement().timeZone()),
        claim.code() == null ? words.say("talks.agreed") : answer(claim.code()));
  }

  private String answer(Objection.Code code) {
    return words.say("lists.answer." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String parties(Collection<String> parties) {
    return parties.stream().sorted().map(speech::party).collect(Collectors.joining(", "));
  }

  private Point point(Tone tone, String key, Object... values) {
    return new Point("", tone, words.say(key, values), List.of());
  }

  private List<Point> missing(Paper paper) {
    if (talks.isComplete(paper)) {
      return List.of(point(Tone.GREEN, "talks.need.nothing"));
    }
    List<Point> points = new ArrayList<>();
    for (Objection one : paper.objections()) {
      points.add(point(Tone.PLAIN, "talks.need.objection", one.place(), speech.party(one.by())));
    }
    paper
        .substitutions()
        .forEach(
            one ->
                points.add(
                    point(Tone.PLAIN, "talks.need.consent", one.place(), parties(one.lacking()))));
    SortedMap<Integer, Integer> twins = Twins.within(paper.version().places());
    if (!twins.isEmpty()) {
      points.add(point(Tone.PLAIN, "talks.need.twice", Twins.pairs(twins)));
    }
    talks
        .elsewhere(paper.version())
        .forEach(
            (list, lines) ->
                points.add(
                    point(Tone.PLAIN, "talks.need.elsewhere", list.sign(), Twins.pairs(lines))));
    unwritten(paper).forEach(line -> points.add(point(Tone.PLAIN, "talks.need.writing", line)));
    talks
        .lacking(paper)
        .forEach(
            party -> points.add(point(Tone.PLAIN, "talks.need.signature", speech.party(party))));
    return points;
  }

  /** Lines against which something was said by telephone and nothing in writing. */
  public static List<Integer> unwritten(Paper paper) {
    return paper.calls().stream()
        .flatMap(call -> call.claims().stream())
        .filter(claim -> claim.code() != null)
        .map(CallNote.Claim::place)
        .filter(line -> paper.objections().stream().noneMatch(o -> o.place() == line))
        .distinct()
        .sorted()
        .toList();
  }
}
