package limen.bench.link;

import java.util.List;
import limen.linkage.block.Feature;
import limen.linkage.block.Rule;
import limen.linkage.compare.Kind;
import limen.linkage.model.Field;

/** What both ways are given: the fields, which rows are compared, from where on a pair is kept. */
final class Setting {
  static final int SURNAME = 0;
  static final int GIVEN = 1;
  static final int PATRONYMIC = 2;
  static final int BORN = 3;

  static final List<Field> FIELDS =
      List.of(
          new Field("surname", Kind.SURNAME),
          new Field("given", Kind.GIVEN),
          new Field("patronymic", Kind.PATRONYMIC),
          new Field("born", Kind.DATE));

  /** None of them has a block so large on a million rows that ours would part it. */
  static final List<Rule> RULES =
      List.of(
          new Rule(List.of(whole(SURNAME), whole(GIVEN)), SURNAME, GIVEN),
          Rule.of(whole(SURNAME), coarse(BORN)),
          Rule.of(whole(GIVEN), whole(BORN)),
          Rule.of(whole(PATRONYMIC), whole(BORN)),
          Rule.of(coarse(SURNAME), whole(BORN)),
          Rule.of(coarse(SURNAME), whole(PATRONYMIC), coarse(BORN)));

  /** Pairs less likely are not kept. */
  static final double LEAST = 0.5;

  private Setting() {}

  private static Feature whole(int field) {
    return new Feature(field, false);
  }

  private static Feature coarse(int field) {
    return new Feature(field, true);
  }
}
