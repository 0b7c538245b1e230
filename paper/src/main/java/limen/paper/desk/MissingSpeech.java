package limen.paper.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import limen.core.exchange.Missing;
import limen.ledger.tree.Hash;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.report.Report.Point;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Says what an exchange still waits for. */
final class MissingSpeech {
  private final Words words;
  private final Function<Hash, @Nullable Long> places;

  /** With the numbers of entries, null for what is in no record yet. */
  MissingSpeech(Words words, Function<Hash, @Nullable Long> places) {
    this.words = words;
    this.places = places;
  }

  /** A heading and a point for each thing that is missing. */
  List<Block> blocks(List<Missing> missing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Heading(words.say("desk.missing")));
    List<Point> points = new ArrayList<>();
    missing.forEach(one -> points.add(new Point("", tone(one), say(one), List.of())));
    if (points.isEmpty()) {
      points.add(new Point("", Tone.PLAIN, words.say("desk.missing.none"), List.of()));
    }
    blocks.add(new Report.Points(points));
    return blocks;
  }

  private static Tone tone(Missing missing) {
    return missing instanceof Missing.Held || missing instanceof Missing.Shortfall
        ? Tone.YELLOW
        : Tone.PLAIN;
  }

  private String say(Missing missing) {
    return switch (missing) {
      case Missing.Opening() -> words.say("desk.missing.opening");
      case Missing.Terms() -> words.say("desk.missing.terms");
      case Missing.Agreement(var proposal, Missing.What what, var by) ->
          numbered(agreement(what, by), proposal);
      case Missing.Second(var entry, String word, String party, var by) ->
          numbered(
              by.isEmpty()
                  ? words.say("desk.missing.second.none", word, party)
                  : words.say("desk.missing.second", word, party, by),
              entry);
      case Missing.Absent(String party, var offices) -> words.say("desk.missing.absent", party);
      case Missing.Gate(String party) -> words.say("desk.missing.gate", party);
      case Missing.Listing(var leg, String holder) ->
          words.say("desk.missing.list", leg.stage(), leg.stream(), holder);
      case Missing.Reveal(var leg, String holder) ->
          words.say("desk.missing.reveal", leg.stage(), leg.stream(), holder);
      case Missing.Acceptance(var leg, String receiver, long version) ->
          words.say("desk.missing.accept", leg.stage(), leg.stream(), receiver, version);
      case Missing.Parity(String stage, var clause, long left, long right) ->
          words.say("desk.missing.parity", stage, left, right);
      case Missing.StageCount(String stage, var clause, long live, String asked) ->
          words.say("desk.missing.number", stage, live, asked);
      case Missing.Go(String stage, var by) -> words.say("desk.missing.go", stage, by);
      case Missing.Held(String party, long until, long renewal) ->
          words.say("desk.missing.held", party, Instant.ofEpochSecond(until));
      case Missing.Turn(String stage, String ahead, String next, long lead, long most) ->
          words.say("desk.missing.turn", stage, ahead, lead, next);
      case Missing.Unfinished(var leg, int waiting, int underWay, int arrived) ->
          words.say("desk.missing.people", leg.stage(), leg.stream(), waiting, underWay, arrived);
      case Missing.Close(String stage, var by) -> words.say("desk.missing.close", stage, by);
      case Missing.End(var by) -> words.say("desk.missing.end", by);
    };
  }

  /** Which entry it is, by its number; what has none is named by its hash where it is typed. */
  private String numbered(String text, Hash entry) {
    Long place = places.apply(entry);
    return place == null ? text : words.say("desk.missing.entry", text, String.valueOf(place));
  }

  private String agreement(Missing.What what, List<String> by) {
    return switch (what) {
      case TERMS -> words.say("desk.missing.agree.terms", by);
      case CONTINUATION -> words.say("desk.missing.agree.continuation", by);
      case TRANSCRIPT -> words.say("desk.missing.agree.transcript", by);
    };
  }
}
