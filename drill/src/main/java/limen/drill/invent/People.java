package limen.drill.invent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limen.core.person.Finding;

/** Makes people of one country whom another holds, each alone or with those who go with them. */
final class People {
  private static final double FAMILIES = 0.010;
  private static final double CIVILIANS = 0.066;
  private static final double ESCORTED = 0.006;
  private static final double MEDICAL = 0.015;
  private static final double CHAPLAINS = 0.002;

  private final Land holder;
  private final Lot lot;
  private final Origin origin;
  private final Force service;
  private final Health health;
  private int groups;

  People(Land holder, Land land, Lot lot) {
    this.holder = holder;
    this.lot = lot;
    this.origin = new Origin(land, lot);
    this.service = new Force(origin.scene(), lot);
    this.health = new Health(lot);
  }

  /** One person, or the two to four who belong together. */
  List<Row> next() {
    double drawn = lot.share();
    if (drawn < FAMILIES) {
      return family();
    }
    if (drawn < FAMILIES + CIVILIANS) {
      return List.of(civilian());
    }
    return drawn < FAMILIES + CIVILIANS + ESCORTED ? escorted() : List.of(soldier());
  }

  /** Somebody in uniform. */
  Row soldier() {
    boolean woman = lot.falls(0.025);
    double drawn = lot.share();
    LocalDate captured = Waves.day(lot);
    Row row = person(origin.called(woman), ageInUniform(), captured, origin.town());
    service.enlist(row, drawn < MEDICAL ? "medical" : status(drawn));
    health.look(row);
    return held(row);
  }

  private static String status(double drawn) {
    return drawn < MEDICAL + CHAPLAINS ? "chaplain" : "soldier";
  }

  /** One in eight is under 25; the others are 37 in the middle. */
  private int ageInUniform() {
    return lot.falls(0.125)
        ? lot.between(18, 24)
        : 25 + (int) (34 * lot.share() * (0.4 + 0.6 * lot.share()));
  }

  private Row civilian() {
    boolean woman = lot.falls(0.1);
    Row row = person(origin.called(woman), lot.between(18, 74), Waves.day(lot), origin.town());
    row.with(Column.STATUS, "civilian").with(Column.DEPENDANTS, dependants());
    health.look(row);
    return held(row);
  }

  /** A seriously wounded soldier with the comrade or nurse who goes with him. */
  private List<Row> escorted() {
    String group = "escort-" + ++groups;
    Row patient = soldier();
    health.seriouslyWounded(patient);
    Row escort = soldier();
    escort.with(Column.FINDINGS, "healthy").with(Column.MARKS, "escort");
    return List.of(held(patient).with(Column.GROUP, group), escort.with(Column.GROUP, group));
  }

  /** A couple or one parent with children, or grown brothers and sisters, taken on one day. */
  private List<Row> family() {
    String family = origin.family();
    String town = origin.town();
    LocalDate captured = Waves.day(lot);
    Names.Man father = origin.father();
    boolean children = lot.falls(0.5);
    int size = lot.between(2, 4);
    int age = lot.between(25, 48);
    List<Row> rows = new ArrayList<>();
    String group = "family-" + ++groups;
    for (int i = 0; i < size; i++) {
      boolean child = children && i > 0;
      boolean woman = i == 0 ? lot.falls(0.6) : lot.falls(0.5);
      Origin.Called called = origin.called(woman, family, i == 0 ? origin.father() : father);
      int years = child ? lot.between(1, 17) : age + lot.between(-6, 6);
      Row row = person(called, years, captured, town).with(Column.STATUS, "civilian");
      row.with(Column.DEPENDANTS, Integer.toString(i == 0 && children ? size - 1 : 0));
      rows.add(held(row).with(Column.GROUP, group));
    }
    if (children && rows.getFirst().at(Column.SEX).equals("female") && lot.falls(0.5)) {
      health.note(rows.getFirst(), List.of(Finding.MOTHER_OF_SMALL_CHILD), "");
    }
    return rows;
  }

  /** Somebody of this age on the day after the last capture. */
  private Row person(Origin.Called called, int age, LocalDate captured, String town) {
    LocalDate last = Waves.LAST.plusDays(1).minusYears(age);
    LocalDate born = lot.day(last.minusYears(1).plusDays(1), last);
    return origin.row(called, born, town).with(Column.CAPTURED, captured.toString());
  }

  private String dependants() {
    return Integer.toString(lot.falls(0.45) ? 0 : lot.between(1, 3));
  }

  private Row held(Row row) {
    boolean hospital = row.at(Column.FINDINGS).startsWith("seriously");
    String at = (hospital ? "Hospital " + lot.between(1, 3) : "Camp " + lot.between(1, 12));
    return row.with(Column.HELD_AT, at).with(Column.ADDRESS, at + ", " + holder.name());
  }
}
