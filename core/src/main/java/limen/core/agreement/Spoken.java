package limen.core.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import limen.core.terms.Window;

/**
 * What a voice spoke of, as far as a question goes, in cells of one stream, some days and one
 * stage. A sum reaches no further than these cells.
 */
final class Spoken {
  private static final String ANY = "";
  private final Question question;
  private final List<Cell> cells = new ArrayList<>();
  private final boolean complete;

  private record Cell(String stream, LocalDate first, String stage) {}

  Spoken(Question question, List<Figure> figures) {
    this.question = question;
    boolean every = true;
    for (String stream : new TreeSet<>(question.streams())) {
      List<Figure> said =
          figures.stream()
              .filter(f -> f.streams().contains(stream) && question.daysOf(f) != null)
              .toList();
      List<Figure> wholes = said.stream().filter(question::isHeldBy).toList();
      every &= !said.isEmpty();
      cut(stream, said.stream().filter(f -> opens(f, wholes)).toList());
    }
    this.complete = every;
  }

  /**
   * A figure about some of those asked about opens its days only where no figure about all of them
   * speaks of these days: "120 civilians so far" adds no days to what was told day by day.
   */
  private boolean opens(Figure f, List<Figure> wholes) {
    return question.isHeldBy(f) || wholes.stream().noneMatch(whole -> meet(f, whole));
  }

  private boolean meet(Figure f, Figure whole) {
    Window days = days(f);
    Window told = days(whole);
    boolean sameStage = whole.stage() == null || whole.stage().equals(f.dayStage());
    return days.meets(told) && (sameStage || (days.holds(told) && !days.equals(told)));
  }

  /** Days on which figures begin and end divide the time into pieces. */
  private void cut(String stream, List<Figure> said) {
    Set<LocalDate> cuts = new TreeSet<>();
    for (Figure f : said) {
      Window days = days(f);
      cuts.add(days.from());
      cuts.add(days.to().plusDays(1));
    }
    for (LocalDate first : cuts) {
      Set<String> stages = new LinkedHashSet<>();
      said.stream().filter(f -> covers(f, first)).forEach(f -> stages.add(stage(f)));
      stages.forEach(stage -> cells.add(new Cell(stream, first, stage)));
    }
  }

  private String stage(Figure f) {
    String stage = f.dayStage();
    return question.stage() != null || stage == null ? ANY : stage;
  }

  private Window days(Figure f) {
    return Objects.requireNonNull(question.daysOf(f));
  }

  private boolean covers(Figure f, LocalDate day) {
    return days(f).holds(Window.of(day));
  }

  /** Whether the voice spoke of every stream that is asked about. */
  boolean isComplete() {
    return complete;
  }

  /** Every cell. */
  BitSet cells() {
    BitSet all = new BitSet();
    all.set(0, cells.size());
    return all;
  }

  /** The cells a figure covers. */
  BitSet cells(Figure f) {
    BitSet covered = new BitSet();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean stage = f.stage() == null || question.stage() != null || cell.stage.equals(f.stage());
      covered.set(i, stage && f.streams().contains(cell.stream) && covers(f, cell.first));
    }
    return covered;
  }
}
