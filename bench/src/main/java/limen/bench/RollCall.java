package limen.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import limen.paper.manifest.Heading;
import limen.paper.manifest.RollCallPdf;
import limen.paper.words.Words;

/** Seats a stage of invented people and draws its sheets, once, from a cold start. */
final class RollCall {
  private static final double NANOS = 1e9;

  private RollCall() {}

  /** How many people, 1,000 where nothing is said. */
  public static void main(String[] args) throws IOException {
    int people = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
    List<Passenger> list = list(people);
    long start = System.nanoTime();
    Convoy convoy = new Convoy("1", "Avaria", "Belmont", true);
    if (!(Manifests.of(convoy, list, Fleet.usual(list, List.of()), List.of(), new byte[32])
        instanceof Result.Good<Manifest>(Manifest manifest))) {
      throw new IllegalStateException("nobody was seated");
    }
    long seated = System.nanoTime();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RollCallPdf.write(out, manifest, new Heading("Drill", "2031-05-23", null, Words.in("uk")));
    long drawn = System.nanoTime();
    double cpu =
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    System.out.printf(
        Locale.ROOT,
        "| %d people, %d vehicles | seated %.2f s | drawn %.2f s | %d bytes | CPU of the process"
            + " %.2f s |%n",
        people,
        manifest.loads().size(),
        (seated - start) / NANOS,
        (drawn - seated) / NANOS,
        out.size(),
        cpu);
  }

  private static List<Passenger> list(int people) {
    List<Passenger> list = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Set<Need> needs = i % 100 == 0 ? Set.of(Need.STRETCHER) : Set.of();
      String of = Character.toString('а' + i % 32);
      FullName name = new FullName("Вигад" + of + "енко", "Олександр", "Іванович");
      FullName latin = new FullName("Vyhadenko", "Oleksandr", null);
      list.add(new Passenger("p" + i, name, "uk", latin, 1960 + i % 45, needs, null, Gates.OPEN));
    }
    return list;
  }
}
