package limen.core.tracing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limen.core.person.PartialDate;
import limen.core.tracing.Finding.Degree;
import limen.core.tracing.Finding.Feature;
import limen.linkage.compare.Level;
import org.jspecify.annotations.Nullable;

/**
 * Weighs one pair in the manner of Fellegi and Sunter: each finding multiplies the odds by how much
 * oftener it is met with one person than with two. A rare name says more than a common one. The
 * figures are guesses of what sheets and memories are like, and not learnt.
 */
final class Weighing {
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Names are as rare as they are among the records, beside so many that are not there. */
  private static final double UNSEEN = 200;

  private static final double SURNAMES = 1.0 / 2000;
  private static final double GIVEN_NAMES = 1.0 / 40;
  private static final double FATHERS = 1.0 / 60;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<List<String>, Degree> degrees = new HashMap<>();
  private int people;

  /** What a pair comes to. */
  record Weighed(double odds, List<Finding> findings) {}

  Weighing(Iterable<Portrait> records) {
    for (Portrait portrait : records) {
      people++;
      portrait.words().forEach(word -> seen.merge(word.sounds(), 1, Integer::sum));
      if (portrait.patronymic().isSaid()) {
        seen.merge("-" + portrait.patronymic().sounds(), 1, Integer::sum);
      }
    }
  }

  /** How many records there are. */
  int people() {
    return people;
  }

  /** Surname and given name may have been exchanged; what fits better is taken. */
  Weighed of(Portrait sought, Portrait record) {
    Weighed straight = new Pass().all(sought, record);
    boolean both = sought.isWhole() && record.isWhole();
    if (!both || sought.surname().letters().equals(record.surname().letters())) {
      return straight;
    }
    Pass other = new Pass();
    if (sought.isCut() || record.isCut()) {
      // Nobody said which word is which, so that either order is as good.
      other.odds = 0.5;
    } else {
      other.add(Feature.ORDER, Degree.DIFFERENT, 0.05);
    }
    Weighed swapped = other.all(sought, record.swapped());
    return swapped.odds > straight.odds ? swapped : straight;
  }

  private double rarity(String sounds, double usual) {
    return (seen.getOrDefault(sounds, 0) + UNSEEN * usual) / (people + UNSEEN);
  }

  private Degree degree(Portrait.Word a, Portrait.Word b) {
    if (a.letters().equals(b.letters())) {
      // One initial is as good as another's: it says no more than that it may be the same name.
      return a.isInitial() || b.isInitial() ? Degree.FITS : Degree.SAME;
    }
    // A long list has few different names; each two of them are compared once.
    return degrees.computeIfAbsent(
        List.of(a.letters(), a.word().key(), b.letters(), b.word().key()),
        words -> degree(a.word().against(b.word())));
  }

  /** A brother's given name and father's name are not his sister's, however near they are. */
  private Degree degree(Feature feature, Portrait.Word a, Portrait.Word b) {
    boolean apart = feature != Feature.SURNAME && a.word().isOfOtherSex(b.word());
    return apart ? Degree.DIFFERENT : degree(a, b);
  }

  private static Degree degree(Level level) {
    return switch (level) {
      case SAME -> Degree.SAME;
      case FORM -> Degree.SPELT;
      case PART -> Degree.FITS;
      case SLIP -> Degree.NEAR;
      case UNSAID, SWAPPED, ALIKE, OTHER -> Degree.DIFFERENT;
    };
  }

  /** One comparison, feature by feature. */
  private final class Pass {
    private final List<Finding> findings = new ArrayList<>();
    private double odds = 1;

    Weighed all(Portrait sought, Portrait record) {
      names(sought, record);
      if (sought.nickname().isSaid() && record.nickname().isSaid()) {
        Degree degree = degree(sought.nickname(), record.nickname());
        add(Feature.NICKNAME, degree, degree == Degree.DIFFERENT ? 0.4 : 100);
      }
      number(sought.number(), record.number());
      days(sought, record);
      traits(sought, record);
      places(sought, record);
      return new Weighed(odds, List.copyOf(findings));
    }

