package limen.core.sealing;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import limen.core.document.Result;

/** People, keys and lists that never were, the same for the same seed. */
public final class Invented {
  public static final String EXCHANGE = "port.example/drill/harbour";
  private static final String[] SURNAMES = {
    "Вигаданий", "Invented", "Придуманная", "Neverwas", "Небувалий", "O'Drill", "Ненастоящий"
  };
  private static final String[] GIVEN = {
    "Іван Прикладович",
    "Maria Nobody",
    "Анна Никто",
    "Placeholder",
    "Ёжи Пример",
    "Zoë Example",
    "Нехто Ніякий"
  };

  private Invented() {}

  public static <T> T good(Result<T> result) {
    return switch (result) {
      case Result.Good<T>(T value) -> value;
      case Result.Refused<T>(var refusal) -> throw new AssertionError(refusal.what());
    };
  }

  /** Randomness that repeats: for tests, and nothing else. */
  public static SecureRandom random(long seed) {
    Random source = new Random(seed);
    return new SecureRandom() {
      private static final long serialVersionUID = 1;

      @Override
      public void nextBytes(byte[] bytes) {
        source.nextBytes(bytes);
      }
    };
  }

  public static Identity identity(long seed) {
    return Identity.generate(random(seed));
  }

  public static ExchangeKey key() {
    return ExchangeKey.generate(random(77));
  }

  /** A place of a person of this number; the same number is the same person. */
  public static Place place(int person, SecureRandom salts) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(Field.SURNAME, SURNAMES[person % SURNAMES.length] + " " + person));
    fields.add(new Field(Field.GIVEN, GIVEN[person / 3 % GIVEN.length]));
    fields.add(new Field(Field.BIRTH_DATE, "19" + (60 + person % 40) + "-02-0" + (1 + person % 9)));
    fields.add(new Field("service number", "drill-" + (100_000 + person)));
    if (person % 3 == 0) {
      fields.add(new Field("місце утримання", "вигадана колонія № " + person));
    }
    return new Place(fields, Salt.fresh(salts), key().tag(fields));
  }

  public static SealedList list(long seed, int... persons) {
    SecureRandom salts = random(seed);
    List<Place> places = new ArrayList<>();
    for (int person : persons) {
      places.add(place(person, salts));
    }
    return new SealedList(EXCHANGE, "2", "to-B", 3, places);
  }

  public static int[] persons(int count) {
    return java.util.stream.IntStream.range(0, count).toArray();
  }
}
