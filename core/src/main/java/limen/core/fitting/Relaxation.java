package limen.core.fitting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether fractions of people would fit: the simplex method with generalized upper bounds (Dantzig
 * and Van Slyke, 1967), first phase only. Each sort has one key variable outside the working basis,
 * so that the basis is as small as the rows are many, however many sorts there are. It keeps its
 * basis from one question to the next. Its multipliers are hints; {@link Sums} proves them in whole
 * numbers.
 */
final class Relaxation {
  private static final double SMALL = 1e-7;
  private static final double PIVOT = 1e-8;
  private static final int RENEW = 60;

  /** After so many steps that went nowhere, any variable that helps will do. */
  private static final int STILL = 60;

  /** How many sorts are looked at for the best of them. */
  private static final int LOOKED_AT = 200;

  private static final int MOST_STEPS = 50_000;
  private final Numbers numbers;
  private final int width;
  private final int rowVariables;
  private final int variables;
  private final Inverse inverse;

  /** The basic variable of each place of the working basis. */
  private final int[] working;

  /** The key variable of each sort. */
  private final int[] key;

  private final boolean[] isBasic;
  private final boolean[] isAtUpper;
  private final double[] lower;
  private final double[] upper;
  private final double[] value;
  private double[] multipliers;
  private double[] direction;
  private double[] keyRate;
  private int[] touched = new int[0];
  private int steps;
  private int still;
  private int turn;

  Relaxation(Numbers numbers) {
    this.numbers = numbers;
    width = numbers.legs + 1;
    rowVariables = numbers.sorts * width;
    variables = rowVariables + numbers.rows;
    inverse = new Inverse(numbers.rows);
    working = new int[numbers.rows];
    key = new int[numbers.sorts];
    isBasic = new boolean[variables];
    isAtUpper = new boolean[variables];
    lower = new double[variables];
    upper = new double[variables];
    value = new double[variables];
    multipliers = new double[numbers.rows];
    direction = new double[numbers.rows];
    keyRate = new double[numbers.sorts];
    begin();
  }

  /** At first nobody goes. */
  private void begin() {
    for (int sort = 0; sort < numbers.sorts; sort++) {
      key[sort] = sort * width + numbers.legs;
      isBasic[key[sort]] = true;
    }
    for (int row = 0; row < numbers.rows; row++) {
      working[row] = rowVariables + row;
      isBasic[working[row]] = true;
      lower[rowVariables + row] =
          numbers.least[row] == -Numbers.NONE ? Double.NEGATIVE_INFINITY : numbers.least[row];
      upper[rowVariables + row] =
          numbers.most[row] == Numbers.NONE ? Double.POSITIVE_INFINITY : numbers.most[row];
    }
    renew();
  }

  /** How many of a sort go on a leg in the last answer. */
  double value(int sort, int leg) {
    return value[sort * width + leg];
  }

  /** The multipliers of the last answer that did not fit. */
  double[] multipliers() {
    return multipliers;
  }

  /** Begins where numbers are that fitted before, as far as they are at a bound. */
  void startAt(int[] on, Limits limits) {
    for (int at = 0; at < on.length; at++) {
      int variable = at / numbers.legs * width + at % numbers.legs;
      isAtUpper[variable] = on[at] > 0 && on[at] == limits.mostOn[at];
    }
  }

  /** Whether fractions of people fit within these limits. */
  boolean fits(Limits limits) {
    bound(limits);
    values();
    steps = 0;
    still = 0;
    while (true) {
      if (!price()) {
        return true;
      }
      int entering = entering();
      if (entering < 0) {
        return false;
      }
      step(entering);
      if (++steps > MOST_STEPS) {
        throw new IllegalStateException("no answer after " + steps + " steps");
      }
      if (steps % RENEW == 0) {
        renew();
        values();
      }
    }
  }

  private void bound(Limits limits) {
    for (int sort = 0; sort < numbers.sorts; sort++) {
      for (int leg = 0; leg < numbers.legs; leg++) {
        lower[sort * width + leg] = limits.leastOn[sort * numbers.legs + leg];
        upper[sort * width + leg] = limits.mostOn[sort * numbers.legs + leg];
      }
      lower[sort * width + numbers.legs] = numbers.many[sort] - limits.most[sort];
      upper[sort * width + numbers.legs] = numbers.many[sort] - limits.least[sort];
    }
  }

