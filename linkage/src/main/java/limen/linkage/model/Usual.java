package limen.linkage.model;

import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;

/**
 * How often the levels of a field are found in two rows of one person, before the lists themselves
 * have said anything. Guesses from how lists of captives and of the missing look; what the lists
 * say takes their place as soon as there are some hundred pairs.
 */
final class Usual {
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
   * The same in two rows of relatives: surname and father's name are those of the family, the given
   * name is another one.
   */
  static double[] ofRelatives(Kind kind) {
    return switch (kind) {
      case SURNAME -> shares(0.70, 0.14, 0.005, 0.005, 0.08, 0.03, 0.04);
      case GIVEN -> shares(0.015, 0.005, 0.005, 0.005, 0.03, 0.08, 0.86);
      case PATRONYMIC -> shares(0.50, 0.12, 0.02, 0.005, 0.05, 0.025, 0.28);
      case DATE -> shares(0.001, 0, 0.05, 0.001, 0.005, 0.083, 0.86);
      case SEX -> shares(0.6, 0, 0, 0, 0, 0, 0.4);
      case CODE -> shares(0.01, 0.001, 0, 0, 0.02, 0.02, 0.949);
      case TEXT -> shares(0.5, 0.03, 0, 0, 0.1, 0.08, 0.29);
    };
  }

  /** The same in two rows of twins. */
  static double[] ofTwins(Kind kind) {
    return switch (kind) {
      case SURNAME, PATRONYMIC, DATE, TEXT -> ofOnePerson(kind);
      case GIVEN, SEX, CODE -> ofRelatives(kind);
    };
  }

  /**
   * The same in two rows of namesakes: all names are the same, and only what is said of the day,
   * the place and the numbers can tell them apart.
   */
  static double[] ofNamesakes(Kind kind) {
    return switch (kind) {
      case SURNAME, GIVEN, PATRONYMIC, SEX -> ofOnePerson(kind);
      case DATE -> shares(0.0005, 0, 0.03, 0.0005, 0.004, 0.07, 0.895);
      case CODE, TEXT -> ofRelatives(kind);
    };
  }

  /** The same in two rows of namesakes who were born in one year, on another day. */
  static double[] ofNamesakesOfOneYear(Kind kind) {
    return kind == Kind.DATE ? shares(0.003, 0, 0.05, 0.01, 0.16, 0.777, 0) : ofNamesakes(kind);
  }

  private static double[] shares(double... shares) {
    double[] all = new double[Level.COUNT];
    for (int i = 0; i < shares.length; i++) {
      all[i + 1] = shares[i];
    }
    return all;
  }
}
