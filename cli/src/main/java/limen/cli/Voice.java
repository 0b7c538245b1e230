package limen.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import limen.core.lists.Version;
import limen.core.talks.Move;
import limen.core.talks.TalksFolder;
import limen.core.talks.Told;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose move it is: ours, or another's as it came here in writing. */
final class Voice {
  @Option(
      names = "--from",
      paramLabel = "PARTY",
      description = "Whose word it is (default: our own).")
  private @Nullable String from;

  @Option(
      names = "--means",
      paramLabel = "MEANS",
      description = "How another's word came: file, messenger or paper.")
  private Version.@Nullable Means means;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "When it came, in the agreement's time zone: 2025-06-02T14:10.")
  private @Nullable String at;

  /** Whose word it is. */
  String by(TalksFolder folder) {
    return from == null ? folder.opening().side() : from;
  }

  /** Moves as they are written down; what another said by telephone only is a claim and none. */
  Told told(TalksFolder folder, List<Move> moves) {
    boolean ours = by(folder).equals(folder.opening().side());
    if (!ours && means == null) {
      throw Office.stop(
          "--means",
          "it is not said how the word of ‘" + from + "’ came",
          "Maybe --means messenger, and --at with the time.");
    }
    if (means == Version.Means.TELEPHONE) {
      throw Office.stop(
          "--means",
          "what was said by telephone is a claim and moves nothing",
          "Maybe ‘limen lists call’, and ask for it in writing.");
    }
    Instant came = at == null ? null : ListReceipt.moment(at, folder.talks().agreement());
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    return new Told(moves, ours ? null : means, came, now, null);
  }
}
