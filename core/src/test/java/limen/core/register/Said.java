package limen.core.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/** Facts of invented persons. */
final class Said {
  static final Instant MOMENT = Instant.parse("2031-05-20T10:00:00Z");
  static final LocalDate DAY = LocalDate.of(2031, 5, 20);

  private Said() {}

  static Fact fact(String of, @Nullable LocalDate happened, What what) {
    return said(of, happened, what, Behind.RECORDED);
  }

  static Fact said(String of, @Nullable LocalDate happened, What what, Behind behind) {
    PartialDate day = happened == null ? null : PartialDate.of(happened);
    return new Fact(day, MOMENT, "camps", of, what, behind);
  }

  static Traits traits(@Nullable Status status, @Nullable LocalDate captured) {
    return new Traits(
        status,
        "серж.\tант",
        Set.of(Finding.SICK),
        new PartialDate("бл. 1985", LocalDate.of(1983, 1, 1), LocalDate.of(1987, 12, 31)),
        Sex.MALE,
        "Land",
        "army\\n",
        null,
        captured == null ? null : PartialDate.of(captured),
        Set.of("a", "b"),
        2);
  }

  static Particulars person(String surname, Traits traits) {
    return new Particulars(
        new FullName(surname, "Вигад", null),
        traits,
        null,
        "Місто",
        null,
        null,
        "рядок 1\nрядок 2",
        null,
        null,
        "G1");
  }

  static Particulars plain(String surname, String born) {
    Traits none = Traits.UNKNOWN;
    return Particulars.of(
        new FullName(surname, "Вигад", null),
        new Traits(
            none.status(),
            null,
            null,
            PartialDate.impossible(born),
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            null));
  }

  static Row row(int number, @Nullable String id, Particulars particulars) {
    return new Row("", number, id, particulars, null, null, null, null, List.of());
  }

  static Upload upload(String id, String sender, int rows) {
    return new Upload(
        id,
        sender,
        "list.csv",
        Hash.sha256(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        MOMENT,
        "clerk",
        rows);
  }

  /** One of every kind of fact, chosen by chance. */
  static What any(Random random, String upload) {
    PartialDate day =
        random.nextBoolean() ? null : PartialDate.of(DAY.minusDays(random.nextInt(900)));
    List<What> all =
        List.of(
            new What.Captured(),
            new What.Identified(person("Т" + random.nextInt(9), traits(Status.SOLDIER, DAY))),
            new What.MedicalFound(
                Set.of(random.nextBoolean() ? Finding.SICK : Finding.SERIOUSLY_WOUNDED), null, day),
            new What.Whereabouts(random.nextBoolean() ? null : "Табір " + random.nextInt(3), day),
            new What.Retained(),
            new What.LegalHold("ст. 1", day, null),
            new What.HoldLifted(random.nextBoolean() ? null : "ст. 1"),
            new What.Died(
                random.nextBoolean() ? null : "№ 7", random.nextBoolean() ? null : "Місто"),
            new What.Returned(random.nextBoolean() ? null : "1"),
            new What.Escaped(),
            new What.StillHeld(),
            new What.Transferred("third"),
            new What.CardSent("agency"),
            new What.NoticeSent("agency"),
            new What.Listed(upload, "Аркуш", 4, null, List.of("sex=mlae", "born=")),
            new What.Gone(upload));
    return all.get(random.nextInt(all.size()));
  }

  /** Facts of some persons, each first listed, in the order in which they are recorded. */
  static List<Fact> history(Random random, int persons, int more) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 1; i <= persons; i++) {
      facts.add(fact("p" + i, null, new What.Listed("u1", "", i, null, List.of())));
    }
    for (int i = 0; i < more; i++) {
      Instant recorded = MOMENT.plusSeconds(60L * i);
      facts.add(
          new Fact(
              random.nextBoolean() ? null : PartialDate.of(DAY.plusDays(random.nextInt(30))),
              recorded,
              random.nextBoolean() ? "camps" : "hospital",
              "p" + (1 + random.nextInt(persons)),
              any(random, "u1"),
              random.nextBoolean() ? Behind.CLAIMED : Behind.TRANSCRIBED));
    }
    return facts;
  }
}
