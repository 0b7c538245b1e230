package limen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import limen.bench.InventedNames.Named;
import limen.linkage.spelling.Romanization;

/**
 * A name as somebody types it who looks for a person.
 *
 * @param lastIsBegun whether the last word is still being typed
 * @param wanted whom they mean; anybody with the same words is as good
 * @param hasPatronymic whether the patronymic is asked for at all
 */
record NameQuestion(
    Kind kind, List<String> words, boolean lastIsBegun, Named wanted, boolean hasPatronymic) {
  private static final String LETTERS = "абвгдезиклмнопрстух";
  private static final int SHORTEST_OF_TWO = 7;

  /** What is wrong with it. */
  enum Kind {
    ONE_SLIP("one slip"),
    TWO_SLIPS("two slips in the surname"),
    LATIN("Latin letters, one of 17 systems"),
    OTHER_LANGUAGE("the other language’s form"),
    NO_PATRONYMIC("no patronymic"),
    BEGUN("the last word begun"),
    TURNED("given name first");

    private final String says;

    Kind(String says) {
      this.says = says;
    }

    String says() {
      return says;
    }
  }

  boolean isAnsweredBy(Named found) {
    return found.surname().equals(wanted.surname())
        && found.given().equals(wanted.given())
        && (!hasPatronymic || found.patronymic().equals(wanted.patronymic()));
  }

  /** So many of every kind. */
  static List<NameQuestion> ask(
      List<Named> people, int ofEach, Map<String, String> translations, Random random) {
    List<NameQuestion> questions = new ArrayList<>();
    for (int i = 0; i < ofEach; i++) {
      for (Kind kind : Kind.values()) {
        Named wanted = people.get(random.nextInt(people.size()));
        while (kind == Kind.TWO_SLIPS && wanted.surname().length() < SHORTEST_OF_TWO) {
          wanted = people.get(random.nextInt(people.size()));
        }
        questions.add(of(kind, wanted, translations, random));
      }
    }
    return questions;
  }

  private static NameQuestion of(
      Kind kind, Named wanted, Map<String, String> translations, Random random) {
    String surname = wanted.surname();
    String given = wanted.given();
    String patronymic = wanted.patronymic();
    List<String> words =
        switch (kind) {
          case ONE_SLIP -> List.of(slip(surname, random), given, patronymic);
          case TWO_SLIPS -> List.of(slip(slip(surname, random), random), given, patronymic);
          case LATIN -> latin(List.of(surname, given, patronymic), random);
          case OTHER_LANGUAGE ->
              List.of(
                  respelt(surname, wanted.isUkrainian()),
                  translations.getOrDefault(given, given),
                  translations.getOrDefault(patronymic, patronymic));
          case NO_PATRONYMIC -> List.of(surname, given);
          case BEGUN -> List.of(surname, given.substring(0, Math.min(3, given.length() - 1)));
          case TURNED -> List.of(given, patronymic, surname);
        };
    boolean hasPatronymic = kind != Kind.NO_PATRONYMIC && kind != Kind.BEGUN;
    return new NameQuestion(kind, words, kind == Kind.BEGUN, wanted, hasPatronymic);
  }

  private static List<String> latin(List<String> words, Random random) {
    Romanization[] systems = Romanization.values();
    Romanization system = systems[random.nextInt(systems.length)];
    return words.stream().map(system::write).toList();
  }

  private static String respelt(String surname, boolean isUkrainian) {
    return isUkrainian
        ? surname.replace("ськ", "ск").replace("і", "и").replace("ї", "и").replace("є", "е")
        : surname.replace("ск", "ськ").replace("ы", "и").replace("э", "е").replace("ё", "йо");
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length());
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default -> {
        int first = Math.min(at, word.length() - 2);
        yield word.substring(0, first)
            + word.charAt(first + 1)
            + word.charAt(first)
            + word.substring(first + 2);
      }
    };
  }
}
