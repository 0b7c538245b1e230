package limen.paper.linking;

import java.util.List;
import java.util.regex.Pattern;
import limen.paper.intake.PlainTable;

/** Which part of a cell is compared. An undivided name is cut at its spaces. */
public enum Part {
  /** All of it. */
  WHOLE,
  /** Of an undivided name the family name: its first word. */
  SURNAME,
  /** Of an undivided name the given name: its second word. */
  GIVEN,
  /** Of an undivided name what stands behind the given name. */
  PATRONYMIC,
  /** Of given names the first. */
  FIRST,
  /** Of given names what stands behind the first: there the father's name is, if anywhere. */
  REST,
  /** A day, as year, month and day where it is one. */
  DAY,
  /** Man or woman, in one word whatever the language, since frequencies are counted by words. */
  SEX;

  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  /** How names made of the father's end, in Cyrillic and in Latin spellings. */
  private static final Pattern FATHERS =
      Pattern.compile(
          ".{2,}(вич|вна|ічна|ична|инична|[vw][iye]t?s?(?:ch|cz|č)|[vw]n[ae]|i(?:t?s?ch|č)n[ae])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether it is shown as it is written, however it is compared. */
  boolean isWhole() {
    return this == WHOLE || this == DAY || this == SEX;
  }

  /** What is compared of a cell; empty where nothing is. */
  String of(String cell) {
    return switch (this) {
      case WHOLE -> cell;
      case DAY -> PlainTable.day(cell);
      case SEX -> PlainTable.sex(cell);
      case FIRST -> word(List.of(BETWEEN.split(cell)), 0);
      case REST -> rest(List.of(BETWEEN.split(cell)), 1);
      case SURNAME -> word(surnameFirst(cell), 0);
      case GIVEN -> word(surnameFirst(cell), 1);
      case PATRONYMIC -> rest(surnameFirst(cell), 2);
    };
  }

  /** A father's name between two others shows that the family name stands last. */
  private static List<String> surnameFirst(String cell) {
    List<String> words = List.of(BETWEEN.split(cell.strip()));
    boolean last =
        words.size() == 3
            && FATHERS.matcher(words.get(1)).matches()
            && !FATHERS.matcher(words.get(2)).matches();
    return last ? List.of(words.get(2), words.get(0), words.get(1)) : words;
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }

  private static String rest(List<String> words, int from) {
    return from < words.size() ? String.join(" ", words.subList(from, words.size())) : "";
  }
}
