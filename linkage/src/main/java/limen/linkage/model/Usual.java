package limen.linkage.model;

import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.Values;
import limen.linkage.table.Column;

/**
 * How often the levels of a field are found in two rows of one person, before the lists themselves
 * have said anything. Guesses from how lists of captives and of the missing look; what the lists
 * say takes their place as soon as there are some hundred pairs.
 */
final class Usual {
  /** Of one person's days where at least one of the two is only a year or an age. */
  static final double[] OF_ROUGH_DAYS = shares(0, 0, 0.93, 0, 0, 0.06, 0.01);

  /** Of one person's names where at least one of the two is only an initial. */
  static final double[] OF_INITIALS = shares(0, 0, 0.96, 0, 0, 0, 0.04);

  private Usual() {}

  /** Of each level its share, by number; that of what is unsaid is not among them. */
  static double[] ofOnePerson(Kind kind) {
    return switch (kind) {
      case SURNAME -> shares(0.73, 0.13, 0.005, 0.01, 0.085, 0.03, 0.01);
      case GIVEN -> shares(0.732, 0.16, 0.02, 0.01, 0.05, 0.02, 0.008);
      case PATRONYMIC -> shares(0.735, 0.16, 0.02, 0.005, 0.05, 0.02, 0.01);
      case DATE -> shares(0.82, 0, 0.06, 0.02, 0.06, 0.03, 0.01);
      case SEX -> shares(0.99, 0, 0, 0, 0, 0, 0.01);
      case CODE -> shares(0.80, 0.01, 0, 0, 0.09, 0.03, 0.07);
      case TEXT -> shares(0.65, 0.03, 0, 0, 0.12, 0.08, 0.12);
    };
  }

  /**
   * The same in two rows of strangers; those who agree are counted as {@link Level#SAME}. Rather
   * more agree than in the lists of a whole country: those of one village have few surnames.
   */
  static double[] ofStrangers(Kind kind) {
    return switch (kind) {
      case SURNAME -> shares(0.001, 0, 0.002, 0.001, 0.004, 0.02, 0.972);
      case GIVEN, PATRONYMIC -> shares(0.02, 0, 0.01, 0.001, 0.01, 0.03, 0.929);
      case DATE -> shares(0.001, 0, 0.01, 0.001, 0.003, 0.085, 0.9);
      case SEX -> shares(0.5, 0, 0, 0, 0, 0, 0.5);
      case CODE -> shares(0.001, 0, 0, 0, 0.002, 0.005, 0.992);
      case TEXT -> shares(0.02, 0, 0, 0, 0.01, 0.04, 0.93);
    };
  }

  /**
   * The same in two rows of relatives: surname and father's name are those of the family, though a
   * brother's patronymic is not his sister's; the given name is another one. What they share is
   * written in as many ways as what one person has.
   *
   * @param one the shares in two rows of one person, as far as they are known
   * @param oneSex which share of pairs are two men or two women
   */
  static double[] ofRelatives(Kind kind, double[] one, double oneSex) {
    return switch (kind) {
      case SURNAME -> sharedBy(0.95, one);
      case GIVEN -> sharedBy(0.03, one);
      case PATRONYMIC -> sharedBy(0.7 * oneSex, one);
      case DATE -> shares(0.001, 0, 0.05, 0.001, 0.005, 0.083, 0.86);
      case SEX -> shares(0.6, 0, 0, 0, 0, 0, 0.4);
      case CODE -> sharedBy(0.03, one);
      case TEXT -> sharedBy(0.65, one);
    };
  }

  /** The same in two rows of twins. */
  static double[] ofTwins(Kind kind, double[] one, double oneSex) {
    return switch (kind) {
      case SURNAME, DATE, TEXT -> one;
      case PATRONYMIC -> sharedBy(oneSex, one);
      case GIVEN, SEX, CODE -> ofRelatives(kind, one, oneSex);
    };
  }

  /**
   * The same in two rows of namesakes: all names are the same, and only what is said of the day,
   * the place and the numbers can tell them apart.
   */
  static double[] ofNamesakes(Kind kind, double[] one) {
    return switch (kind) {
      case SURNAME, GIVEN, PATRONYMIC, SEX -> one;
      case DATE -> shares(0.0005, 0, 0.03, 0.0005, 0.004, 0.07, 0.895);
      case CODE, TEXT -> ofRelatives(kind, one, 1);
    };
  }

  /** The same in two rows of namesakes who were born in one year, on another day. */
  static double[] ofNamesakesOfOneYear(Kind kind, double[] one) {
    return kind == Kind.DATE
        ? shares(0.003, 0, 0.05, 0.01, 0.16, 0.777, 0)
        : ofNamesakes(kind, one);
  }

  /** What so large a share has in common, written as one person's is, and the rest not. */
  private static double[] sharedBy(double share, double[] one) {
    double[] shares = new double[Level.COUNT];
    double agreeing = 0;
    for (int level = 1; level < Level.OTHER.number(); level++) {
      // Where both names are swapped the one says it all, and its share may be known as 1.
      agreeing += level == Level.SWAPPED.number() ? 0 : one[level];
    }
    for (int level = 1; level < Level.OTHER.number(); level++) {
      shares[level] = share * one[level] / Math.max(agreeing, 1e-9);
    }
    shares[Level.OTHER.number()] = 1 - share;
    return shares;
  }

  /** Which share of what is said in some rows has the whole of a form: a day, not only a year. */
  static double exact(Column column, Values values, int from, int to) {
    int[] counts = column.counts(from, to);
    double exact = 0;
    double said = 0;
    for (int id = 1; id < counts.length; id++) {
      said += counts[id];
      exact += values.form(id) == 0 ? 0 : counts[id];
    }
    return said == 0 ? 1 : exact / said;
  }

  private static double[] shares(double... shares) {
    double[] all = new double[Level.COUNT];
    for (int i = 0; i < shares.length; i++) {
      all[i + 1] = shares[i];
    }
    return all;
  }
}
