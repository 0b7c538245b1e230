package limen.paper.lists;

import java.time.LocalDate;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** Names a person in the operator's own report; nowhere else. */
final class Person {
  private Person() {}

  static String name(Particulars person, Words words) {
    return person.name().isKnown() ? person.name().written() : words.say("lists.nameless");
  }

  /** A day as the reader's language writes it; anything less exact as it was written. */
  static String born(@Nullable PartialDate born, Words words) {
    if (born == null) {
      return "";
    }
    LocalDate day = born.first();
    return born.isExact() && day != null ? words.show(day) : born.written();
  }

  static String whole(Particulars person, Words words) {
    String born = born(person.traits().born(), words);
    return name(person, words) + (born.isEmpty() ? "" : ", " + born);
  }
}
