package limen.paper.desk;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.desk.Desk;
import limen.core.desk.Shelf;
import limen.core.entry.Fate;
import limen.core.exchange.Missing;
import limen.core.exchange.Opening;
import limen.core.exchange.Outlook;
import limen.core.exchange.RecordRule;
import limen.core.exchange.Roll;
import limen.core.exchange.Stage;
import limen.core.exchange.Verdict;
import org.jspecify.annotations.Nullable;

/** A desk's board for other programmes (docs/formats/desk.md). */
public final class DeskData {
  /** The columns of the board as CSV: a line for each list. */
  public static final List<String> COLUMNS =
      List.of(
          "stage",
          "step",
          "stream",
          "version",
          "live",
          "waiting",
          "under-way",
          "arrived",
          "crossed",
          "not-travelling",
          "not-brought");

  private DeskData() {}

  /** The board as a tree. */
  public static Map<String, @Nullable Object> tree(Desk desk) throws IOException {
    Shelf shelf = desk.shelf();
    Opening opening = shelf.state().opening();
    long now = desk.clock().instant().getEpochSecond();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("format", "limen/desk/1");
    tree.put("party", desk.plate().party());
    tree.put("exchange", opening == null ? null : opening.exchange());
    tree.put("drill", desk.plate().drill());
    tree.put("phase", shelf.state().phase().name().toLowerCase(Locale.ROOT));
    tree.put("size", shelf.size());
    tree.put("root", shelf.course().tree().root().base64());
    tree.put("final", shelf.finalSize());
    tree.put("lacking", shelf.lacking());
    tree.put("stages", named(rows(desk)));
    tree.put("void", voids(shelf));
    tree.put("sent", desk.sent().stream().map(s -> s.leaf().base64()).toList());
    tree.put("missing", Outlook.of(desk.ahead(), now).stream().map(DeskData::parts).toList());
    return tree;
  }

  /** The rows of the board. */
  public static List<List<String>> rows(Desk desk) {
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : desk.shelf().state().stages().values()) {
      for (Roll roll : stage.rolls().values()) {
        rows.add(row(stage, roll));
      }
    }
    return rows;
  }

  private static List<String> row(Stage stage, Roll roll) {
    return List.of(
        stage.name(),
        stage.step().name().toLowerCase(Locale.ROOT),
        roll.leg().stream(),
        String.valueOf(roll.list().version()),
        String.valueOf(roll.count(roll::isLive)),
        String.valueOf(roll.count(roll::isWaiting)),
        String.valueOf(roll.count(roll::isUnderWay)),
        String.valueOf(roll.count(p -> roll.hasArrived(p) && roll.fate(p) == null)),
        String.valueOf(roll.count(p -> roll.hasFate(p, Fate.CROSSED))),
        String.valueOf(roll.count(p -> roll.hasFate(p, Fate.NOT_TRAVELLING))),
        String.valueOf(roll.count(p -> roll.hasFate(p, Fate.NOT_BROUGHT))));
  }

  private static List<Map<String, @Nullable Object>> named(List<List<String>> rows) {
    List<Map<String, @Nullable Object>> named = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        one.put(COLUMNS.get(i), i < 3 ? row.get(i) : Long.valueOf(row.get(i)));
      }
      named.add(one);
    }
    return named;
  }

  private static List<Map<String, @Nullable Object>> voids(Shelf shelf) {
    List<Map<String, @Nullable Object>> voids = new ArrayList<>();
    for (int i = 0; i < shelf.verdicts().size(); i++) {
      if (shelf.verdicts().get(i) instanceof Verdict.NoEffect(var reason, var values)) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("entry", (long) i);
        one.put("reason", RecordRule.code(reason));
        voids.add(one);
      }
    }
    return voids;
  }

  /** What is missing as one word, and its parts by their names. */
  private static Map<String, @Nullable Object> parts(Missing missing) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    String name = missing.getClass().getSimpleName();
    parts.put("what", name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    try {
      for (RecordComponent part : missing.getClass().getRecordComponents()) {
        parts.put(part.getName(), plain(part.getAccessor().invoke(missing)));
      }
    } catch (ReflectiveOperationException closed) {
      throw new IllegalStateException("a record that hides its parts", closed);
    }
    return parts;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Long number -> number;
      case Integer number -> number.longValue();
      case List<?> list -> list.stream().map(String::valueOf).toList();
      default -> value.toString();
    };
  }
}
