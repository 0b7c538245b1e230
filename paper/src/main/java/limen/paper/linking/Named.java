package limen.paper.linking;

import limen.linkage.compare.Kind;
import limen.paper.intake.Column;
import limen.paper.intake.PlainTable;
import limen.paper.linking.Compared.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where the names of a table stand, each by its heading counted from 0; null where it has no
 * heading.
 *
 * @param surname family names
 * @param given given names
 * @param father names after the father
 * @param whole undivided names
 */
record Named(
    @Nullable Integer surname,
    @Nullable Integer given,
    @Nullable Integer father,
    @Nullable Integer whole) {

  /**
   * A family name beside which neither a given name nor a father's stands is a whole name where
   * most rows have several words under it, and so is a given name.
   */
  static Named of(PlainTable table) {
    Integer surname = table.at(Column.SURNAME);
    Integer given = table.at(Column.GIVEN);
    Integer father = table.at(Column.PATRONYMIC);
    Integer whole = table.at(Column.NAME);
    Integer alone = given == null ? surname : surname == null ? given : null;
    boolean undivided =
        alone != null
            && whole == null
            && father == null
            && Telling.hasSeveralWords(table.values(alone));
    return undivided
        ? new Named(null, null, null, alone)
        : new Named(surname, given, father, whole);
  }

  /** Where one kind of name is looked for; an undivided name is cut where a part is missing. */
  @Nullable Source source(Kind kind) {
    Source parts = part(kind);
    boolean divided = surname != null && given != null;
    return whole == null || divided || (kind == Kind.PATRONYMIC && father != null)
        ? parts
        : new Source(whole, Part.cut(kind));
  }

  private @Nullable Source part(Kind kind) {
    return switch (kind) {
      case SURNAME -> surname == null ? null : new Source(surname, Part.WHOLE);
      case GIVEN ->
          given == null ? null : new Source(given, father == null ? Part.FIRST : Part.WHOLE);
      default ->
          father != null
              ? new Source(father, Part.WHOLE)
              : given == null ? null : new Source(given, Part.REST);
    };
  }

  /** The same where given names stand under the heading of surnames, and surnames under theirs. */
  Named exchanged() {
    return new Named(/* surname= */ given, /* given= */ surname, father, whole);
  }
}
