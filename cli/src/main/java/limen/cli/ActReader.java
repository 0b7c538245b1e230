package limen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import limen.core.desk.Desk;
import limen.core.desk.Meant;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Fate;
import limen.core.entry.Indexes;
import limen.core.entry.Leg;
import limen.core.exchange.Formula;
import limen.core.exchange.Proposal;
import limen.core.exchange.State;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Makes an act of the words on a command line; what is left out is taken from the record. */
final class ActReader {
  private static final int AGREEMENT_BYTES = 60_000;

  private final Desk desk;
  private final ActOptions options;
  private final Meant meant;

  private ActReader(Desk desk, ActOptions options, Meant meant) {
    this.desk = desk;
    this.options = options;
    this.meant = meant;
  }

  static Act read(Desk desk, List<String> words, ActOptions options, long time) throws IOException {
    State state = desk.ahead();
    if (state.opening() == null) {
      throw Office.stop(
          desk.path().toString(),
          "no record has begun here",
          "Maybe ‘limen record open’ at the office that sequences, then ‘limen record sync’.");
    }
    String party = desk.plate().party();
    return new ActReader(desk, options, new Meant(state, party, time)).act(words);
  }

  private Act act(List<String> words) throws IOException {
    String word = words.getFirst();
    String next = words.size() > 1 ? words.get(1) : null;
    ActWords.check(words);
    return switch (word) {
      case "terms" -> terms(next);
      case "agree" -> next == null ? good(meant.agree()) : new Act.Agree(leaf(next));
      case "second" -> next == null ? good(meant.second(keys())) : new Act.Second(leaf(next));
      case "list" -> ListSheet.read(desk, meant, leg(true), options);
      case "reveal" -> good(meant.reveal(leg(true)));
      case "accept" -> accept();
      case "go" -> good(meant.go(stage()));
      case "hold" -> meant.hold(hours());
      case "resume" -> good(meant.resume());
      case "depart" -> new Act.Depart(leg(true), named());
      case "arrive" -> arrive();
      case "outcome" -> outcome();
      case "dispute" -> dispute(next);
      case "transcript" -> transcript(words.subList(1, words.size()));
      case "statement" -> statement();
      case "close" -> good(meant.close("exchange".equals(next) ? null : stage()));
      case "erase" -> erase();
      case "abort" -> new Act.Abort();
      case String other -> throw ActWords.unknown(other);
    };
  }

  private static <T> T good(Result<T> result) {
    return Office.good("record", result);
  }

  private Leg leg(boolean asHolder) {
    return good(meant.leg(options.stage, options.stream, asHolder));
  }

  private String stage() {
    return good(meant.stage(options.stage));
  }

