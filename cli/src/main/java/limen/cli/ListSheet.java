package limen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.desk.Desk;
import limen.core.desk.Drawer;
import limen.core.desk.Meant;
import limen.core.document.Nearest;
import limen.core.document.Problem;
import limen.core.entry.Act;
import limen.core.entry.Block;
import limen.core.entry.Leg;
import limen.core.exchange.Formula;
import limen.core.sealing.ExchangeKey;
import limen.core.sealing.Field;
import limen.core.sealing.Place;
import limen.core.sealing.Recipient;
import limen.core.sealing.Salt;
import limen.core.sealing.SealedList;
import limen.ledger.tree.Hash;
import limen.paper.sheet.Columns;
import limen.paper.sheet.Row;
import limen.paper.sheet.Sheet;
import limen.paper.sheet.Sheets;

/**
 * A list as a table: a row a person, in the order of the places. Names go into a sealed list beside
 * the record; the record gets kinds, counts and a root.
 */
final class ListSheet {
  private static final Columns COLUMNS =
      Columns.required("kind", "surname").optional("given", "birth-date", "reserve");

  private final List<Problem> problems = new ArrayList<>();
  private final List<List<String>> kinds = new ArrayList<>();
  private final List<List<Field>> people = new ArrayList<>();
  private int reserveFrom = -1;

  private final Set<String> known;

  private ListSheet(Set<String> known) {
    this.known = known;
  }

  /** The kinds of the terms; none where none bind, which is told elsewhere. */
  private static Set<String> known(Desk desk) throws IOException {
    Formula formula = desk.ahead().formula();
    return formula == null ? Set.of() : formula.agreement().kinds().keySet();
  }

  static Act read(Desk desk, Meant meant, Leg leg, ActOptions options) throws IOException {
    if (options.from == null) {
      throw Office.stop("--from", "no list is named", "Maybe --from list.csv.");
    }
    Sheet sheet = COLUMNS.in(Sheets.read(options.from));
    if (!sheet.problems().isEmpty()) {
      throw new Stop(sheet.problems());
    }
    ListSheet list = new ListSheet(known(desk));
    sheet.rows().forEach(list::row);
    if (list.problems.isEmpty() && list.people.isEmpty()) {
      throw Office.stop(options.from.toString(), "nobody is on this list", "Maybe another file.");
    }
    if (!list.problems.isEmpty()) {
      throw new Stop(list.problems);
    }
    return list.act(desk, leg, meant.version(leg), options);
  }

  private void row(Row row) {
    boolean reserve = !row.cell("reserve").isBlank();
    if (reserve && reserveFrom < 0) {
      reserveFrom = people.size();
    } else if (!reserve && reserveFrom >= 0) {
      problems.add(
          row.cell("reserve")
              .problem("this row comes after the reserve", "Maybe move it above the reserve."));
    }
    String kind = row.cell("kind").text();
    List<String> all = kind.isEmpty() ? List.of() : List.of(kind.split("[+ ]+", -1));
    all.stream().filter(one -> !known.contains(one)).forEach(one -> unknown(row, one));
    kinds.add(all);
    List<Field> fields = new ArrayList<>();
    for (String name : List.of("surname", "given", "birth-date")) {
      if (!row.cell(name).isBlank()) {
        fields.add(Office.good(row.place().toString(), Field.of(name, row.cell(name).text())));
      }
    }
    if (row.cell("surname").isBlank()) {
      problems.add(
          row.cell("surname")
              .problem("nobody is named", "Maybe ‘unknown 1’, ‘unknown 2’: nobody drops out."));
    }
    people.add(fields);
  }

  private void unknown(Row row, String kind) {
    String near = Nearest.to(kind, List.copyOf(known));
    problems.add(
        row.cell("kind")
            .problem(
                "‘" + kind + "’ is no kind of the terms",
                near == null
                    ? "Maybe one of: " + String.join(", ", known) + "."
                    : "Maybe ‘" + near + "’."));
  }

  private Act act(Desk desk, Leg leg, long version, ActOptions options) throws IOException {
    String exchange = exchange(desk);
    ExchangeKey tags = Tags.of(desk, exchange);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      places.add(new Place(people.get(i), salt(desk, leg, version, i), tags.tag(people.get(i))));
    }
    SealedList list = new SealedList(exchange, leg.stage(), leg.stream(), version, places);
    Hash sealed = keep(desk, list, options);
    int live = reserveFrom < 0 ? people.size() : reserveFrom;
    return new Act.Listing(
        leg, version, list.root(), blocks(0, live), blocks(live, people.size()), sealed);
  }

  static String exchange(Desk desk) {
    var opening = desk.shelf().state().opening();
    return opening == null ? desk.plate().name() : opening.exchange();
  }

  /** Rows of the same kinds that stand together are one block. */
  private List<Block> blocks(int from, int to) {
    List<Block> blocks = new ArrayList<>();
    int first = from;
    for (int i = from; i < to; i++) {
      if (i + 1 == to || !kinds.get(i + 1).equals(kinds.get(first))) {
        blocks.add(new Block(kinds.get(first), first, i));
        first = i + 1;
      }
    }
    return blocks;
  }

  /** Of chance; in a drill that can be played again made of its seed. */
  private static Salt salt(Desk desk, Leg leg, long version, int place) {
    String seed = desk.plate().seed();
    return seed == null
        ? Salt.fresh(new SecureRandom())
        : Office.good(
            "salt",
            Salt.parse(made("salt " + seed + " " + leg + " " + version + " " + place).base64()));
  }

  static Hash made(String words) {
    return Hash.sha256(("limen drill " + words).getBytes(StandardCharsets.UTF_8));
  }

  private static Hash keep(Desk desk, SealedList list, ActOptions options) throws IOException {
    Leg leg = new Leg(list.stage(), list.stream());
    List<Recipient> to = options.plain ? List.of() : Recipients.of(desk, leg, options.to);
    byte[] bytes = to.isEmpty() ? list.bytes() : list.sealed(to);
    Path file = new Drawer(desk.path()).keep(leg, list.version(), bytes, to.isEmpty());
    if (to.isEmpty() && !desk.plate().drill()) {
      Office.log(desk.path(), Map.of("list", "plain", "file", file.getFileName().toString()));
    }
    return Hash.sha256(bytes);
  }
}
