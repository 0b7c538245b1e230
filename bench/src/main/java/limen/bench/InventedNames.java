package limen.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import limen.linkage.spelling.Forms;

/**
 * Full names of invented people, Ukrainian and Russian by turns: given names and patronymics as
 * often as people bear them, some tens of thousands of surnames put together of stems and endings,
 * a few of them frequent and most rare. The same from the same number.
 */
final class InventedNames {
  private static final String[] UKRAINIAN_ENDS = {
    "енко", "ко", "чук", "юк", "ук", "ський", "ів", "ак", "ець", "ович", "ич", "іченко", "яшенко"
  };
  private static final String[] RUSSIAN_ENDS = {
    "ов", "ев", "ин", "ский", "цев", "ков", "нов", "аев", "ихин", "ников"
  };
  private static final String WORN = "(ов|ев|ёв|ин|ын|ский|ая|енко|ко|ой|ий|ый)$";
  private static final int OLDEST = 1950;
  private static final int YEARS = 57;

  /** What a few of a thousand bear; the rest of the frequencies follow Zipf. */
  private static final double ZIPF = 0.9;

  private static final double FLAT = 15;

  /**
   * Somebody.
   *
   * @param year of birth
   * @param isUkrainian or else Russian
   */
  record Named(String surname, String given, String patronymic, int year, boolean isUkrainian) {}

  private record Man(String name, long count, long fathers, String son, String daughter) {}

  private final Random random;
  private final Tongue ukrainian;
  private final Tongue russian;

  /** One language's stock. */
  private static final class Tongue {
    private final List<Man> men;
    private final List<String[]> women;
    private final double[] sons;
    private final double[] fathers;
    private final double[] daughters;
    private final List<String> surnames;
    private final double[] bearers;

    Tongue(String code, List<String> surnames) {
      men =
          lines(code + "-male.tsv").stream()
              .map(line -> line.split("\t", -1))
              .map(f -> new Man(f[0], Long.parseLong(f[1]), Long.parseLong(f[2]), f[3], f[4]))
              .toList();
      women = lines(code + "-female.tsv").stream().map(line -> line.split("\t", -1)).toList();
      sons = sums(men.stream().mapToDouble(Man::count).toArray());
      fathers = sums(men.stream().mapToDouble(Man::fathers).toArray());
      daughters = sums(women.stream().mapToDouble(f -> Double.parseDouble(f[1])).toArray());
      this.surnames = surnames;
      double[] shares = new double[surnames.size()];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = 1 / Math.pow(i + FLAT, ZIPF);
      }
      bearers = sums(shares);
    }

    Named draw(Random random, boolean isUkrainian) {
      String surname = surnames.get(at(bearers, random));
      Man father = men.get(at(fathers, random));
      int year = OLDEST + random.nextInt(YEARS);
      // Most of those who are held are men.
      if (random.nextInt(10) > 0) {
        return new Named(
            surname, men.get(at(sons, random)).name(), father.son(), year, isUkrainian);
      }
      String given = women.get(at(daughters, random))[0];
      return new Named(ofWoman(surname), given, father.daughter(), year, isUkrainian);
    }

    private static String ofWoman(String surname) {
      if (surname.matches(".*(ов|ев|ин)")) {
        return surname + "а";
      }
      return surname.replaceFirst("ський$", "ська").replaceFirst("ский$", "ская");
    }

    private static int at(double[] sums, Random random) {
      int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
      return Math.min(at >= 0 ? at : -at - 1, sums.length - 1);
    }

    private static double[] sums(double[] shares) {
      Arrays.parallelPrefix(shares, Double::sum);
      return shares;
    }
  }

  /**
   * @param surnames how many different ones, of men
   */
  InventedNames(int surnames, long seed) {
    random = new Random(seed);
    Set<String> stems = new LinkedHashSet<>();
    lines("uk-stems.txt").forEach(line -> stems.add(line.substring(0, line.indexOf(' '))));
    lines("ru-surnames.txt").forEach(name -> stems.add(name.replaceFirst(WORN, "")));
    stems.removeIf(stem -> stem.length() < 3);
    ukrainian = new Tongue("uk", made(stems, UKRAINIAN_ENDS, surnames * 13 / 23));
    russian = new Tongue("ru", made(stems, RUSSIAN_ENDS, surnames * 10 / 23));
  }

  private List<String> made(Set<String> stems, String[] ends, int most) {
    Set<String> made = new LinkedHashSet<>();
    for (String stem : stems) {
      for (String end : ends) {
        made.add(stem + end);
      }
    }
    List<String> surnames = new ArrayList<>(made);
    Collections.shuffle(surnames, random);
    return List.copyOf(surnames.subList(0, Math.min(most, surnames.size())));
  }

  private static List<String> lines(String file) {
    try (InputStream in = InventedNames.class.getResourceAsStream("/limen/drill/invent/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no list " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  /** The next so many. */
  List<Named> next(int many) {
    List<Named> people = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      people.add(random.nextBoolean() ? ukrainian.draw(random, true) : russian.draw(random, false));
    }
    return people;
  }

  /** For each given name and patronymic of one language the one of the other. */
  Map<String, String> translations() {
    Map<String, String> byKey = new HashMap<>();
    Map<String, String> translations = new HashMap<>();
    for (Tongue tongue : List.of(ukrainian, russian)) {
      for (Man man : tongue.men) {
        pair(Forms.given(man.name()), man.name(), byKey, translations);
        pair("son " + Forms.given(man.name()), man.son(), byKey, translations);
        pair("daughter " + Forms.given(man.name()), man.daughter(), byKey, translations);
      }
      tongue.women.forEach(f -> pair(Forms.given(f[0]), f[0], byKey, translations));
    }
    return translations;
  }

  private static void pair(
      String key, String name, Map<String, String> byKey, Map<String, String> translations) {
    String other = byKey.putIfAbsent(key, name);
    if (other != null && !other.equals(name)) {
      translations.putIfAbsent(other, name);
      translations.putIfAbsent(name, other);
    }
  }
}
