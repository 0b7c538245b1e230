package limen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import limen.linkage.spelling.Letters;
import limen.linkage.spelling.Spellings;

/**
 * Learns which letters stand for which from pairs of one name in two scripts, and writes the table
 * that {@link Spellings} reads. Expectation and maximisation over all ways to cut both words into
 * stretches that stand for each other (Deligne and Bimbot's joint multigrams, 1995).
 *
 * <p>Words: a file of lines {@code latin TAB cyrillic letters with spaces between}, and where the
 * table goes.
 */
final class SpellingTraining {
  /** How many Latin and how many Cyrillic letters a step can take. */
  private static final int[][] STEPS = {
    {1, 1}, {2, 1}, {3, 1}, {4, 1}, {1, 2}, {2, 2}, {3, 2}, {0, 1}, {1, 0}
  };

  private static final int ROUNDS = 8;
  private static final int LONGEST = 24;

  /** Steps that explain less than so many letters of all names are given up, more in the end. */
  private static final double RARE = 0.5;

  private static final double RARE_AT_LAST = 2;

  /** What is said of the sounds beforehand, so that learning does not begin in the dark. */
  private static final String HINTS =
      "а=a б=b в=v,w г=g,h д=d е=e ж=zh,j з=z и=i,y й=y,j,i к=k,c,ck л=l м=m н=n о=o п=p р=r с=s,c"
          + " т=t у=u,ou,oo ф=f,ph х=h,kh,ch ц=ts,c,tz,z ч=ch,tch ш=sh,sch щ=shch ы=y э=e ю=yu,u,ju"
          + " я=ya,ia,ja ё=yo,e і=i ї=yi,i є=ye,e";

  /**
   * Letters of Ukrainian and Belarusian that the names hold seldom: each is read as its kin in
   * Russian is, and as it is written itself.
   */
  private static final String KIN =
      "і=и ї=и є=е ґ=г ў=в і:i і:y ї:yi ї:ji ї:i є:ye є:ie є:je є:e ґ:g ґ:gh ў:u ў:w ў:v";

  /**
   * What it costs that a letter is read as its kin is, and as it is written itself, in hundredths.
   */
  private static final int AS_KIN = 30;

  private static final int AS_ITSELF = 40;

  /** A pair, cut in every way: for each step from where, to where, and which stretches. */
  private static final class Lattice {
    final int size;
    final int[] from;
    final int[] to;
    final int[] stretch;

    Lattice(int size, int[] from, int[] to, int[] stretch) {
      this.size = size;
      this.from = from;
      this.to = to;
      this.stretch = stretch;
    }
  }

  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> stretches = new ArrayList<>();
  private double[] chances = new double[0];

  private SpellingTraining() {}

  /** Learns and writes. */
  public static void main(String[] words) throws IOException {
    SpellingTraining training = new SpellingTraining();
    List<Lattice> pairs = new ArrayList<>();
    for (NamePair pair : NamePair.read(Path.of(words[0]))) {
      String latin = Letters.latin(pair.latin());
      String cyrillic = Letters.cyrillic(pair.cyrillic());
      boolean fits = latin.length() <= LONGEST && cyrillic.length() <= LONGEST;
      if (fits && !latin.isEmpty() && !cyrillic.isEmpty()) {
        pairs.add(training.cut(latin, cyrillic));
      }
    }
    training.chances = training.hinted();
    for (int round = 1; round <= ROUNDS; round++) {
      double rare = round == ROUNDS ? RARE_AT_LAST : RARE;
      System.err.printf(Locale.ROOT, "round %d: %,.0f nats%n", round, training.round(pairs, rare));
    }
    Files.write(Path.of(words[1]), training.table(), StandardCharsets.UTF_8);
  }

  private Lattice cut(String latin, String cyrillic) {
    int width = cyrillic.length() + 1;
    int size = (latin.length() + 1) * width;
    int[] from = new int[size * STEPS.length];
    int[] to = new int[from.length];
    int[] stretch = new int[from.length];
    int steps = 0;
    for (int at = 0; at < size; at++) {
      for (int[] step : STEPS) {
        int row = at / width + step[0];
        int column = at % width + step[1];
        if (row <= latin.length() && column <= cyrillic.length()) {
          from[steps] = at;
          to[steps] = row * width + column;
          stretch[steps++] =
              number(
                  latin.substring(at / width, row) + "\t" + cyrillic.substring(at % width, column));
        }
      }
    }
    return new Lattice(
        size, Arrays.copyOf(from, steps), Arrays.copyOf(to, steps), Arrays.copyOf(stretch, steps));
  }

