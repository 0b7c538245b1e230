package limen.drill.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import limen.core.document.Default;
import limen.core.document.Label;
import limen.core.document.Required;
import limen.core.document.Says;

/**
 * A drill as somebody wrote it down (docs/formats/scenario.md).
 *
 * @param limen always {@code scenario/1}
 * @param title its name
 * @param bus how many a bus takes, and how far one side may be ahead
 * @param reserve how many further places each list has for each kind
 * @param stages how many go each way, by stage
 * @param incidents what goes wrong, in the order in which it does
 */
@Says("A drill: an exchange between two invented countries, and what goes wrong in it.")
public record Scenario(
    @Says("The format and its version: scenario/1.") String limen,
    @Says("What the drill is called.") Label title,
    @Says("How many a bus takes; also how many people one side may be ahead.") @Default("50")
        int bus,
    @Says("How many further places each list has for each kind.") @Default("6") int reserve,
    @Says("How many go each way, by stage.") @Required Map<String, Part> stages,
    @Says("What goes wrong, in the order in which it does.") List<Happening> incidents) {

  /** What the first line of a scenario says. */
  public static final String FORMAT = "scenario/1";

  /** A scenario that never changes. */
  public Scenario {
    incidents = List.copyOf(incidents);
  }

  /**
   * One stage, the same each way.
   *
   * @param on its day, in a year that is invented too
   * @param soldiers how many soldiers each way
   * @param civilians how many civilians each way
   */
  @Says("One stage, the same each way.")
  public record Part(
      @Says("The day, as in 2031-05-23.") LocalDate on,
      @Says("How many soldiers each way.") @Default("0") int soldiers,
      @Says("How many civilians each way.") @Default("0") int civilians) {
    /** How many each way. */
    public int people() {
      return soldiers + civilians;
    }
  }

  /**
   * Something that goes wrong, and where.
   *
   * @param stage in which stage
   * @param bus at which pair of buses, counted from 1; what has no bus happens where it belongs
   * @param what what goes wrong
   */
  @Says("Something that goes wrong, and where.")
  public record Happening(
      @Says("In which stage.") String stage,
      @Says("At which pair of buses, counted from 1.") @Default("1") int bus,
      Incident what) {}

  /** How many go each way in all. */
  public int people() {
    return stages.values().stream().mapToInt(Part::people).sum();
  }
}
