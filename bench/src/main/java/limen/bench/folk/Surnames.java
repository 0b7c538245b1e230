package limen.bench.folk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Surnames of one language as its men bear them: those of the drill's lists first, then productive
 * endings on stems of those lists, of given names and of syllables, so that no one need be a real
 * family's. They are borne as Zipf's and Mandelbrot's law has it: the one of rank k in the
 * proportion 1 / (k + {@link #BEFORE}).
 */
final class Surnames {
  /** How many there are; a million people, seven in ten Ukrainian, bear some 45,000 of them. */
  private static final int UKRAINIAN = 31_700;

  private static final int RUSSIAN = 14_000;

  /** Flattens the head: without it one family in nine would have the most frequent name. */
  private static final double BEFORE = 30;

  private static final List<String> UK_ENDINGS =
      List.of(
          "енко", "чук", "ук", "юк", "ський", "ак", "ко", "ишин", "ик", "ич", "ець", "ун", "ай",
          "ило", "ів", "ань");
  private static final List<String> RU_ENDINGS =
      List.of("ов", "ев", "ин", "ский", "кин", "ников", "енков", "ушкин", "аков", "ицын");

  /** After these an ending can begin with any consonant. */
  private static final String RINGING = "нрлмвбдт";

  private static final String HUSHING = "жшчщц";
  private static final String VOWELS = "аеиоуыэюяёіїєьйъʼ";

  private static final List<String> ONSETS =
      List.of(
          "Б", "Бр", "В", "Вл", "Г", "Гр", "Гл", "Д", "Др", "Ж", "З", "Зв", "К", "Кр", "Кл", "Кв",
          "Л", "М", "Мл", "Н", "П", "Пр", "Пл", "Р", "С", "Св", "Ск", "Сл", "Ст", "Т", "Тр", "Тв",
          "Х", "Хв", "Хр", "Ц", "Ч", "Ш", "Шк", "Шп");
  private static final List<String> VOICES = List.of("а", "е", "и", "о", "у");
  private static final List<String> CODAS =
      List.of(
          "б", "в", "д", "рд", "ж", "з", "л", "лт", "м", "рм", "н", "нд", "п", "р", "рб", "с", "т",
          "нт", "рт", "ч", "ш", "валд", "дор", "лен", "мар", "рин", "тан", "бор", "гол", "ран");

  private Surnames() {}

  static Urn<String> of(Tongue tongue) {
    List<String> ranked = ranked(tongue);
    double[] rank = {BEFORE};
    return new Urn<>(ranked, name -> 1 / ++rank[0]);
  }

  /** From the most frequent to the rarest, none twice. */
  static List<String> ranked(Tongue tongue) {
    Chance chance = new Chance(0, "surnames " + tongue.code());
    List<String> head = new ArrayList<>(listed(tongue));
    chance.shuffle(head);
    List<String> tail = new ArrayList<>(made(tongue));
    chance.shuffle(tail);
    Set<String> all = new LinkedHashSet<>(head);
    all.addAll(tail);
    return all.stream().limit(tongue == Tongue.UK ? UKRAINIAN : RUSSIAN).toList();
  }

  private static Set<String> listed(Tongue tongue) {
    Set<String> listed = new LinkedHashSet<>(Shelf.drill(tongue.code() + "-surnames.txt"));
    if (tongue == Tongue.UK) {
      for (String line : Shelf.drill("uk-stems.txt")) {
        String[] parts = line.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
          listed.add(parts[0] + parts[i]);
        }
      }
    }
    return listed;
  }

  private static Set<String> made(Tongue tongue) {
    Set<String> made = new LinkedHashSet<>();
    for (String stem : stems(tongue)) {
      for (String ending : tongue == Tongue.UK ? UK_ENDINGS : RU_ENDINGS) {
        if (fits(stem, ending)) {
          made.add(stem + ending);
        }
      }
    }
    return made;
  }

  private static Set<String> stems(Tongue tongue) {
    Set<String> stems = new LinkedHashSet<>();
    for (String line : Shelf.drill("uk-stems.txt")) {
      String stem = line.substring(0, line.indexOf(' '));
      stems.add(tongue == Tongue.UK ? stem : Forms.russian(stem));
    }
    for (String name : Shelf.drill("ru-surnames.txt")) {
      String stem = name.replaceFirst("(ов|ев|ёв|ин|ын|ский|цкий)$", "");
      stems.add(tongue == Tongue.UK ? Forms.ukrainian(stem) : stem);
    }
    for (Given given : Given.all()) {
      if (!given.woman() && given.familiar()) {
        stems.add(given.in(tongue).replaceFirst("(ій|ий|[аояйь])$", ""));
      }
    }
    for (String onset : ONSETS) {
      for (String voice : VOICES) {
        CODAS.forEach(coda -> stems.add(onset + voice + coda));
      }
    }
    return stems;
  }

  /** Whether it can be said. */
  private static boolean fits(String stem, String ending) {
    char last = stem.charAt(stem.length() - 1);
    if (stem.length() < 3 || VOWELS.indexOf(last) >= 0) {
      return false;
    }
    boolean hushing = HUSHING.indexOf(last) >= 0;
    return switch (ending) {
      case "ов" -> !hushing;
      case "ев" -> hushing;
      default -> VOWELS.indexOf(ending.charAt(0)) >= 0 || RINGING.indexOf(last) >= 0;
    };
  }
}
