package limen.core.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limen.core.entry.Act.Choice;
import limen.core.entry.Act.Count;
import limen.core.entry.Act.Founder;
import limen.core.entry.Act.Said;
import limen.ledger.note.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an entry. What it lets pass though it is spelt in another way is caught by
 * writing the entry again ({@link Signed#parse}).
 */
final class Grammar {
  /** Format and version, the first word of every entry. */
  static final String FORMAT = "limen/entry/v1";

  private static final int MOST_TEXT = 4096;
  private static final int MOST_HOURS = 72;
  private static final Set<String> TRANSCRIBED =
      Set.of(
          "agree",
          "list",
          "reveal",
          "accept",
          "go",
          "hold",
          "resume",
          "depart",
          "arrive",
          "outcome",
          "dispute",
          "statement",
          "close");

  private final Lines lines;

  private Grammar(String text) {
    lines = new Lines(text);
  }

  /** Reads a whole entry; leaves with {@link Misspelt} at the first thing that cannot stand. */
  static Entry entry(String text) {
    Grammar grammar = new Grammar(text);
    String word = grammar.lines.take(FORMAT, 1)[1];
    Head head = grammar.head();
    Act act = grammar.act(word);
    grammar.lines.end();
    return new Entry(head, act);
  }

  private Head head() {
    String exchange = Lines.name(one("exchange"));
    String[] from = lines.take("from", 2);
    String[] seen = one("prev", "seen", 2);
    return new Head(
        exchange,
        Lines.name(from[1]),
        Lines.number(from[2]),
        Lines.hashOrDash(seen[0]),
        new Seen(Lines.number(seen[1]), Lines.hash(seen[2])),
        Lines.number(one("time")));
  }

  private String one(String lead) {
    return lines.take(lead, 1)[1];
  }

  /** The single word of one line, and in its place before the words of the next. */
  private String[] one(String first, String second, int count) {
    String before = one(first);
    String[] words = lines.take(second, count);
    words[0] = before;
    return words;
  }

  private Act act(String word) {
    return switch (word) {
      case "open" -> open();
      case "key" -> key();
      case "second" -> new Act.Second(Lines.hash(one("confirms")));
      case "terms" -> new Act.Terms(lines.rest(Lines.number(one("agreement"))));
      case "agree" -> new Act.Agree(Lines.hash(one("to")));
      case "list" -> listing();
      case "reveal" -> new Act.Reveal(leg(), Lines.hash(one("sealed")));
      case "accept" -> new Act.Accept(leg(), Lines.hash(one("root")), indexesOrDash("excluded"));
      case "lot" -> lot();
      case "go" -> go();
      case "hold" -> hold();
      case "resume" -> new Act.Resume(Lines.hash(one("hold")));
      case "depart" -> new Act.Depart(leg(), persons());
      case "arrive" -> new Act.Arrive(leg(), persons());
      case "outcome" -> outcome();
      case "dispute" -> dispute();
      case "transcript" -> transcript();
      case "statement" -> statement();
      case "close" -> close();
      case "erase" -> new Act.Erase(Lines.hash(one("list")));
      case "abort" -> new Act.Abort();
      default -> throw new Misspelt("it begins with a word this version does not know");
    };
  }

  private Act open() {
    Mode mode = Spoken.read(Mode.class, one("mode"));
    boolean drill = one("drill").equals("yes");
    String[] after = lines.words("after");
    Act.After continued =
        after.length == 2
            ? null
            : new Act.After(Lines.name(after[1]), Lines.number(after[2]), Lines.hash(after[3]));
    List<Founder> parties = new ArrayList<>();
    while (lines.isNext("party")) {
      String[] party = lines.take("party", 4);
      parties.add(
          new Founder(
              Lines.id(party[1]),
              Lines.key(party[2]),
              between(1, party[3], 2),
              Lines.hash(party[4])));
    }
    distinct(parties.stream().map(Founder::party).toList());
    distinct(parties.stream().map(party -> party.key().name()).toList());
    Policy policy = Lines.good(Policy.parse(lines.rest()));
    return new Act.Open(mode, drill, continued, List.copyOf(parties), policy.text());
  }

  private Act key() {
    if (lines.isNext("add")) {
      String[] add = lines.take("add", 3);
      List<String> stages =
          add[3].equals("-")
              ? List.of()
              : Arrays.stream(add[3].split(",", -1)).map(Lines::id).toList();
      distinct(stages);
      return new Act.AddKey(Lines.key(add[1]), Spoken.read(Role.class, add[2]), stages);
    }
    if (lines.isNext("revoke")) {
      String[] revoke = lines.take("revoke", 2);
      return new Act.RevokeKey(Lines.name(revoke[1]), Lines.number(revoke[2]));
    }
    String[] rotate = lines.take("rotate", 3);
    return new Act.RotateKey(Lines.id(rotate[1]), Lines.key(rotate[2]), Lines.hash(rotate[3]));
  }

  private Act listing() {
    Leg leg = leg();
    long version = Lines.number(one("version"));
    String root = one("root");
    List<Block> blocks = blocks("block", 0);
    List<Block> reserve = blocks("reserve", blocks.isEmpty() ? 0 : blocks.getLast().last() + 1);
    if (blocks.isEmpty()) {
      throw new Misspelt("a list has at least one block");
    }
    return new Act.Listing(
        leg, version, Lines.hash(root), blocks, reserve, Lines.hashOrDash(one("sealed")));
  }

  private List<Block> blocks(String word, int from) {
    List<Block> blocks = new ArrayList<>();
    int next = from;
    while (lines.isNext(word)) {
      String[] words = lines.take(word, 2);
      Indexes places = Indexes.parse(words, 2);
      int first = places.first(i -> true);
      if (first != next) {
        throw new Misspelt(
            "the places of ‘" + word + " " + words[2] + "’ do not begin with " + next);
      }
      next = places.last() + 1;
      blocks.add(new Block(kinds(words[1]), first, places.last()));
    }
    return List.copyOf(blocks);
  }

  private static List<String> kinds(String word) {
    if (word.equals("-")) {
      return List.of();
    }
    List<String> kinds = Arrays.stream(word.split("\\+", -1)).map(Lines::id).toList();
    distinct(kinds);
    return kinds;
  }

  private Leg leg() {
    String[] words = lines.take("stage", 2);
    return new Leg(Lines.id(words[1]), Lines.id(words[2]));
  }

  private Indexes persons() {
    return Indexes.parse(lines.words("persons"), 1);
  }

  private Indexes indexesOrDash(String lead) {
    String[] words = lines.words(lead);
    return words.length == 2 && words[1].equals("-") ? Indexes.NONE : Indexes.parse(words, 1);
  }

  private Act lot() {
    String lot = Lines.id(one("lot"));
    boolean isNonce = lines.isNext("nonce");
    return new Act.Lot(lot, isNonce, Lines.hash(one(isNonce ? "nonce" : "commit")));
  }

  private Act go() {
    String stage = Lines.id(one("stage"));
    List<Choice> lists = new ArrayList<>();
    while (lines.isNext("list")) {
      String[] words = lines.words("list");
      if (words.length < 4) {
        throw new Misspelt("a line ‘list’ of go names a stream, a root and places or ‘-’");
      }
      Indexes excluded =
          words.length == 4 && words[3].equals("-") ? Indexes.NONE : Indexes.parse(words, 3);
      lists.add(new Choice(Lines.id(words[1]), Lines.hash(words[2]), excluded));
    }
    ascending(lists.stream().map(Choice::stream).toList());
    return new Act.Go(stage, List.copyOf(lists));
  }

  private Act hold() {
    int hours = between(1, one("hours"), MOST_HOURS);
    return new Act.Hold(hours, Lines.number(one("renewal")));
  }

  private Act outcome() {
    Leg leg = leg();
    Indexes persons = persons();
    Fate fate = Spoken.read(Fate.class, one("fate"));
    var cause = Lines.hashOrDash(one("cause"));
    if (cause != null && fate != Fate.NOT_TRAVELLING) {
      throw new Misspelt("only of those not travelling is a cause kept");
    }
    return new Act.Outcome(leg, persons, fate, cause);
  }

  private Act dispute() {
    var entry = Lines.hash(one("entry"));
    Act.Code code = Spoken.read(Act.Code.class, one("code"));
    return new Act.Dispute(entry, code, Lines.hashOrDash(one("evidence")));
  }

  private Act transcript() {
    String by = Lines.id(one("by"));
    Act.Means means = Spoken.read(Act.Means.class, one("means"));
    long happened = Lines.number(one("happened"));
    var scan = Lines.hashOrDash(one("scan"));
    String word = one("act");
    if (!TRANSCRIBED.contains(word)) {
      throw new Misspelt("‘" + Lines.id(word) + "’ cannot be written down for somebody");
    }
    return new Act.Transcript(by, means, happened, scan, act(word));
  }

  private Act statement() {
    List<Said> says = new ArrayList<>();
    while (lines.isNext("says")) {
      String[] words = lines.take("says", 4);
      Leg leg = new Leg(Lines.id(words[1]), Lines.id(words[2]));
      says.add(new Said(leg, kinds(words[3]), Lines.number(words[4])));
    }
    return new Act.Statement(List.copyOf(says), lines.rest(between(1, one("text"), MOST_TEXT)));
  }

  private Act close() {
    boolean all = lines.isNext("exchange");
    String word = one(all ? "exchange" : "stage");
    @Nullable String stage = all ? null : Lines.id(word);
    List<Count> counts = new ArrayList<>();
    while (lines.isNext("count")) {
      String[] words = lines.take("count", 5);
      counts.add(
          new Count(
              Lines.id(words[1]),
              Lines.number(words[2]),
              Lines.number(words[3]),
              Lines.number(words[4]),
              Lines.number(words[5])));
    }
    ascending(counts.stream().map(Count::stream).toList());
    return new Act.Close(stage, List.copyOf(counts));
  }

  private static int between(int least, String word, int most) {
    long number = Lines.number(word);
    if (number < least || number > most) {
      throw new Misspelt("‘" + word + "’ is not between " + least + " and " + most);
    }
    return (int) number;
  }

  private static void distinct(List<String> names) {
    if (new HashSet<>(names).size() != names.size()) {
      throw new Misspelt("a name stands twice");
    }
  }

  private static void ascending(List<String> names) {
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
        throw new Misspelt("‘" + names.get(i) + "’ does not come after ‘" + names.get(i - 1) + "’");
      }
    }
    if (names.isEmpty()) {
      throw new Misspelt("no stream is named");
    }
  }
}
