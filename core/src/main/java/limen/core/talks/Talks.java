package limen.core.talks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param keys who signs, by party: both sides, and the neutral where there is one
 * @param papers every version so far, in the order in which they came
 */
public record Talks(Agreement agreement, Map<String, VerifyKey> keys, List<Paper> papers) {

  /** What comes of a move. */
  public sealed interface Outcome {}

  /** The talks after it. */
  public record Moved(Talks talks) implements Outcome {}

  /** It has no effect. */
  public record Refused(Reason reason) implements Outcome {}

  /** Why a move has no effect. */
  public enum Reason {
    /** The agreement has no such stream, or the party does not give this sort of list for it. */
    NOT_THEIRS,
    /** Versions are counted 1, 2, 3 … without gaps. */
    NUMBER,
    /** The list names one person twice. */
    TWICE,
    /** No such version, or a later one is on the table, or it was taken back. */
    NOT_ON_THE_TABLE,
    /** All have signed it: a new version is needed. */
    SIGNED,
    /** No such line, or nothing was said or proposed about it. */
    NO_SUCH_LINE,
    /** One's own list is corrected, not objected to. */
    OWN_LIST,
    /** The agreement has no rule by which somebody is replaced for this cause. */
    NO_RULE,
    /** The party's consent is not needed, or was given. */
    NOT_ASKED,
    /** What was signed is another text. */
    OTHER_TEXT,
    /** No known key signed, or a signature is false. */
    SIGNATURE,
    /** Objections stand, or proposals wait for consent. */
    OBJECTIONS,
    /** Somebody on it stands on another live list that all have signed. */
    ON_ANOTHER_LIST,
    /** Taken back already, or never given. */
    NOTHING_TO_WITHDRAW
  }

  /** Copies everything. */
  public Talks {
    keys = Map.copyOf(keys);
    papers = List.copyOf(papers);
  }

