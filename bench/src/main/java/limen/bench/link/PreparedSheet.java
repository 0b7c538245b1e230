package limen.bench.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.linkage.compare.Kind;
import limen.linkage.compare.Level;
import limen.linkage.compare.NameWord;
import limen.linkage.spelling.Forms;
import limen.linkage.spelling.Slips;
import limen.linkage.spelling.Sounds;
import limen.linkage.table.Column;
import limen.linkage.table.Table;

/**
 * The register as SQL gets it: of every name and day already what is compared and blocked by, keys
 * as numbers, so that nothing of it has to be made from the words. An empty cell says nothing.
 */
final class PreparedSheet {
  /** Of a name: what is read after the prefix of its field. */
  static final List<String> OF_NAME =
      List.of(
          "letters",
          "form",
          "part",
          "either",
          "sounds",
          "initial",
          "initials",
          "sex",
          "cut",
          "known");

  /** Of a day. */
  static final List<String> OF_DAY =
      List.of("letters", "form", "part", "year", "month", "day", "digits");

  private static final int BEGINNING = 3;

  private static final char[] LETTERS =
      "abcdefghijklmnopqrstuvwxyzабвгґдеєёжзиіїйклмнопрстуфхцчшщьъыэюя".toCharArray();

  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, NameWord> letters = new HashMap<>();

  private PreparedSheet() {}

  /**
   * Writes it.
   *
   * @param words the register; the file to write
   */
  public static void main(String[] words) throws IOException {
    write(PeopleFile.read(Path.of(words[0])), Path.of(words[1]));
  }

  static void write(Table table, Path file) throws IOException {
    PreparedSheet sheet = new PreparedSheet();
    List<String[]> cells =
        Setting.FIELDS.stream()
            .map(
                field ->
                    sheet.cells(table.columns().get(Setting.FIELDS.indexOf(field)), field.kind()))
            .toList();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int row = 0; row < table.rows(); row++) {
        out.write(Integer.toString(row));
        for (int field = 0; field < cells.size(); field++) {
          out.write(',');
          out.write(cells.get(field)[table.columns().get(field).id(row)]);
        }
        out.write('\n');
      }
    }
  }

  private String[] cells(Column column, Kind kind) {
    String[] cells = new String[column.distinct()];
    cells[0] = ",".repeat((kind == Kind.DATE ? OF_DAY : OF_NAME).size() - 1);
    for (int id = 1; id < cells.length; id++) {
      cells[id] = kind == Kind.DATE ? day(column.value(id)) : name(column.value(id), kind);
    }
    return cells;
  }

  private String name(String value, Kind kind) {
    String small = Slips.letters(value);
    String key =
        switch (kind) {
          case GIVEN -> Forms.given(value);
          case PATRONYMIC -> Forms.father(value);
          default -> Forms.surname(value);
        };
    boolean known = key.startsWith("=");
    String heard = known ? Sounds.stem(key.substring(1)) : key;
    boolean cut = small.length() == 1 || value.endsWith(".");
    String bones = Sounds.bones(heard);
    String part = "^" + bones.substring(0, Math.min(BEGINNING, bones.length()));
    return String.join(
        ",",
        // Without a letter it is only the same as itself.
        number(small.isEmpty() ? "!" + value : small),
        cut ? "" : number(key),
        cut ? "" : number(part),
        cut ? "" : number(kind == Kind.GIVEN ? key : Forms.given(value)),
        cut ? Sounds.of(value) : heard,
        cut && small.length() == 1 ? small : "",
        initials(NameWord.of(value, kind), kind),
        Integer.toString(cut ? 0 : bearer(Sounds.of(value), kind)),
        Boolean.toString(cut),
        Boolean.toString(known));
  }

  /** Every letter that may stand for a name. */
  private String initials(NameWord name, Kind kind) {
    StringBuilder initials = new StringBuilder();
    for (char letter : LETTERS) {
      NameWord initial =
          letters.computeIfAbsent(letter + kind.name(), k -> NameWord.of(letter + ".", kind));
      if (initial.against(name) == Level.PART) {
        initials.append(letter);
      }
    }
    return initials.toString();
  }

  private static int bearer(String sounds, Kind kind) {
    return switch (kind) {
      case GIVEN -> Forms.givenBearer(sounds).bit();
      case PATRONYMIC -> Forms.fatherBearer(sounds).bit();
      default -> 0;
    };
  }

  /** The registers have days such as {@code 1985-04-23}, or the year alone. */
  private String day(String value) {
    String[] parts = value.split("-", -1);
    boolean exact = parts.length == 3;
    return String.join(
        ",",
        number("d" + value),
        exact ? number("d" + value) : "",
        number("y" + parts[0]),
        parts[0],
        exact ? parts[1] : "",
        exact ? parts[2] : "",
        exact ? String.join("", parts) : "");
  }

  private String number(String key) {
    return key.isEmpty() ? "" : Integer.toString(keys.computeIfAbsent(key, k -> keys.size() + 1));
  }
}