  private int number(String stretch) {
    return known.computeIfAbsent(
        stretch,
        fresh -> {
          stretches.add(fresh);
          return stretches.size() - 1;
        });
  }

  private double[] hinted() {
    Map<String, List<String>> hints = new HashMap<>();
    for (String hint : HINTS.split(" ", -1)) {
      hints.put(hint.substring(0, 1), List.of(hint.substring(2).split(",", -1)));
    }
    double[] hinted = new double[stretches.size()];
    for (int i = 0; i < hinted.length; i++) {
      String[] two = stretches.get(i).split("\t", -1);
      boolean meant = hints.getOrDefault(two[1], List.of()).contains(two[0]);
      hinted[i] = meant ? 1 : Math.pow(10, -1.5 - 1.5 * (two[0].length() + two[1].length() - 1.0));
      hinted[i] = two[0].isEmpty() || two[1].isEmpty() ? 1e-6 : hinted[i] * 1e-3;
    }
    return hinted;
  }

  /**
   * How often each step is expected in all pairs becomes its chance; how well all were foretold.
   */
  private double round(List<Lattice> pairs, double rare) {
    double[] times = new double[chances.length];
    double foretold = 0;
    for (Lattice pair : pairs) {
      double[] before = new double[pair.size];
      double[] behind = new double[pair.size];
      before[0] = 1;
      behind[pair.size - 1] = 1;
      for (int i = 0; i < pair.from.length; i++) {
        before[pair.to[i]] += before[pair.from[i]] * chances[pair.stretch[i]];
      }
      double all = before[pair.size - 1];
      if (all > 0) {
        foretold += Math.log(all);
        for (int i = pair.from.length - 1; i >= 0; i--) {
          double step = chances[pair.stretch[i]] * behind[pair.to[i]];
          behind[pair.from[i]] += step;
          times[pair.stretch[i]] += before[pair.from[i]] * step / all;
        }
      }
    }
    double sum = Arrays.stream(times).filter(t -> t >= rare).sum();
    chances = Arrays.stream(times).map(t -> t < rare ? 0 : t / sum).toArray();
    return foretold;
  }

  /** Each step that is left with its cost in hundredths, in order. */
  private List<String> table() {
    Map<String, Double> latin = new HashMap<>();
    Map<String, Double> cyrillic = new HashMap<>();
    Map<String, Double> both = new TreeMap<>();
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] > 0) {
        String[] two = stretches.get(i).split("\t", -1);
        both.put(stretches.get(i), chances[i]);
        latin.merge(two[0], chances[i], Double::sum);
        cyrillic.merge(two[1], chances[i], Double::sum);
      }
    }
    SortedMap<String, Long> costs = new TreeMap<>();
    both.forEach(
        (stretch, chance) -> {
          String[] two = stretch.split("\t", -1);
          double apart = Math.sqrt(times(latin, two[0]) * times(cyrillic, two[1]));
          costs.put(stretch, Math.round(-100 * Math.log(chance / apart)));
        });
    addKin(costs);
    return costs.entrySet().stream().map(cost -> cost.getKey() + "\t" + cost.getValue()).toList();
  }

  private static double times(Map<String, Double> all, String letters) {
    return Objects.requireNonNull(all.get(letters));
  }

  private static void addKin(SortedMap<String, Long> costs) {
    SortedMap<String, Long> learnt = new TreeMap<>(costs);
    for (String kin : KIN.split(" ", -1)) {
      String letter = kin.substring(0, 1);
      String other = kin.substring(2);
      if (kin.charAt(1) == ':') {
        costs.merge(other + "\t" + letter, (long) AS_ITSELF, Math::min);
      } else {
        learnt.forEach(
            (stretch, cost) -> {
              String[] two = stretch.split("\t", -1);
              if (two[1].contains(other)) {
                String like = two[0] + "\t" + two[1].replace(other, letter);
                costs.merge(like, cost + AS_KIN, Math::min);
              }
            });
      }
    }
  }
}
