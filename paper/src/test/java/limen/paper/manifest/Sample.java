package limen.paper.manifest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import limen.core.document.Result;
import limen.core.manifest.Convoy;
import limen.core.manifest.Fleet;
import limen.core.manifest.Gates;
import limen.core.manifest.Manifest;
import limen.core.manifest.Manifests;
import limen.core.manifest.Need;
import limen.core.manifest.Passenger;
import limen.core.person.FullName;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** A stage with names in three scripts, none of them anybody's. */
final class Sample {
  static final String ARABIC = "محمد الأحمدي";
  static final String HEBREW = "שלום";

  private Sample() {}

  static Manifest manifest(int people, boolean invented) {
    List<Passenger> list = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      list.add(passenger(i));
    }
    Convoy convoy = new Convoy("1", "Avaria", "Belmont", invented);
    return switch (Manifests.of(
        convoy, list, Fleet.usual(list, List.of()), List.of(), new byte[32])) {
      case Result.Good<Manifest>(Manifest manifest) -> manifest;
      case Result.Refused<Manifest>(var refusal) -> throw new AssertionError(refusal.what());
    };
  }

  private static Passenger passenger(int i) {
    Set<Need> needs =
        i % 97 == 1
            ? Set.of(Need.STRETCHER, Need.MEDICINE)
            : i % 11 == 0 ? Set.of(Need.MEDICINE) : Set.of();
    Gates gates = i % 3 == 0 ? Gates.UNKNOWN : Gates.OPEN;
    return switch (i % 40) {
      case 2 -> one(i, new FullName(ARABIC, null, null), "ar", "Mohammad al-Ahmadi", needs, gates);
      case 3 -> one(i, new FullName("כהן", HEBREW, null), "he", "Kohen Shalom", needs, gates);
      case 4 -> one(i, new FullName("A" + "b".repeat(90), "C", null), "en", null, needs, gates);
      default ->
          one(
              i,
              new FullName("Вʼюнник" + (char) ('а' + i % 30), "Ґалаґан", "Їжакович"),
              "uk",
              "Viunnyk Galagan Izhakovych",
              needs,
              gates);
    };
  }

  private static Passenger one(
      int i, FullName name, String language, @Nullable String latin, Set<Need> needs, Gates gates) {
    FullName inLatin = latin == null ? null : new FullName(latin, null, null);
    return new Passenger("p" + i, name, language, inLatin, 1950 + i % 55, needs, null, gates);
  }

  static Heading heading(String language) {
    return new Heading(
        "Exchange of 1000 for 1000", "2031-05-23", "drill.example 4711 q2Xv…", Words.in(language));
  }

  static byte[] pdf(Manifest manifest, Heading heading) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RollCallPdf.write(out, manifest, heading);
    return out.toByteArray();
  }
}
