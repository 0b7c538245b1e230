package limen.paper.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import limen.core.manifest.Line;
import limen.core.manifest.Load;
import limen.core.manifest.Manifest;
import limen.core.manifest.Need;
import limen.paper.sheet.Csv;
import org.jspecify.annotations.Nullable;

/**
 * What travels ahead of a vehicle: line, token, seat and needs of each, and nothing else; whoever
 * finds it learns how many come and what they need. {@code manifest/1}.
 */
public final class ManifestData {
  /** The columns of {@link #csv}; none may be added to them by accident. */
  public static final List<String> COLUMNS = List.of("line", "token", "seat", "need");

  /** A further column where the people do not exist. */
  public static final String INVENTED = "invented";

  private ManifestData() {}

  /** One vehicle as JSON. */
  public static Map<String, @Nullable Object> tree(Manifest manifest, Load load) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("limen", "manifest/1");
    tree.put(INVENTED, manifest.convoy().invented());
    tree.put("stage", manifest.convoy().stage());
    tree.put("from", manifest.convoy().from());
    tree.put("to", manifest.convoy().to());
    tree.put("vehicle", load.vehicle().number());
    tree.put("kind", load.vehicle().kind().word());
    tree.put("lines", load.lines().stream().map(ManifestData::line).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> line(Line line) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("line", line.number());
    tree.put("token", line.token().written());
    tree.put("seat", line.seat().written());
    tree.put("need", codes(line));
    return tree;
  }

  /** One vehicle as the bytes of a CSV file. */
  public static byte[] csv(Manifest manifest, Load load) {
    boolean invented = manifest.convoy().invented();
    List<String> headings = new ArrayList<>(COLUMNS);
    if (invented) {
      headings.add(INVENTED);
    }
    return Csv.bytes(headings, load.lines().stream().map(line -> row(line, invented)).toList());
  }

  private static List<String> row(Line line, boolean invented) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(line.number()));
    row.add(line.token().written());
    row.add(line.seat().written());
    row.add(codes(line));
    if (invented) {
      row.add(INVENTED);
    }
    return row;
  }

  private static String codes(Line line) {
    return Need.codes(new TreeSet<>(line.passenger().needs()));
  }
}
