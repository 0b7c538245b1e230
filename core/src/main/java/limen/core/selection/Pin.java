package limen.core.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import limen.core.document.Nearest;
import limen.core.document.Result;
import org.jspecify.annotations.Nullable;

/**
 * A decision two people took about one person, on a ground from a closed list.
 *
 * @param id of whom
 * @param stage the stage in which the person goes; null for never under this plan
 * @param ground why
 * @param signers the posts, not the names, of two different people who answer for it
 */
public record Pin(String id, @Nullable String stage, Ground ground, List<String> signers) {

  /** What files have in the place of a stage for somebody who is not to go under this plan. */
  public static final String NOT_NOW = "not-now";

  /** Grounds for a pin; nothing can be added, and what somebody is worth is not among them. */
  public enum Ground {
    /** A doctor says when the person can travel. */
    MEDICAL,
    /** A family that is to be together. */
    FAMILY,
    /** A court or a pardon decides the day. */
    COURT,
    /** The person's own safety. */
    SAFETY,
    /** Both sides agreed on this person by name. */
    AGREED,
    /** The person said so in the interview, and asked that it be kept. */
    OWN_WISH;

    /** The spelling of files: {@code own-wish}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Every spelling there is. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Ground::word).toList();
    }

    /** Refuses whatever is not of the list. */
    public static Result<Ground> parse(String word) {
      return Arrays.stream(values())
          .filter(ground -> ground.word().equals(word))
          .findFirst()
          .map(Result::good)
          .orElseGet(
              () ->
                  Result.refused(
                      "‘" + word + "’ is no ground for a pin", Nearest.advice(word, words())));
    }
  }

  /** Refuses a pin that two different people have not signed. */
  public static Result<Pin> of(
      String id, @Nullable String stage, Ground ground, String first, String second) {
    if (first.isBlank() || second.isBlank() || plain(first).equals(plain(second))) {
      return Result.refused(
          "a pin is not signed by two different people",
          "Maybe a second person should read it and put down the own post.");
    }
    return Result.good(new Pin(id, stage, ground, List.of(first.strip(), second.strip())));
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** Says nothing of the person nor of those who signed. */
  @Override
  public String toString() {
    return "a pin";
  }
}
