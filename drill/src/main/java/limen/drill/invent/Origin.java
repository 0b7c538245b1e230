package limen.drill.invent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where somebody comes from: name, birth, home and kin, in the spelling of the own country. */
final class Origin {
  /** So many are called exactly as somebody before them; more come of themselves. */
  private static final double NAMESAKES = 0.01;

  private static final int REMEMBERED = 512;

  /**
   * A name with what it was made from.
   *
   * @param woman whether a woman or girl bears it
   * @param family the surname as men of the family bear it
   * @param given the given name
   * @param father whose name makes the patronymic
   */
  record Called(boolean woman, String family, String given, Names.Man father) {}

  private final Land land;
  private final Lot lot;
  private final Names names;
  private final Scene scene;
  private final List<Called> before = new ArrayList<>();

  Origin(Land land, Lot lot) {
    this.land = land;
    this.lot = lot;
    this.names = new Names(land.tongue());
    this.scene = new Scene(land.tongue());
  }

  Scene scene() {
    return scene;
  }

  String family() {
    return names.surname(lot);
  }

  String town() {
    return scene.town(lot);
  }

  Names.Man father() {
    return names.father(lot);
  }

  /** A man, woman or child of no family that was spoken of before. */
  Called called(boolean woman) {
    if (!before.isEmpty() && lot.falls(NAMESAKES)) {
      Called namesake = lot.of(before);
      if (namesake.woman() == woman) {
        return namesake;
      }
    }
    Called called = called(woman, family(), father());
    if (before.size() < REMEMBERED) {
      before.add(called);
    } else {
      before.set(lot.below(REMEMBERED), called);
    }
    return called;
  }

  Called called(boolean woman, String family, Names.Man father) {
    return new Called(woman, family, names.given(lot, woman), father);
  }

  /** A row that says who somebody is and where he or she is at home. */
  Row row(Called called, LocalDate born, String town) {
    boolean woman = called.woman();
    Names.Man father = called.father();
    String home = scene.address(lot, town);
    return new Row()
        .with(Column.SURNAME, names.surname(called.family(), woman))
        .with(Column.GIVEN, called.given())
        .with(Column.PATRONYMIC, woman ? father.daughter() : father.son())
        .with(Column.BORN, born.toString())
        .with(Column.SEX, woman ? "female" : "male")
        .with(Column.NATIONALITY, land.name())
        .with(Column.BIRTHPLACE, lot.falls(0.6) ? town : town())
        .with(Column.FATHER, father.name())
        .with(Column.MOTHER, names.surname(family(), true))
        .with(Column.KIN, kin(called, home))
        .with(Column.RESIDENCE, home);
  }

  private String kin(Called called, String home) {
    boolean woman = lot.falls(0.75);
    String family = names.surname(called.family(), woman);
    return scene.kinship(lot, called.woman(), woman)
        + " "
        + family
        + " "
        + names.given(lot, woman)
        + ", "
        + home;
  }
}
