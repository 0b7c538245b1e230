package limen.drill.invent;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of one language: given names as often as people bear them, patronymics as often as fathers
 * bear theirs, and surnames from lists, widened in Ukrainian by productive endings on real stems.
 */
final class Names {
  /** So many Ukrainian surnames are stem and ending; the list alone holds but 160. */
  private static final double STEMS = 0.75;

  /**
   * A given name of men.
   *
   * @param name the name
   * @param count how often sons bear it
   * @param fathers how often fathers bear it
   * @param son the patronymic of a son; empty where the language has none
   * @param daughter the patronymic of a daughter
   */
  record Man(String name, long count, long fathers, String son, String daughter) {
    static Man of(List<String> row) {
      return new Man(
          row.get(0),
          Long.parseLong(row.get(1)),
          Long.parseLong(row.get(2)),
          row.get(3),
          row.get(4));
    }
  }

  private record Woman(String name, long count) {}

  private final Tongue tongue;
  private final Weighted<Man> sons;
  private final Weighted<Man> fathers;
  private final Weighted<Woman> women;
  private final List<String> surnames;
  private final List<String> made;

  Names(Tongue tongue) {
    this.tongue = tongue;
    List<Man> men = Shelf.table(tongue.code() + "-male.tsv").stream().map(Man::of).toList();
    this.sons = new Weighted<>(men, Man::count);
    this.fathers = new Weighted<>(men, Man::fathers);
    this.women =
        new Weighted<>(
            Shelf.table(tongue.code() + "-female.tsv").stream()
                .map(row -> new Woman(row.get(0), Long.parseLong(row.get(1))))
                .toList(),
            Woman::count);
    this.surnames = Shelf.lines(tongue.code() + "-surnames.txt");
    this.made = tongue == Tongue.UK ? made() : List.of();
  }

  private static List<String> made() {
    List<String> made = new ArrayList<>();
    for (String line : Shelf.lines("uk-stems.txt")) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        made.add(parts[0] + parts[i]);
      }
    }
    return made;
  }

  /** A family's name as its men bear it. */
  String surname(Lot lot) {
    return !made.isEmpty() && lot.falls(STEMS) ? lot.of(made) : lot.of(surnames);
  }

  String surname(String ofMen, boolean woman) {
    return woman ? tongue.female(ofMen) : ofMen;
  }

  Man father(Lot lot) {
    return fathers.draw(lot);
  }

  String given(Lot lot, boolean woman) {
    return woman ? women.draw(lot).name() : sons.draw(lot).name();
  }
}
