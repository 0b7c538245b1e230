package limen.core.sealing;

import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;

/**
 * How files with people in them lie on the disk: the plate of their {@link Chain}.
 *
 * @param kind sealed, plain or invented
 * @param to whom they are sealed; empty where they are not
 */
public record Mode(Kind kind, List<Recipient> to) {
  /** What the files are. */
  public enum Kind {
    /** Every file is sealed to the recipients. */
    SEALED,
    /** Somebody said on purpose that they are not. */
    PLAIN,
    /** Everybody in it is invented, so that nothing needs a seal. */
    INVENTED
  }

  /** Refuses a seal without a recipient and recipients without a seal. */
  public Mode {
    to = List.copyOf(to);
    if ((kind == Kind.SEALED) == to.isEmpty()) {
      throw new IllegalArgumentException(kind + " to " + to.size());
    }
  }

  String text(String format) {
    StringBuilder text = new StringBuilder(format).append("\nkind ");
    text.append(kind.name().toLowerCase(java.util.Locale.ROOT)).append('\n');
    to.forEach(recipient -> text.append("to ").append(recipient.text()).append('\n'));
    return text.toString();
  }

  static Result<Mode> parse(String text, Chain.Sort sort) {
    List<String> lines = text.lines().toList();
    List<Recipient> to = new ArrayList<>();
    try {
      for (String line : lines.subList(2, lines.size())) {
        if (Recipient.parse(line.substring(3)) instanceof Result.Good<Recipient>(Recipient one)) {
          to.add(one);
        }
      }
      String kind = lines.get(1).substring(5).toUpperCase(java.util.Locale.ROOT);
      Mode mode = new Mode(Kind.valueOf(kind), to);
      if (mode.text(sort.format()).equals(text)) {
        return Result.good(mode);
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException misspelt) {
      // Refused below, like every other spelling.
    }
    return Result.refused(
        "the file ‘" + sort.plate() + "’ is not as it was written",
        "Maybe it was edited; copy it from a backup.");
  }
}
