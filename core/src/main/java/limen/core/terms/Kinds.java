package limen.core.terms;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.PartialDate;
import limen.core.person.Sex;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/** Asks whether a person is of a kind that an agreement declares. */
public final class Kinds {
  private final Map<String, Kind> declared;
  private final LocalDate day;

  /** The words that kinds ask for, as they are compared, by the words as written. */
  private final Map<List<String>, Set<String>> plain = new HashMap<>();

  /**
   * Kinds as they are on a day.
   *
   * @param declared by short name
   * @param day the day of the handover, for ages that are not bound to another day
   */
  public Kinds(Map<String, Kind> declared, LocalDate day) {
    this.declared = declared;
    this.day = day;
    for (Kind kind : declared.values()) {
      for (List<String> words :
          List.of(kind.rank(), kind.nationality(), kind.service(), kind.mark())) {
        plain.computeIfAbsent(words, w -> w.stream().map(Kinds::plain).collect(toSet()));
      }
    }
  }

  /** Whether the person is of every one of these kinds; names that are no kinds do not restrict. */
  public Answer all(Collection<String> kinds, Traits traits) {
    Answer all = Answer.YES;
    for (String kind : kinds) {
      all = declared.containsKey(kind) ? all.and(one(kind, traits)) : all;
    }
    return all;
  }

  /** Whether the person is of at least one of these kinds; of none it is a no. */
  public Answer any(Collection<String> kinds, Traits traits) {
    Answer any = Answer.NO;
    for (String kind : kinds) {
      any = any.or(one(kind, traits));
    }
    return any;
  }

  /**
   * Whether the person is of a kind; a kind that nobody declares, or built of itself, is unknown.
   */
  public Answer one(String name, Traits traits) {
    Kind kind = declared.get(name);
    return kind != null && kind.anyOf().isEmpty() && kind.noneOf().isEmpty()
        ? tests(kind, traits)
        : one(name, traits, new HashSet<>());
  }

  private Answer one(String name, Traits traits, Set<String> open) {
    Kind kind = declared.get(name);
    if (kind == null || !open.add(name)) {
      return Answer.UNKNOWN;
    }
    Answer answer = tests(kind, traits);
    if (!kind.anyOf().isEmpty()) {
      Answer any = Answer.NO;
      for (String other : kind.anyOf()) {
        any = any.or(one(other, traits, open));
      }
      answer = answer.and(any);
    }
    for (String other : kind.noneOf()) {
      answer = answer.and(one(other, traits, open).not());
    }
    open.remove(name);
    return answer;
  }

  private Answer tests(Kind kind, Traits traits) {
    return among(kind.status(), traits.status())
        .and(word(kind.rank(), traits.rank()))
        .and(finding(kind.finding(), traits))
        .and(age(kind.age(), traits.born()))
        .and(sex(kind.sex(), traits.sex()))
        .and(word(kind.nationality(), traits.nationality()))
        .and(word(kind.service(), traits.service()))
        .and(captured(kind.captured(), traits.captured()))
        .and(marks(kind.mark(), traits.marks()));
  }

  private static Answer sex(@Nullable Sex asked, @Nullable Sex sex) {
    if (asked == null) {
      return Answer.YES;
    }
    return sex == null ? Answer.UNKNOWN : Answer.of(asked == sex);
  }

  private static <T> Answer among(List<T> asked, @Nullable T value) {
    if (asked.isEmpty()) {
      return Answer.YES;
    }
    return value == null ? Answer.UNKNOWN : Answer.of(asked.contains(value));
  }

  private Answer word(List<String> asked, @Nullable String value) {
    if (asked.isEmpty()) {
      return Answer.YES;
    }
    return value == null ? Answer.UNKNOWN : Answer.of(words(asked).contains(plain(value)));
  }

  private Answer marks(List<String> asked, Set<String> marks) {
    if (asked.isEmpty()) {
      return Answer.YES;
    }
    Set<String> words = words(asked);
    for (String mark : marks) {
      if (words.contains(mark) || words.contains(plain(mark))) {
        return Answer.YES;
      }
    }
    return Answer.NO;
  }

  private Set<String> words(List<String> asked) {
    return Objects.requireNonNull(plain.get(asked));
  }

  /** As words are compared; what is plain already, as nearly all are, is not written anew. */
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean isLetter = letter >= 'a' && letter <= 'z';
      boolean isDigit = letter >= '0' && letter <= '9';
      if (!isLetter && !isDigit && letter != '-') {
        return word.strip().toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }

  private static Answer finding(List<Finding> asked, Traits traits) {
    if (asked.isEmpty()) {
      return Answer.YES;
    }
    return traits.findings() == null
        ? Answer.UNKNOWN
        : Answer.of(asked.stream().anyMatch(traits::has));
  }

  private Answer age(@Nullable Ages ages, @Nullable PartialDate born) {
    if (ages == null) {
      return Answer.YES;
    }
    if (born == null || !born.isPossible()) {
      return Answer.UNKNOWN;
    }
    LocalDate on = ages.on() == null ? day : ages.on();
    int least = born.leastYears(on);
    int most = born.mostYears(on);
    if (most < ages.least() || least > ages.most()) {
      return Answer.NO;
    }
    return least >= ages.least() && most <= ages.most() ? Answer.YES : Answer.UNKNOWN;
  }

  private static Answer captured(@Nullable Captured asked, @Nullable PartialDate taken) {
    if (asked == null) {
      return Answer.YES;
    }
    if (taken == null || !taken.isPossible()) {
      return Answer.UNKNOWN;
    }
    Answer after = asked.after() == null ? Answer.YES : since(asked.after(), taken);
    Answer before = asked.before() == null ? Answer.YES : since(asked.before(), taken).not();
    return after.and(before);
  }

  /** Whether the time it can mean lies on or after a day. */
  private static Answer since(LocalDate day, PartialDate taken) {
    LocalDate first = Objects.requireNonNull(taken.first());
    LocalDate last = Objects.requireNonNull(taken.last());
    if (!first.isBefore(day)) {
      return Answer.YES;
    }
    return last.isBefore(day) ? Answer.NO : Answer.UNKNOWN;
  }
}
