package limen.core.tracing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limen.core.lists.Known;
import org.jspecify.annotations.Nullable;

/**
 * What a source's people come to beside the records that are there. Somebody whom the source calls
 * by one sign is one record, put right where it says something else now. A row without a sign is
 * never put right, since another person may stand in its place: it is the record that says the
 * same, or a new one. Whoever is missing stays.
 *
 * @param upload what was taken in
 * @param records those that are new or say something else
 * @param fresh how many are new
 * @param same how many say what they said
 * @param missing how many of the source's records are not in it; they stay
 */
public record Intake(Upload upload, List<CaptiveRecord> records, int fresh, int same, int missing) {

  /** Copies the records. */
  public Intake {
    records = List.copyOf(records);
  }

  /**
   * Somebody in a source.
   *
   * @param own the source's own sign for the person; null where there is none
   */
  public record Row(@Nullable String own, Description who, Known.Standing standing) {
    /** Says nothing of the person. */
    @Override
    public String toString() {
      return "a row";
    }
  }

  /** Compares rows with the records of their source; a sign of it stands in one row at most. */
  public static Intake of(Tracing tracing, String source, String file, List<Row> rows) {
    Map<String, CaptiveRecord> byOwn = new HashMap<>();
    Map<Said, Deque<CaptiveRecord>> nameless = new HashMap<>();
    for (Filed filed : tracing.traces().values()) {
      if (filed.trace() instanceof CaptiveRecord record && record.source().equals(source)) {
        if (record.own() == null) {
          nameless.computeIfAbsent(Said.of(record), s -> new ArrayDeque<>()).add(record);
        } else {
          byOwn.put(record.own(), record);
        }
      }
    }
    List<CaptiveRecord> changed = new ArrayList<>();
    int namelessOnes = nameless.values().stream().mapToInt(Deque::size).sum();
    int first = tracing.records() + 1;
    int fresh = 0;
    for (Row row : rows) {
      CaptiveRecord said = new CaptiveRecord("C0", source, row.own(), row.who(), row.standing());
      CaptiveRecord before =
          row.own() != null
              ? byOwn.get(row.own())
              : nameless.getOrDefault(Said.of(said), new ArrayDeque<>()).poll();
      if (before == null) {
        changed.add(said.called("C" + (first + fresh++)));
      } else if (!before.says(said)) {
        changed.add(said.called(before.sign()));
      }
    }
    String id = "u" + (tracing.uploads().size() + 1);
    Upload upload = new Upload(id, source, file, rows.size());
    int before = byOwn.size() + namelessOnes;
    return new Intake(
        upload, changed, fresh, rows.size() - changed.size(), before - (rows.size() - fresh));
  }

  /** All that a row says. */
  private record Said(Description who, Known.Standing standing) {
    static Said of(CaptiveRecord record) {
      return new Said(record.who().asWritten(), record.standing());
    }
  }

  /** How many say something else now. */
  public int corrected() {
    return records.size() - fresh;
  }
}
