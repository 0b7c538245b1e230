package limen.paper.linking;

import java.util.List;
import limen.core.person.FullName;
import limen.linkage.compare.Kind;
import limen.linkage.spelling.Forms;
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
  /** The same of a name that begins with the given name: its last word. */
  SURNAME_LAST,
  /** Its first word. */
  GIVEN_FIRST,
  /** What stands between the two. */
  PATRONYMIC_BETWEEN,
  /** Of given names the first. */
  FIRST,
  /** Of given names what stands behind the first: there the father's name is, if anywhere. */
  REST,
  /** A day, as year, month and day where it is one. */
  DAY,
  /** Man or woman, in one word whatever the language, since frequencies are counted by words. */
  SEX;

  /** Whether it is shown as it is written, however it is compared. */
  boolean isWhole() {
    return this == WHOLE || this == DAY || this == SEX;
  }

  /** The part of an undivided name that holds a kind. */
  static Part cut(Kind kind) {
    return switch (kind) {
      case SURNAME -> SURNAME;
      case GIVEN -> GIVEN;
      default -> PATRONYMIC;
    };
  }

  /** The same part of a name that begins with the given name. */
  Part givenFirst() {
    return switch (this) {
      case SURNAME -> SURNAME_LAST;
      case GIVEN -> GIVEN_FIRST;
      case PATRONYMIC -> PATRONYMIC_BETWEEN;
      default -> this;
    };
  }

  /** Whether it is a part of an undivided name, or of given names what stands behind the first. */
  boolean isCut() {
    return switch (this) {
      case SURNAME, GIVEN, PATRONYMIC, SURNAME_LAST, GIVEN_FIRST, PATRONYMIC_BETWEEN, REST -> true;
      default -> false;
    };
  }

  /** What is compared of a cell; empty where nothing is. */
  String of(String cell) {
    return switch (this) {
      case WHOLE -> cell;
      case DAY -> PlainTable.day(cell);
      case SEX -> PlainTable.sex(cell);
      case FIRST -> word(words(cell), 0);
      case REST -> rest(words(cell), 1);
      case SURNAME_LAST -> said(turned(cell).surname());
      case GIVEN_FIRST -> said(turned(cell).given());
      case PATRONYMIC_BETWEEN -> said(turned(cell).patronymic());
      case SURNAME -> said(parted(cell).surname());
      case GIVEN -> said(parted(cell).given());
      case PATRONYMIC -> said(parted(cell).patronymic());
    };
  }

  private static List<String> words(String cell) {
    return FullName.words(FullName.spaced(cell));
  }

  private static FullName parted(String cell) {
    return new FullName(cell, null, null).parted();
  }

  /** A comma stands behind a surname, wherever the others have theirs. */
  private static FullName turned(String cell) {
    List<String> words = words(cell);
    int last = words.size() - 1;
    if (cell.indexOf(',') >= 0 || last < 1 || isFathersLast(words)) {
      return parted(cell);
    }
    String between = String.join(" ", words.subList(1, last));
    return new FullName(words.get(last), words.getFirst(), between);
  }

  /** Неіснуючий Андрій Миколайович has his surname first, whatever the others have. */
  private static boolean isFathersLast(List<String> words) {
    int last = words.size() - 1;
    return last > 1 && Forms.isFathers(words.get(last)) && !Forms.isFathers(words.get(last - 1));
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
