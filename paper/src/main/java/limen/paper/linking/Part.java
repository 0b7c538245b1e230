package limen.paper.linking;

import java.util.List;
import java.util.regex.Pattern;
import limen.core.person.FullName;
import limen.paper.intake.PlainTable;
import org.jspecify.annotations.Nullable;

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
      case FIRST -> word(words(cell), 0);
      case REST -> rest(words(cell), 1);
      case SURNAME -> said(parted(cell).surname());
      case GIVEN -> said(parted(cell).given());
      case PATRONYMIC -> said(parted(cell).patronymic());
    };
  }

  private static List<String> words(String cell) {
    return List.of(BETWEEN.split(FullName.spaced(cell)));
  }

  private static FullName parted(String cell) {
    return new FullName(cell, null, null).parted();
  }

  private static String said(@Nullable String part) {
    return part == null ? "" : part;
  }

  private static String word(List<String> words, int at) {
    return at < words.size() ? words.get(at) : "";
  }

  private static String rest(List<String> words, int from) {
    return from < words.size() ? String.join(" ", words.subList(from, words.size())) : "";
  }
}
