package limen.bench;

import java.io.IOException;
import java.util.List;
import limen.bench.InventedNames.Named;
import limen.linkage.search.People;
import limen.linkage.search.Query;
import limen.linkage.spelling.Spellings;

/** Something that finds people by a name. */
interface NameEngine {
  /** The places of the nearest people, in order. */
  int[] find(NameQuestion question, int many) throws IOException;

  /** What its index takes, in memory or on disk. */
  long bytes();

  /** A name for the table. */
  String says();

  private static People index(List<Named> people) {
    People.Builder builder = People.builder(Spellings.usual());
    for (Named one : people) {
      builder.add(List.of(one.surname(), one.given(), one.patronymic()), one.year());
    }
    return builder.build();
  }

  /** Limen's own. */
  static NameEngine ours(List<Named> people) {
    long before = used();
    People index = index(people);
    // A search leaves behind what the next one uses; that counts too.
    index.find(List.of("а", "б", "в"), 1);
    long bytes = used() - before;
    return new NameEngine() {
      @Override
      public int[] find(NameQuestion question, int many) {
        return index
            .find(new Query(question.words(), question.lastIsBegun(), Query.UNKNOWN, many))
            .stream()
            .mapToInt(People.Hit::person)
            .toArray();
      }

      @Override
      public long bytes() {
        return bytes;
      }

      @Override
      public String says() {
        return "Limen, %,d distinct words".formatted(index.distinctWords());
      }
    };
  }

  /** What is reachable, after collecting what is not. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