  private void renew() {
    inverse.begin();
    for (int place = 0; place < working.length; place++) {
      reduced(working[place], 1, inverse.column(place));
    }
    inverse.invert();
  }

  /** Adds the column of a variable, less that of its key, so many times. */
  private void reduced(int variable, double times, double[] target) {
    if (variable >= rowVariables) {
      target[variable - rowVariables] -= times;
      return;
    }
    add(variable, times, target);
    add(key[variable / width], -times, target);
  }

  private void add(int variable, double times, double[] target) {
    Column column = column(variable);
    if (column != null) {
      column.addTo(target, times);
    }
  }

  private @Nullable Column column(int variable) {
    int leg = variable % width;
    return leg == numbers.legs ? null : numbers.column(variable / width, leg);
  }

  /** Sets every variable anew from the bounds of those outside the basis. */
  private void values() {
    double[] missing = new double[numbers.rows];
    for (int sort = 0; sort < numbers.sorts; sort++) {
      double rest = numbers.many[sort];
      for (int leg = 0; leg < width; leg++) {
        int variable = sort * width + leg;
        if (!isBasic[variable]) {
          value[variable] = isAtUpper[variable] ? upper[variable] : lower[variable];
          rest -= value[variable];
          add(variable, -value[variable], missing);
        }
      }
      value[key[sort]] = rest;
      add(key[sort], -rest, missing);
    }
    for (int variable = rowVariables; variable < variables; variable++) {
      if (!isBasic[variable]) {
        value[variable] = isAtUpper[variable] ? upper[variable] : lower[variable];
        missing[variable - rowVariables] += value[variable];
      }
    }
    inverse.times(missing, direction);
    for (int place = 0; place < working.length; place++) {
      value[working[place]] = direction[place];
      if (working[place] < rowVariables) {
        value[key[working[place] / width]] -= direction[place];
      }
    }
  }

  /** How the shortage changes with a variable: −1 below its bounds, 1 above them, 0 within. */
  private int cost(int variable) {
    double at = value[variable];
    return at < lower[variable] - SMALL ? -1 : at > upper[variable] + SMALL ? 1 : 0;
  }

  /** Sets the multipliers; says whether anything is out of bounds. */
  private boolean price() {
    boolean isShort = false;
    for (int sort = 0; sort < numbers.sorts && !isShort; sort++) {
      isShort = cost(key[sort]) != 0;
    }
    Arrays.fill(multipliers, 0);
    for (int place = 0; place < working.length; place++) {
      int own = cost(working[place]);
      int keys = working[place] < rowVariables ? cost(key[working[place] / width]) : 0;
      isShort |= own != 0;
      inverse.addRow(place, own - keys, multipliers);
    }
    return isShort;
  }

  /**
   * A variable whose change helps: the best of the rows and of the next sorts in turn; −1 where
   * none helps at all.
   */
  private int entering() {
    int best = -1;
    double most = SMALL;
    for (int variable = rowVariables; variable < variables; variable++) {
      double helps = isFixed(variable) ? 0 : helps(variable, multipliers[variable - rowVariables]);
      if (helps > most) {
        most = helps;
        best = variable;
      }
    }
    int enough = still > STILL ? 1 : LOOKED_AT;
    for (int i = 0; i < numbers.sorts && (best < 0 || i < enough); i++) {
      turn = turn + 1 < numbers.sorts ? turn + 1 : 0;
      double base = times(key[turn]) - cost(key[turn]);
      for (int variable = turn * width; variable < (turn + 1) * width; variable++) {
        double helps = isFixed(variable) ? 0 : helps(variable, base - times(variable));
        if (helps > most) {
          most = helps;
          best = variable;
        }
      }
    }
    return best;
  }

  private boolean isFixed(int variable) {
    return isBasic[variable] || lower[variable] == upper[variable];
  }

  private double helps(int variable, double rate) {
    return isAtUpper[variable] ? rate : -rate;
  }

  private double times(int variable) {
    Column column = column(variable);
    return column == null ? 0 : column.times(multipliers);
  }