  /** Talks in which nothing was said yet. */
  public static Talks begin(Agreement agreement, Map<String, VerifyKey> keys) {
    return new Talks(agreement, keys, List.of());
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
      case Move.Withdrawn withdrawn -> withdrawn(withdrawn);
    };
  }

  /** Whether all have signed a version and not all have taken it back. */
  public boolean isComplete(Paper paper) {
    return isSigned(paper) && !paper.left().containsAll(keys.keySet());
  }

  private boolean isSigned(Paper paper) {
    return paper.signed().containsAll(keys.keySet());
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

  /** The version people talk about: the latest, unless it was taken back. */
  private @Nullable Paper onTheTable(Version.Name list) {
    Paper latest = sameList(list).reduce((a, b) -> b).orElse(null);
    return latest != null && latest.version().name().equals(list) && latest.left().isEmpty()
        ? latest
        : null;
  }

  private static Outcome no(Reason reason) {
    return new Refused(reason);
  }

  private Outcome with(Paper was, Paper now) {
    return new Moved(
        new Talks(agreement, keys, papers.stream().map(p -> p.equals(was) ? now : p).toList()));
  }

  private Outcome added(Paper paper) {
    return new Moved(
        new Talks(agreement, keys, Stream.concat(papers.stream(), Stream.of(paper)).toList()));
  }

  private Outcome offered(Version version) {
    Version.Name name = version.name();
    var stream = agreement.streams().get(name.stream());
    boolean asks = name.purpose() == Version.Purpose.ASKS;
    if (stream == null || !name.from().equals(asks ? stream.to() : stream.from())) {
      return no(Reason.NOT_THEIRS);
    }
    if (name.number() != sameList(name).count() + 1) {
      return no(Reason.NUMBER);
    }
    Paper paper = Paper.of(version);
    return paper.namesSomebodyTwice() ? no(Reason.TWICE) : added(paper);
  }

  private Outcome objected(Version.Name list, Objection objection) {
    Paper paper = onTheTable(list);
    if (paper == null) {
      return no(Reason.NOT_ON_THE_TABLE);
    }
    if (isComplete(paper)) {
      return no(Reason.SIGNED);
    }
    if (list.from().equals(objection.by())) {
      return no(Reason.OWN_LIST);
    }
    if (!agreement.parties().containsKey(objection.by())) {
      return no(Reason.NOT_THEIRS);
    }
    if (!paper.has(objection.place())) {
      return no(Reason.NO_SUCH_LINE);
    }
    List<Objection> now = new ArrayList<>(paper.objections());
    now.removeIf(o -> o.place() == objection.place() && o.by().equals(objection.by()));
    now.add(objection);
    // Whoever had signed meant the list without this objection.
    return with(paper, paper.objections(now).signed(Set.of()));
  }

  private Outcome retracted(Move.Retracted move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return no(Reason.NOT_ON_THE_TABLE);
    }
    List<Objection> now = new ArrayList<>(paper.objections());
    return now.removeIf(o -> o.place() == move.place() && o.by().equals(move.by()))
        ? with(paper, paper.objections(now))
        : no(Reason.NO_SUCH_LINE);
  }

  private Outcome substituted(Move.Substituted move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return no(Reason.NOT_ON_THE_TABLE);
    }
    if (!move.by().equals(move.list().from()) || move.list().purpose() != Version.Purpose.OFFERS) {
      return no(Reason.NOT_THEIRS);
    }
    if (!paper.has(move.place())) {
      return no(Reason.NO_SUCH_LINE);
    }
    Set<String> needed = Substitution.consents(agreement, move.list(), move.cause());
    if (needed == null) {
      return no(Reason.NO_RULE);
    }
    Paper made = paper.replaced(move.place(), move.instead());
    if (made.namesSomebodyTwice()) {
      return no(Reason.TWICE);
    }
    List<Substitution> now = new ArrayList<>(paper.substitutions());
    now.removeIf(other -> other.place() == move.place());
    now.add(new Substitution(move.place(), move.instead(), needed));
    return with(paper, paper.substitutions(now));
  }

  private Outcome consented(Move.Consented move) {
    Paper paper = onTheTable(move.list());
    if (paper == null) {
      return no(Reason.NOT_ON_THE_TABLE);
    }
    List<Substitution> now = new ArrayList<>(paper.substitutions());
    Substitution asked =
        now.stream().filter(s -> s.place() == move.place()).findFirst().orElse(null);
    if (asked == null) {
      return no(Reason.NO_SUCH_LINE);
    }
    if (!asked.lacking().contains(move.by())) {
      return no(Reason.NOT_ASKED);
    }
    Substitution left = asked.consented(move.by());
    if (!left.lacking().isEmpty()) {
      now.set(now.indexOf(asked), left);
      return with(paper, paper.substitutions(now));
    }
    Paper made = paper.replaced(move.place(), asked.instead());
    return made.namesSomebodyTwice() ? no(Reason.TWICE) : added(made);
  }

  private Outcome countersigned(Version.Name list, Note note) {
    Paper paper = onTheTable(list);
    if (paper == null) {
      return no(Reason.NOT_ON_THE_TABLE);
    }
    if (!note.text().equals(paper.version().text())) {
      return no(Reason.OTHER_TEXT);
    }
    Set<String> signers = signers(note);
    if (signers.isEmpty()) {
      return no(Reason.SIGNATURE);
    }
    if (!paper.objections().isEmpty() || !paper.substitutions().isEmpty()) {
      return no(Reason.OBJECTIONS);
    }
    if (isOnAnotherList(paper)) {
      return no(Reason.ON_ANOTHER_LIST);
    }
    Set<String> all = new LinkedHashSet<>(paper.signed());
    all.addAll(signers);
    return with(paper, paper.signed(all));
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

  /** An earlier version of the same list ends with this one and does not stand against it. */
  private boolean isOnAnotherList(Paper paper) {
    return live().stream()
        .filter(other -> !other.version().name().isSameList(paper.version().name()))
        .anyMatch(paper::sharesSomebodyWith);
  }

  /** Before all have signed, its author takes a list back; afterwards only all together. */
  private Outcome withdrawn(Move.Withdrawn move) {
    Paper paper =
        papers.stream()
            .filter(p -> p.version().name().equals(move.list()))
            .findFirst()
            .orElse(null);
    if (paper == null) {
      return no(Reason.NOT_ON_THE_TABLE);
    }
    Set<String> left = new LinkedHashSet<>(paper.left());
    boolean may =
        isSigned(paper) ? keys.containsKey(move.by()) : move.by().equals(move.list().from());
    return may && left.add(move.by())
        ? with(paper, paper.left(left))
        : no(Reason.NOTHING_TO_WITHDRAW);
  }
}
