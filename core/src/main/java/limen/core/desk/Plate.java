package limen.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import limen.core.document.Result;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the door of a desk: the file {@code desk} in its folder, lines of a word and a
 * value.
 *
 * @param party the party's short name in the agreement
 * @param name what its keys' names begin with: {@code a.example/harbour}
 * @param duty what it does for the log
 * @param drill whether it is a drill
 * @param seed from which a drill's keys are made, so that it can be played again; null for keys of
 *     chance
 * @param clock when a drill's clock stands still and only entries move it, in seconds since 1970;
 *     null for the machine's own
 */
public record Plate(
    String party,
    String name,
    Duty duty,
    boolean drill,
    @Nullable String seed,
    @Nullable Long clock) {
  private static final String FORMAT = "limen/desk/v1";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]{1,90}");

  /** A plate, or what is wrong with its parts. */
  public static Result<Plate> of(
      String party,
      String name,
      Duty duty,
      boolean drill,
      @Nullable String seed,
      @Nullable Long clock) {
    if (!ID.matcher(party).matches() || party.equals("-")) {
      return Result.refused(
          "‘" + party + "’ is no short name of a party",
          "Maybe as the agreement spells it: 1 to 40 of A-Z a-z 0-9 _ -.");
    }
    if (!NAME.matcher(name).matches()) {
      return Result.refused(
          "‘" + name + "’ is no name of keys", "Maybe as in a.example/harbour, no spaces.");
    }
    if (name.contains("drill") != drill) {
      return drill
          ? Result.refused(
              "‘" + name + "’ does not say that this is a drill",
              "Maybe ‘" + name.replaceFirst("(/|$)", "/drill$1") + "’.")
          : Result.refused(
              "‘" + name + "’ says drill, and this is none", "Maybe --drill, or another name.");
    }
    if (!drill && (seed != null || clock != null)) {
      return Result.refused(
          "a seed or a clock of one's own is for drills only", "Maybe --drill, or leave it out.");
    }
    return Result.good(new Plate(party, name, duty, drill, seed, clock));
  }

  /** The text of the file. */
  public String text() {
    return FORMAT
        + "\nparty "
        + party
        + "\nname "
        + name
        + "\nduty "
        + duty.name().toLowerCase(Locale.ROOT)
        + "\ndrill "
        + (drill ? "yes" : "no")
        + "\nseed "
        + (seed == null ? "-" : seed)
        + "\nclock "
        + (clock == null ? "-" : clock)
        + "\n";
  }

  /** Reads the one spelling that {@link #text} writes. */
  public static Result<Plate> parse(String text) {
    List<String> values = new ArrayList<>();
    for (String line : text.lines().toList()) {
      values.add(line.substring(line.indexOf(' ') + 1));
    }
    try {
      Plate plate =
          new Plate(
              values.get(1),
              values.get(2),
              Duty.valueOf(values.get(3).toUpperCase(Locale.ROOT)),
              values.get(4).equals("yes"),
              values.get(5).equals("-") ? null : values.get(5),
              values.get(6).equals("-") ? null : Long.valueOf(values.get(6)));
      if (plate.text().equals(text)) {
        return Result.good(plate);
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException misspelt) {
      // Refused below, like every other spelling.
    }
    return Result.refused(
        "the file ‘desk’ is not as it was written", "Maybe it was edited; copy it from a backup.");
  }
}
