package limen.core.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import limen.core.lists.Twins;
import limen.core.lists.Version;
import limen.core.terms.Agreement;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import org.jspecify.annotations.Nullable;

/**
 * Talks about lists, as they stand after some moves. Nothing changes them; {@link #after} makes the
 * next. The law: nobody stands on two live lists that all have signed.
 *
 * @param agreement what the talks are about
 * @param signers whose signatures make a list live: both sides, and the neutral where it signs
 * @param keys with which they sign; whoever has none signs on paper
 * @param papers every version so far, in the order in which they came
 */
public record Talks(
    Agreement agreement, Set<String> signers, Map<String, VerifyKey> keys, List<Paper> papers) {

  /** What comes of a move. */
  public sealed interface Outcome {}

  /** The talks after it. */
  public record Moved(Talks talks) implements Outcome {}

  /**
   * It has no effect.
   *
   * @param reason why
   * @param values what is at fault: signs of lists, lines, parties; never a name
   */
  public record Refused(Reason reason, List<Object> values) implements Outcome {
    /** Copies the values. */
    public Refused {
      values = List.copyOf(values);
    }
  }

  /** Copies everything. */
  public Talks {
    signers = Set.copyOf(signers);
    keys = Map.copyOf(keys);
    papers = List.copyOf(papers);
  }

  /** Talks in which nothing was said yet, and all who sign have keys. */
  public static Talks begin(Agreement agreement, Map<String, VerifyKey> keys) {
    return new Talks(agreement, keys.keySet(), keys, List.of());
  }

  /** The talks after a move, or why it has no effect. */
  public Outcome after(Move move) {
    return switch (move) {
      case Move.Offered(Version version) -> offered(version);
      case Move.Objected(Version.Name list, Objection objection) -> objected(list, objection);
      case Move.Retracted retracted -> retracted(retracted);
      case Move.Substituted substituted -> substituted(substituted);
      case Move.Consented consented -> consented(consented);
      case Move.Countersigned(Version.Name list, Note note) -> countersigned(list, note);
      case Move.SignedOnPaper paper -> signedOnPaper(paper);
      case Move.Called(CallNote call) -> called(call);
      case Move.Withdrawn withdrawn -> withdrawn(withdrawn);
    };
  }

  /** Whether all have signed a version and not all have taken it back. */
  public boolean isComplete(Paper paper) {
    return isSigned(paper) && !paper.left().containsAll(signers);
  }

  private boolean isSigned(Paper paper) {
    return paper.signed().keySet().containsAll(signers);
  }

  /** The signed lists that hold: of each list its latest version that all have signed. */
  public List<Paper> live() {
    return papers.stream().filter(paper -> isComplete(paper) && !isReplaced(paper)).toList();
  }

  /** A version that was replaced does not come back when its successor is taken back. */
  private boolean isReplaced(Paper paper) {
    Version.Name name = paper.version().name();
    return sameList(name)
        .filter(later -> later.version().name().number() > name.number())
        .anyMatch(this::isSigned);
  }

  private Stream<Paper> sameList(Version.Name name) {
    return papers.stream().filter(paper -> paper.version().name().isSameList(name));
  }

  /** The versions people talk about: of each list the latest, unless it was taken back. */
  public List<Paper> onTheTable() {
    return papers.stream()
        .filter(paper -> paper.equals(onTheTable(paper.version().name())))
        .toList();
  }

  private @Nullable Paper onTheTable(Version.Name list) {
    Paper latest = sameList(list).reduce((a, b) -> b).orElse(null);
    return latest != null && latest.version().name().equals(list) && latest.left().isEmpty()
        ? latest
        : null;
  }

  /** Whose signature under a version is missing, in order. */
  public List<String> lacking(Paper paper) {
    return signers.stream().filter(one -> !paper.signed().containsKey(one)).sorted().toList();
  }

  /**
   * The live lists on which people of a version stand too: lines of the version, each with the line
   * there. An earlier version of the same list ends with this one and does not stand against it.
   */
  public Map<Version.Name, SortedMap<Integer, Integer>> elsewhere(Version version) {
    Map<Version.Name, SortedMap<Integer, Integer>> elsewhere = new LinkedHashMap<>();
    for (Paper live : live()) {
      Version.Name name = live.version().name();
      var lines = Twins.across(version.places(), live.version().places());
      if (!name.isSameList(version.name()) && !lines.isEmpty()) {
        elsewhere.put(name, lines);
      }
    }
    return elsewhere;
  }

  private static Outcome no(Reason reason, Object... values) {
    return new Refused(reason, List.of(values));
  }

  private static Outcome notOnTheTable(Version.Name list) {
    return no(Reason.NOT_ON_THE_TABLE, list.sign());
  }

  private static Outcome twice(Version version) {
    return no(Reason.TWICE, version.name().sign(), Twins.pairs(Twins.within(version.places())));
  }

  private static Outcome noSuchLine(int place, Paper paper) {
    int all = paper.version().places().size();
    return no(Reason.NO_SUCH_LINE, place, paper.version().name().sign(), all);
  }

  private Outcome with(Paper was, Paper now) {
    return new Moved(
        new Talks(
            agreement, signers, keys, papers.stream().map(p -> p.equals(was) ? now : p).toList()));
  }

  private Outcome added(Paper paper) {
    return new Moved(
        new Talks(
            agreement, signers, keys, Stream.concat(papers.stream(), Stream.of(paper)).toList()));
  }

  private Outcome offered(Version version) {
    Version.Name name = version.name();
    var stream = agreement.streams().get(name.stream());
    boolean asks = name.purpose() == Version.Purpose.ASKS;
    if (stream == null || !name.from().equals(asks ? stream.to() : stream.from())) {
      return no(Reason.NOT_THEIRS, name.from(), name.stream());
    }
    long next = sameList(name).count() + 1;
    if (name.number() != next) {
      return no(Reason.NUMBER, name.number(), next);
    }
    // Their list comes as it is: whoever stands on it twice is asked about before anybody signs.
    return added(Paper.of(version));
  }

  private Outcome objected(Version.Name list, Objection objection) {
    Paper paper = onTheTable(list);
    if (paper == null) {
      return notOnTheTable(list);
    }
    if (isComplete(paper)) {
      return no(Reason.SIGNED, list.sign());
    }
    if (list.from().equals(objection.by())) {
      return no(Reason.OWN_LIST, objection.by(), list.sign());
    }
    if (!agreement.parties().containsKey(objection.by())) {
      return no(Reason.STRANGER, objection.by());
    }
    if (!paper.has(objection.place())) {
      return noSuchLine(objection.place(), paper);
    }
    if (paper.objections().contains(objection)) {
      return new Moved(this);
    }
    List<Objection> now = new ArrayList<>(paper.objections());
    now.removeIf(o -> o.place() == objection.place() && o.by().equals(objection.by()));
    now.add(objection);
    // Whoever had signed meant the list without this objection.
    return with(paper, paper.objections(now).signed(Map.of()));
  }

  private Outcome retracted(Move.Retracted move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return notOnTheTable(move.list());
    }
    List<Objection> now = new ArrayList<>(paper.objections());
    return now.removeIf(o -> o.place() == move.place() && o.by().equals(move.by()))
        ? with(paper, paper.objections(now))
        : noSuchLine(move.place(), paper);
  }

  private Outcome substituted(Move.Substituted move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return notOnTheTable(move.list());
    }
    if (!move.by().equals(move.list().from()) || move.list().purpose() != Version.Purpose.OFFERS) {
      return no(Reason.NOT_THEIRS, move.by(), move.list().stream());
    }
    if (!paper.has(move.place())) {
      return noSuchLine(move.place(), paper);
    }
    Set<String> needed = Substitution.consents(agreement, move.list(), move.cause());
    if (needed == null) {
      return no(Reason.NO_RULE, move.cause(), move.list().sign());
    }
    Paper made = paper.replaced(move.place(), move.instead());
    if (made.namesSomebodyTwice()) {
      return twice(made.version());
    }
    List<Substitution> now = new ArrayList<>(paper.substitutions());
    now.removeIf(other -> other.place() == move.place());
    now.add(new Substitution(move.place(), move.cause(), move.instead(), needed));
    return with(paper, paper.substitutions(now));
  }

  private Outcome consented(Move.Consented move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return notOnTheTable(move.list());
    }
    List<Substitution> now = new ArrayList<>(paper.substitutions());
    Substitution asked =
        now.stream().filter(s -> s.place() == move.place()).findFirst().orElse(null);
    if (asked == null) {
      return noSuchLine(move.place(), paper);
    }
    if (!asked.lacking().contains(move.by())) {
      return no(Reason.NOT_ASKED, move.by(), move.place());
    }
    Substitution left = asked.consented(move.by());
    if (!left.lacking().isEmpty()) {
      now.set(now.indexOf(asked), left);
      return with(paper, paper.substitutions(now));
    }
    Paper made = paper.replaced(move.place(), asked.instead());
    return made.namesSomebodyTwice() ? twice(made.version()) : added(made);
  }

  private Outcome countersigned(Version.Name list, Note note) {
    Paper paper = onTheTable(list);
    if (paper == null) {
      return notOnTheTable(list);
    }
    if (!note.text().equals(paper.version().text())) {
      return no(Reason.OTHER_TEXT, list.sign(), paper.version().hash().base64());
    }
    Set<String> by = signers(note);
    if (by.isEmpty()) {
      return no(Reason.SIGNATURE, list.sign());
    }
    Outcome hindered = hindered(paper);
    return hindered == null ? with(paper, paper.signed(by, Paper.Ink.KEY)) : hindered;
  }

  private Outcome signedOnPaper(Move.SignedOnPaper move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return notOnTheTable(move.list());
    }
    if (!signers.contains(move.by())) {
      return no(Reason.STRANGER, move.by());
    }
    if (keys.containsKey(move.by())) {
      return no(Reason.KEY_KNOWN, move.by());
    }
    Version version = paper.version();
    boolean isFile = version.receipt() != null && version.receipt().file().equals(move.hash());
    if (!isFile && !version.hash().equals(move.hash())) {
      return no(Reason.OTHER_TEXT, move.list().sign(), version.hash().base64());
    }
    Outcome hindered = hindered(paper);
    return hindered == null
        ? with(paper, paper.signed(Set.of(move.by()), Paper.Ink.PAPER))
        : hindered;
  }

  /** Why nobody may sign a version yet; null where all may. */
  private @Nullable Outcome hindered(Paper paper) {
    Set<Integer> lines = new TreeSet<>();
    paper.objections().forEach(objection -> lines.add(objection.place()));
    paper.substitutions().forEach(proposal -> lines.add(proposal.place()));
    if (!lines.isEmpty()) {
      return no(Reason.OBJECTIONS, paper.version().name().sign(), List.copyOf(lines));
    }
    if (paper.namesSomebodyTwice()) {
      return twice(paper.version());
    }
    for (var other : elsewhere(paper.version()).entrySet()) {
      return no(Reason.ON_ANOTHER_LIST, other.getKey().sign(), Twins.pairs(other.getValue()));
    }
    return null;
  }

  private Outcome called(CallNote call) {
    Paper paper = onTheTable(call.list());
    if (paper == null) {
      return notOnTheTable(call.list());
    }
    if (!agreement.parties().containsKey(call.from())) {
      return no(Reason.STRANGER, call.from());
    }
    for (CallNote.Claim claim : call.claims()) {
      if (!paper.has(claim.place())) {
        return noSuchLine(claim.place(), paper);
      }
    }
    return with(paper, paper.called(call));
  }

  /** The parties whose keys signed; none where a signature is false. */
  private Set<String> signers(Note note) {
    Set<String> signers = new LinkedHashSet<>();
    for (Map.Entry<String, VerifyKey> party : keys.entrySet()) {
      switch (note.signers(List.of(party.getValue()))) {
        case Parsed.Good<List<VerifyKey>>(List<VerifyKey> good) -> {
          if (!good.isEmpty()) {
            signers.add(party.getKey());
          }
        }
        case Parsed.Bad<List<VerifyKey>> bad -> {
          return Set.of();
        }
      }
    }
    return signers;
  }

  /** Before all have signed, its author takes a list back; afterwards only all together. */
  private Outcome withdrawn(Move.Withdrawn move) {
    Paper paper =
        papers.stream()
            .filter(p -> p.version().name().equals(move.list()))
            .findFirst()
            .orElse(null);
    if (paper == null) {
      return notOnTheTable(move.list());
    }
    Set<String> left = new LinkedHashSet<>(paper.left());
    boolean may =
        isSigned(paper) ? signers.contains(move.by()) : move.by().equals(move.list().from());
    return may && left.add(move.by())
        ? with(paper, paper.left(left))
        : no(Reason.NOTHING_TO_WITHDRAW, move.by(), move.list().sign());
  }
}