    void add(Feature feature, Degree degree, double times) {
      findings.add(new Finding(feature, degree));
      odds *= times;
    }

    private void names(Portrait sought, Portrait record) {
      if (!sought.isWhole() || !record.isWhole()) {
        alone(sought, record);
        return;
      }
      name(Feature.SURNAME, sought.surname(), record.surname(), SURNAMES);
      name(Feature.GIVEN, sought.given(), record.given(), GIVEN_NAMES);
      name(Feature.PATRONYMIC, sought.patronymic(), record.patronymic(), FATHERS);
    }

    /** One word that may be surname or given name is held against both. */
    private void alone(Portrait sought, Portrait record) {
      Portrait.Word word = record.isWhole() ? sought.surname() : record.surname();
      Portrait whole = record.isWhole() ? record : sought;
      if (!word.isSaid()) {
        name(Feature.GIVEN, sought.given(), record.given(), GIVEN_NAMES);
      } else if (whole.given().isSaid()
          && degree(Feature.GIVEN, word, whole.given()) != Degree.DIFFERENT) {
        name(Feature.GIVEN, word, whole.given(), GIVEN_NAMES);
      } else {
        name(Feature.SURNAME, word, whole.surname(), SURNAMES);
      }
    }

    private void name(Feature feature, Portrait.Word a, Portrait.Word b, double usual) {
      if (a.isSaid() && b.isSaid()) {
        Degree degree = degree(feature, a, b);
        String sounds = feature == Feature.PATRONYMIC ? "-" + b.sounds() : b.sounds();
        add(
            feature,
            degree,
            switch (degree) {
              case SAME, SPELT -> 0.9 / rarity(sounds, usual);
              // One in a dozen has an initial.
              case FITS -> 8;
              case NEAR -> feature == Feature.SURNAME ? 15 : 2.5;
              case DIFFERENT -> 0.05;
            });
      }
    }

    private void number(String a, String b) {
      if (!a.isEmpty() && !b.isEmpty()) {
        boolean same = a.equals(b);
        add(Feature.NUMBER, same ? Degree.SAME : Degree.DIFFERENT, same ? 8000 : 0.1);
      }
    }

    private void days(Portrait sought, Portrait record) {
      PartialDate born = sought.person().traits().born();
      PartialDate other = record.person().traits().born();
      if (born != null && other != null && born.isPossible() && other.isPossible()) {
        Degree degree = Dates.born(born, other);
        add(
            Feature.BORN,
            degree,
            switch (degree) {
              case SAME, SPELT -> 0.85 * 15_000;
              case FITS -> 0.93 / Dates.share(born, other);
              case NEAR -> 20;
              case DIFFERENT -> 0.05;
            });
      }
      PartialDate captured = sought.person().traits().captured();
      PartialDate taken = record.person().traits().captured();
      if (captured != null && taken != null && captured.isPossible() && taken.isPossible()) {
        Degree degree = Dates.captured(captured, taken);
        add(Feature.CAPTURED, degree, degree == Degree.DIFFERENT ? 0.3 : 5);
      }
    }

    private void traits(Portrait sought, Portrait record) {
      var one = sought.person().traits();
      var other = record.person().traits();
      if (one.sex() != null && other.sex() != null) {
        boolean same = one.sex() == other.sex();
        add(Feature.SEX, same ? Degree.SAME : Degree.DIFFERENT, same ? 1.05 : 0.02);
      }
      said(Feature.NATIONALITY, one.nationality(), other.nationality(), 1.1, 0.3);
      said(Feature.UNIT, one.unit(), other.unit(), 30, 0.4);
    }