  private void step(int entering) {
    double sign = isAtUpper[entering] ? -1 : 1;
    rates(entering, sign);
    double length = upper[entering] - lower[entering];
    int leaving = entering;
    double pivot = 0;
    for (int place = 0; place < working.length; place++) {
      double reach = reach(working[place], direction[place]);
      if (isBetter(reach, direction[place], length, pivot)) {
        length = Math.min(reach, length);
        leaving = working[place];
        pivot = direction[place];
      }
    }
    for (int sort : touched) {
      double reach = reach(key[sort], keyRate[sort]);
      if (isBetter(reach, keyRate[sort], length, pivot)) {
        length = Math.min(reach, length);
        leaving = key[sort];
        pivot = keyRate[sort];
      }
    }
    move(entering, sign, length);
    still = length > SMALL ? 0 : still + 1;
    exchange(entering, leaving, sign);
  }

  private static boolean isBetter(double reach, double rate, double length, double pivot) {
    return reach < length - SMALL
        || (reach <= length + SMALL && Math.abs(rate) > Math.abs(pivot) && pivot != 0)
        || (reach <= length && pivot == 0);
  }

  /** How fast each basic variable moves while the entering one moves by one. */
  private void rates(int entering, double sign) {
    double[] column = new double[numbers.rows];
    reduced(entering, -sign, column);
    inverse.times(column, direction);
    int[] sorts = new int[working.length + 1];
    int many = 0;
    if (entering < rowVariables) {
      keyRate[entering / width] = 0;
      sorts[many++] = entering / width;
    }
    for (int place = 0; place < working.length; place++) {
      if (working[place] < rowVariables && Math.abs(direction[place]) > PIVOT) {
        keyRate[working[place] / width] = 0;
        sorts[many++] = working[place] / width;
      }
    }
    if (entering < rowVariables) {
      keyRate[entering / width] -= sign;
    }
    for (int place = 0; place < working.length; place++) {
      if (working[place] < rowVariables && Math.abs(direction[place]) > PIVOT) {
        keyRate[working[place] / width] -= direction[place];
      }
    }
    touched = Arrays.stream(sorts, 0, many).distinct().toArray();
  }

  /** How far the entering variable may go until this one is at a bound. */
  private double reach(int variable, double rate) {
    if (Math.abs(rate) < PIVOT) {
      return Double.POSITIVE_INFINITY;
    }
    int cost = cost(variable);
    if (cost * rate > 0) {
      return Double.POSITIVE_INFINITY;
    }
    boolean isToUpper = cost == 0 ? rate > 0 : cost > 0;
    double to = isToUpper ? upper[variable] : lower[variable];
    return Double.isInfinite(to)
        ? Double.POSITIVE_INFINITY
        : Math.max(0, (to - value[variable]) / rate);
  }

  private void move(int entering, double sign, double length) {
    value[entering] += sign * length;
    for (int place = 0; place < working.length; place++) {
      value[working[place]] += direction[place] * length;
    }
    for (int sort : touched) {
      value[key[sort]] += keyRate[sort] * length;
    }
  }

  private void exchange(int entering, int leaving, double sign) {
    if (leaving == entering) {
      isAtUpper[entering] = !isAtUpper[entering];
      return;
    }
    isAtUpper[leaving] =
        Math.abs(value[leaving] - upper[leaving]) < Math.abs(value[leaving] - lower[leaving]);
    isBasic[leaving] = false;
    isBasic[entering] = true;
    if (leaving < rowVariables && key[leaving / width] == leaving) {
      changeKey(entering, leaving / width);
      renew();
    } else {
      int place = place(leaving);
      working[place] = entering;
      for (int i = 0; i < direction.length; i++) {
        direction[i] *= -sign;
      }
      inverse.pivot(place, direction);
    }
  }

  /** Some other basic variable of the sort becomes its key. */
  private void changeKey(int entering, int sort) {
    for (int place = 0; place < working.length; place++) {
      if (working[place] < rowVariables && working[place] / width == sort) {
        key[sort] = working[place];
        working[place] = entering;
        return;
      }
    }
    key[sort] = entering;
  }

  private int place(int variable) {
    for (int place = 0; place < working.length; place++) {
      if (working[place] == variable) {
        return place;
      }
    }
    throw new IllegalStateException("not in the basis");
  }
}
