package limen.core.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import limen.core.lists.Known.Standing;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;

/** Everybody of whom we know, found again under other spellings. */
public final class Knowledge {
  /** Nobody is known, so that nobody can be missed. */
  public static final Knowledge NONE = new Knowledge(List.of());

  /** Equal to itself alone: to compare all particulars would cost more than to look them up. */
  private static final class Entry {
    private final Known known;
    private final Likeness likeness;

    Entry(Known known) {
      this.known = known;
      this.likeness = Likeness.of(known.person());
    }
  }

  private final List<Known> known;
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, List<Entry>> byFamily = new HashMap<>();
  private final Map<String, List<Entry>> byNumber = new HashMap<>();
  private final Map<LocalDate, List<Entry>> byBirth = new HashMap<>();

  /** Takes them in. */
  public Knowledge(List<Known> known) {
    this.known = List.copyOf(known);
    for (Known one : known) {
      Entry entry = new Entry(one);
      put(byName, entry.likeness.key().pair(), entry);
      put(byFamily, entry.likeness.key().family(), entry);
      if (!entry.likeness.number().isEmpty()) {
        put(byNumber, entry.likeness.number(), entry);
      }
      PartialDate born = entry.likeness.born();
      if (born != null && born.isExact() && born.first() != null) {
        put(byBirth, born.first(), entry);
      }
    }
  }

  private static <K> void put(Map<K, List<Entry>> map, K key, Entry entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  /** Everybody, in the order in which they came. */
  public List<Known> all() {
    return known;
  }

  /** Whether nobody is known. */
  public boolean isEmpty() {
    return known.isEmpty();
  }

  /**
   * Who of those we know a line of a list may mean.
   *
   * @param fits whom nothing speaks against; those born on the very day, or with the very number,
   *     where there are such
   * @param bornOtherwise of the same name and born at another time, where nobody fits
   * @param namedOtherwise of another name, but of the same birth and nearly the name, or of the
   *     same number, where nobody fits
   * @param inPart whom what is written of a name fits (initials, a surname alone) and the birth
   *     too, where nobody fits
   */
  record Match(
      List<Known> fits, List<Known> bornOtherwise, List<Known> namedOtherwise, List<Known> inPart) {
    static final Match NOBODY = new Match(List.of(), List.of(), List.of(), List.of());

    /** The one who fits; null where nobody or several do. */
    @org.jspecify.annotations.Nullable Known only() {
      return fits.size() == 1 ? fits.getFirst() : null;
    }
  }

  /** Whom a description fits, in any spelling; those it fits best where it fits several. */
  public List<Known> fits(Particulars asked) {
    return match(Likeness.of(asked)).fits();
  }

  Match match(Likeness asked) {
    Set<Entry> near = near(asked);
    List<Known> fits = closest(asked, near);
    if (!fits.isEmpty()) {
      return new Match(fits, List.of(), List.of(), List.of());
    }
    List<Entry> family = byFamily.getOrDefault(asked.key().family(), List.of());
    return new Match(
        List.of(),
        those(near, asked::isSameButBorn),
        those(near, asked::isSameButNamed),
        those(family, asked::isSameInPart));
  }

  private Set<Entry> near(Likeness asked) {
    Set<Entry> near = new LinkedHashSet<>();
    near.addAll(byName.getOrDefault(asked.key().pair(), List.of()));
    near.addAll(byNumber.getOrDefault(asked.number(), List.of()));
    PartialDate born = asked.born();
    if (born != null && born.isExact() && born.first() != null) {
      near.addAll(byBirth.getOrDefault(born.first(), List.of()));
    }
    return near;
  }

  /**
   * Whoever is of the same name: by number first, by the very day of birth next. One who has left
   * counts even where his date is only half known, since to ask once more costs little.
   */
  private static List<Known> closest(Likeness asked, Set<Entry> near) {
    List<Entry> same = near.stream().filter(entry -> asked.isSame(entry.likeness)).toList();
    List<Entry> best = same;
    for (Predicate<Entry> surer :
        List.<Predicate<Entry>>of(
            entry -> asked.hasNumberOf(entry.likeness),
            entry -> asked.bornSameDay(entry.likeness))) {
      List<Entry> sure = best.stream().filter(surer).toList();
      best = sure.isEmpty() ? best : sure;
    }
    Set<Known> fits = new LinkedHashSet<>();
    best.forEach(entry -> fits.add(entry.known));
    same.stream().map(e -> e.known).filter(k -> k.standing() != Standing.HELD).forEach(fits::add);
    return List.copyOf(fits);
  }

  private static List<Known> those(Collection<Entry> near, Predicate<Likeness> test) {
    return near.stream().filter(e -> test.test(e.likeness)).map(e -> e.known).toList();
  }
}