  private Act terms(@Nullable String file) throws IOException {
    if (file == null) {
      throw Office.stop("terms", "no agreement file is named", "Maybe ‘terms agreement.yaml’.");
    }
    Inputs inputs = new Inputs();
    byte[] bytes = inputs.text(Path.of(file), AGREEMENT_BYTES);
    inputs.stopIfProblems();
    String text = new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8);
    return new Act.Terms(text.endsWith("\n") ? text : text + "\n");
  }

  private List<String> keys() throws IOException {
    return desk.keys().names().stream().map(desk.keys()::name).toList();
  }

  private Hash leaf(String entry) {
    for (var signed : sent()) {
      if (signed.leaf().base64().equals(entry)) {
        return signed.leaf();
      }
    }
    long index = RecordProofCommand.index(desk.shelf(), entry);
    return desk.shelf().entries().get((int) index).leaf();
  }

  private List<limen.core.entry.Signed> sent() {
    try {
      return desk.sent();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Indexes places(@Nullable String text, Indexes otherwise) {
    return text == null ? otherwise : good(Indexes.read(text));
  }

  private Indexes named() {
    if (options.persons == null) {
      throw Office.stop(
          "--persons", "it is not said who leaves", "Maybe --persons 0-4,7: places of the list.");
    }
    return places(options.persons, Indexes.NONE);
  }

  private int hours() {
    if (options.hours < 1 || options.hours > 72) {
      throw Office.stop(
          "--hours", "‘" + options.hours + "’ is not 1 to 72 hours", "Maybe 12, and a renewal.");
    }
    return options.hours;
  }

  private Act accept() throws IOException {
    Leg leg = leg(false);
    Act act = good(meant.accept(leg, places(options.exclude, Indexes.NONE)));
    if (meant.party().equals(desk.plate().party())) {
      Inspected.ask(desk, Objects.requireNonNull(meant.roll(leg)), options.unseen);
    }
    return act;
  }

  private Act arrive() {
    Leg leg = leg(false);
    return new Act.Arrive(
        leg,
        options.persons == null
            ? good(meant.persons(leg, null))
            : places(options.persons, Indexes.NONE));
  }

  private Act outcome() {
    Fate fate = choice(Fate.class, options.fate, "--fate");
    Leg leg = leg(false);
    Indexes persons =
        options.persons == null
            ? good(meant.persons(leg, fate))
            : places(options.persons, Indexes.NONE);
    return new Act.Outcome(leg, persons, fate, null);
  }

  private Act dispute(@Nullable String entry) throws IOException {
    if (entry == null) {
      throw Office.stop("dispute", "no entry is named", "Maybe ‘dispute 12 --code count’.");
    }
    return new Act.Dispute(
        leaf(entry), choice(Act.Code.class, options.code, "--code"), hash(options.file));
  }

  private static @Nullable Hash hash(@Nullable Path file) throws IOException {
    if (file == null) {
      return null;
    }
    if (!Files.isRegularFile(file)) {
      throw Office.stop(file.toString(), "there is no such file", "Maybe check its spelling.");
    }
    return Hash.sha256(Files.readAllBytes(file));
  }

  private Act transcript(List<String> words) throws IOException {
    if (words.isEmpty() || options.by == null) {
      throw Office.stop(
          "transcript",
          "it is not said what was done, or by whom",
          "Maybe ‘transcript go --by B --means telephone --happened 2030-03-05T10:15Z’.");
    }
    Long happened = RecordInitCommand.time(options.happened, "--happened");
    if (happened == null) {
      throw Office.stop(
          "--happened", "it is not said when it was done", "Maybe in UTC: 2030-03-05T10:15Z.");
    }
    if (happened > meant.time()) {
      throw Office.stop(
          "--happened",
          "‘"
              + options.happened
              + "’ has not come yet: here it is "
              + Instant.ofEpochSecond(meant.time()),
          "Maybe the clock of this machine is wrong, or the day.");
    }
    Set<String> parties = parties();
    if (!parties.contains(options.by)) {
      throw Office.stop(
          "--by",
          "neither this record nor its terms know a party ‘" + options.by + "’",
          "Maybe one of: " + String.join(", ", parties) + ".");
    }
    Meant theirs = new Meant(meant.state(), options.by, happened);
    Act act = new ActReader(desk, options, theirs).act(words);
    return new Act.Transcript(
        options.by,
        choice(Act.Means.class, options.means, "--means"),
        happened,
        hash(options.file),
        act);
  }

  /** Whoever sits here, or is named by terms that bind or are proposed. */
  private Set<String> parties() {
    Set<String> parties = new LinkedHashSet<>(meant.state().seats().keySet());
    Formula formula = meant.state().formula();
    if (formula != null) {
      parties.addAll(formula.agreement().parties().keySet());
    }
    for (Proposal proposal : meant.state().proposals().values()) {
      if (proposal instanceof Proposal.Terms(var by, Formula proposed, var agreed)) {
        parties.addAll(proposed.agreement().parties().keySet());
      }
    }
    return parties;
  }

  private Act statement() {
    if (options.text == null || options.text.isBlank()) {
      throw Office.stop(
          "--text", "nothing is said", "Maybe --text 'What is said in public; no names.'");
    }
    return new Act.Statement(List.of(), options.text.strip() + "\n");
  }

  private Act erase() {
    Leg leg = leg(true);
    var roll = meant.roll(leg);
    if (roll == null) {
      throw Office.stop("erase", "there is no list of stage " + leg, "Maybe another --stage.");
    }
    return meant.party().equals(desk.plate().party())
        ? Erasing.read(desk, desk.shelf().state(), roll, options.destroyed)
        : new Act.Erase(roll.list().root());
  }

  private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String text, String option) {
    List<String> all =
        Arrays.stream(type.getEnumConstants())
            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    if (text == null || !all.contains(text)) {
      throw Office.stop(
          option,
          text == null ? "it is not said which" : "‘" + text + "’ cannot stand here",
          "Maybe one of: " + String.join(", ", all) + ".");
    }
    return type.getEnumConstants()[all.indexOf(text)];
  }
}
