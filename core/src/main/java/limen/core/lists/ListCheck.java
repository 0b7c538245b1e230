package limen.core.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import limen.core.lists.Knowledge.Match;
import limen.core.lists.Known.Standing;
import limen.core.lists.Remark.Code;
import limen.core.person.PartialDate;
import limen.core.person.Traits;
import limen.core.terms.Agreement;
import limen.core.terms.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Holds an incoming list against the agreement and what is known here. Nothing is joined: a line
 * that fits somebody stays a line, and whoever reads the remarks decides. The result names people
 * and is for the operator alone.
 */
public final class ListCheck {
  private static final int OF_AGE = 18;

  private final Version version;
  private final Knowledge knowledge;
  private final LocalDate day;
  private final Categories categories;
  private final List<Line> lines = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /** A line with whom it may mean. */
  record Line(Place place, Likeness likeness, Match match) {
    Traits traits() {
      return place.person().traits();
    }

    /** What we have of the one who fits; nothing where nobody or several do. */
    Traits ours() {
      Known only = match.only();
      return only == null ? Traits.UNKNOWN : only.person().traits();
    }
  }

  private ListCheck(Version version, Knowledge knowledge, Agreement agreement, LocalDate day) {
    this.version = version;
    this.knowledge = knowledge;
    this.day = day;
    this.categories = new Categories(agreement, version.name(), day);
    for (Place place : version.places()) {
      Likeness likeness = Likeness.of(place.person());
      lines.add(new Line(place, likeness, knowledge.match(likeness)));
    }
  }

  /**
   * Checks a list.
   *
   * @param version as it came; a verification list is not held against kinds and numbers, since to
   *     ask after somebody offers nobody
   * @param knowledge whom we know; where it is empty, no line can be unknown
   * @param agreement the terms, which must declare the list's stream
   * @param day the day of the handover, for ages
   * @param delivered how many of the stream a record shows to have crossed; 0 without one
   */
  public static Checked of(
      Version version, Knowledge knowledge, Agreement agreement, LocalDate day, long delivered) {
    return of(version, knowledge, Knowledge.NONE, agreement, day, delivered);
  }

  /**
   * The same beside other lists.
   *
   * @param listed who stands on other lists that all have signed
   */
  public static Checked of(
      Version version,
      Knowledge knowledge,
      Knowledge listed,
      Agreement agreement,
      LocalDate day,
      long delivered) {
    ListCheck check = new ListCheck(version, knowledge, agreement, day);
    check.lines.forEach(check::line);
    check.lines.forEach(line -> check.listed(line, listed));
    check.remarks.addAll(Twins.of(check.lines));
    boolean offers = version.name().purpose() == Version.Purpose.OFFERS;
    Sums sums = new Sums(agreement, check.categories, check.lines);
    List<Remark> inOrder =
        check.remarks.stream()
            .sorted(
                Comparator.comparingInt((Remark remark) -> remark.place().number())
                    .thenComparing(Remark::code))
            .toList();
    return new Checked(
        version,
        agreement,
        knowledge.all().size(),
        inOrder,
        offers ? sums.groups(knowledge) : List.of(),
        offers ? sums.counts(version.name().stage(), delivered) : List.of());
  }

  private void line(Line line) {
    if (!line.place.person().name().isKnown()) {
      add(line, Code.NAMELESS, List.of());
    }
    known(line);
    born(line);
    if (version.name().purpose() == Version.Purpose.OFFERS) {
      category(line);
    }
  }

  private void add(Line line, Code code, List<Known> who) {
    remarks.add(new Remark(line.place, code, who, List.of()));
  }

  private void known(Line line) {
    Match match = line.match;
    List<Known> gone = gone(match.fits());
    if (!gone.isEmpty()) {
      left(line, gone);
    } else if (match.fits().size() > 1) {
      add(line, Code.TWO_FIT, match.fits());
    } else if (match.fits().isEmpty()) {
      nobody(line, match);
    }
  }

  private static List<Known> gone(List<Known> known) {
    return known.stream().filter(one -> one.standing() != Standing.HELD).toList();
  }

  private void left(Line line, List<Known> gone) {
    gone.forEach(one -> add(line, left(one.standing()), List.of(one)));
  }

  private void listed(Line line, Knowledge listed) {
    List<Known> fits = listed.match(line.likeness).fits();
    if (!fits.isEmpty()) {
      add(line, Code.ON_ANOTHER_LIST, fits);
    }
  }

  private void nobody(Line line, Match match) {
    List<Known> otherwise = match.bornOtherwise();
    List<Known> inPart = match.inPart();
    if (!otherwise.isEmpty()) {
      add(line, Code.BIRTH_CONTRADICTS, otherwise);
    }
    if (!inPart.isEmpty()) {
      inPart(line, inPart);
    }
    if (!otherwise.isEmpty() || !inPart.isEmpty()) {
      return;
    }
    if (!match.namedOtherwise().isEmpty()) {
      add(line, Code.NAME_DIFFERS, match.namedOtherwise());
    } else if (!knowledge.isEmpty()) {
      add(line, Code.NOT_KNOWN, List.of());
    }
  }

  /** Initials fit namesakes too: one who came home hides nobody who is still held. */
  private void inPart(Line line, List<Known> known) {
    List<Known> gone = gone(known);
    if (gone.size() == known.size()) {
      left(line, gone);
    } else {
      add(line, Code.NAME_IN_PART, known);
    }
  }

  private static Code left(Standing standing) {
    return switch (standing) {
      case RETURNED -> Code.ALREADY_RETURNED;
      case DEAD -> Code.DEAD;
      case ESCAPED -> Code.ESCAPED;
      case TRANSFERRED -> Code.TRANSFERRED;
      case HELD -> throw new IllegalArgumentException("held");
    };
  }

  private void born(Line line) {
    PartialDate born = line.likeness.born();
    if (born != null && !born.isPossible()) {
      add(line, Code.BIRTH_IMPOSSIBLE, List.of());
    }
    if (isUnder(born) || (born == null && isUnder(line.ours().born()))) {
      add(line, Code.UNDER_18, List.of());
    }
  }

  private boolean isUnder(@Nullable PartialDate born) {
    return born != null && born.isPossible() && born.mostYears(day) < OF_AGE;
  }

  /** By the list first: category is a claim, and ours stands beside theirs. */
  private void category(Line line) {
    Answer theirs = categories.lets(line.traits());
    Answer ours = categories.lets(line.ours());
    Known only = line.match.only();
    if (theirs == Answer.NO) {
      add(line, Code.OUTSIDE, List.of());
    } else if (ours == Answer.NO && only != null) {
      add(line, Code.OUTSIDE_BY_US, List.of(only));
    } else if (theirs == Answer.UNKNOWN && ours != Answer.YES) {
      add(line, Code.CATEGORY_UNKNOWN, List.of());
    }
    if (line.traits().isRetained() || line.ours().isRetained()) {
      add(line, Code.RETAINED, List.of());
    }
  }
}