    private void places(Portrait sought, Portrait record) {
      var one = sought.person();
      var other = record.person();
      said(Feature.BIRTH_PLACE, one.birthPlace(), other.birthPlace(), 30, 0.3);
      said(Feature.RESIDENCE, one.residence(), other.residence(), 20, 0.4);
      said(Feature.FATHER, one.father(), other.father(), 30, 0.1);
      said(Feature.MOTHER, one.mother(), other.mother(), 300, 0.1);
    }

    private void said(
        Feature feature, @Nullable String a, @Nullable String b, double same, double different) {
      if (a != null && b != null && !a.isBlank() && !b.isBlank()) {
        Degree degree = words(a, b);
        add(feature, degree, degree == Degree.DIFFERENT ? different : same);
      }
    }
  }

  /** Places, units and parents: the same words, or the first of them near, or the same numbers. */
  private static Degree words(String a, String b) {
    String one = a.strip().toLowerCase(Locale.ROOT);
    String other = b.strip().toLowerCase(Locale.ROOT);
    if (one.equals(other)) {
      return Degree.SAME;
    }
    Set<String> numbers = numbers(one);
    if (!numbers.isEmpty() || !numbers(other).isEmpty()) {
      return numbers.equals(numbers(other)) ? Degree.NEAR : Degree.DIFFERENT;
    }
    Portrait.Word first = Portrait.Word.of(first(one));
    Portrait.Word second = Portrait.Word.of(first(other));
    boolean said = first.isSaid() && second.isSaid();
    return said ? degree(first.word().against(second.word())) : Degree.DIFFERENT;
  }

  private static String first(String words) {
    int comma = words.indexOf(',');
    return comma < 0 ? words : words.substring(0, comma);
  }

  private static Set<String> numbers(String words) {
    return DIGITS
        .matcher(words)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How days agree. */
  private static final class Dates {
    private static final int NEAR_DAYS = 30;

    static Degree born(PartialDate a, PartialDate b) {
      if (a.isExact() && b.isExact()) {
        LocalDate one = a.first();
        LocalDate other = b.first();
        return one == null || other == null
            ? Degree.DIFFERENT
            : one.equals(other) ? Degree.SAME : isSlip(one, other) ? Degree.NEAR : Degree.DIFFERENT;
      }
      return !a.contradicts(b) ? Degree.FITS : gap(a, b) <= 366 ? Degree.NEAR : Degree.DIFFERENT;
    }

    static Degree captured(PartialDate a, PartialDate b) {
      return !a.contradicts(b)
          ? a.isExact() && b.isExact() ? Degree.SAME : Degree.FITS
          : gap(a, b) <= NEAR_DAYS ? Degree.NEAR : Degree.DIFFERENT;
    }

    /** Day and month exchanged, or one of day, month and year another while two agree. */
    private static boolean isSlip(LocalDate a, LocalDate b) {
      boolean exchanged =
          a.getYear() == b.getYear()
              && a.getDayOfMonth() == b.getMonthValue()
              && a.getMonthValue() == b.getDayOfMonth();
      int same =
          (a.getYear() == b.getYear() ? 1 : 0)
              + (a.getMonthValue() == b.getMonthValue() ? 1 : 0)
              + (a.getDayOfMonth() == b.getDayOfMonth() ? 1 : 0);
      return exchanged || same == 2;
    }

    private static long gap(PartialDate a, PartialDate b) {
      return Math.min(between(a.last(), b.first()), between(b.last(), a.first()));
    }

    private static long between(@Nullable LocalDate end, @Nullable LocalDate start) {
      return end == null || start == null || start.isBefore(end)
          ? Long.MAX_VALUE
          : ChronoUnit.DAYS.between(end, start);
    }

    /** Which share of forty years is meant by the vaguer of two. */
    static double share(PartialDate a, PartialDate b) {
      return Math.clamp(Math.max(days(a), days(b)) / 14_600.0, 1.0 / 15_000, 0.9);
    }

    private static long days(PartialDate day) {
      return day.first() == null || day.last() == null
          ? 14_600
          : ChronoUnit.DAYS.between(day.first(), day.last()) + 1;
    }

    private Dates() {}
  }
}
