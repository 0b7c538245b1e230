package limen.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import limen.core.lists.Version;
import limen.core.terms.Agreement;
import limen.core.terms.Stream;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which list came, from whom and how: ‘their version 3, by messenger, 14:10, hash’. */
final class ListReceipt {
  @Option(
      names = "--stream",
      required = true,
      paramLabel = "STREAM",
      description = "Who moves, by the agreement's short name: to-A.")
  String stream = "";

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "The stage it is meant for, by the agreement's short name.")
  @Nullable String stage;

  @Option(
      names = "--from",
      paramLabel = "PARTY",
      description =
          "Who gave it: the holder offers, the receiver asks (default: the stream's holder; in"
              + " talks the other side).")
  @Nullable String from;

  @Option(
      names = "--number",
      paramLabel = "N",
      description = "Which of their versions (default: 1; in talks the next).")
  @Nullable Integer number;

  @Option(
      names = "--means",
      paramLabel = "MEANS",
      defaultValue = "file",
      description = "file, messenger, telephone or paper (default: file).")
  Version.Means means = Version.Means.FILE;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "When it came, in the agreement's time zone: 2025-06-02T14:10.")
  @Nullable String at;

  /** The name of the version; stops where the agreement knows no such list. */
  Version.Name name(Agreement agreement) {
    Stream moves = agreement.streams().get(stream);
    if (moves == null) {
      throw Office.stop(
          "--stream",
          "the agreement has no stream ‘" + stream + "’",
          "Maybe one of: " + String.join(", ", agreement.streams().keySet()) + ".");
    }
    if (stage != null && !agreement.stages().containsKey(stage)) {
      throw Office.stop(
          "--stage",
          "the agreement has no stage ‘" + stage + "’",
          agreement.stages().isEmpty()
              ? "Maybe leave it out: the agreement has no stages."
              : "Maybe one of: " + String.join(", ", agreement.stages().keySet()) + ".");
    }
    String party = from == null ? moves.from() : from;
    if (!party.equals(moves.from()) && !party.equals(moves.to())) {
      throw Office.stop(
          "--from",
          "‘" + party + "’ neither gives nor receives people in " + stream,
          "Maybe " + moves.from() + ", who offers, or " + moves.to() + ", who asks.");
    }
    int version = number == null ? 1 : number;
    if (version < 1) {
      throw Office.stop("--number", "versions are counted from 1", "Maybe --number 1.");
    }
    boolean asks = party.equals(moves.to());
    return new Version.Name(
        asks ? Version.Purpose.ASKS : Version.Purpose.OFFERS, party, stream, stage, version);
  }

  Version.Receipt receipt(byte[] file, Agreement agreement) {
    return new Version.Receipt(means, at(agreement), Hash.sha256(file));
  }

  /** When it came; null where that is not said. */
  @Nullable Instant at(Agreement agreement) {
    return at == null ? null : moment(at, agreement);
  }

  /** A moment as people write it, in the agreement's time zone. */
  static Instant moment(String text, Agreement agreement) {
    ZoneId zone = agreement.timeZone();
    String iso = text.strip().replace(' ', 'T');
    try {
      return iso.matches(".*T.*(Z|[+-]\\d{2}(:?\\d{2})?)")
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).atZone(zone).toInstant();
    } catch (DateTimeParseException impossible) {
      throw Office.stop(
          "--at", "‘" + text + "’ is not a moment", "Maybe 2025-06-02T14:10, with day and time.");
    }
  }

  /** The file as it came. */
  static byte[] bytes(Path file) {
    Inputs inputs = new Inputs();
    byte[] bytes = inputs.bytes(file, 128 << 20);
    inputs.stopIfProblems();
    return java.util.Objects.requireNonNull(bytes);
  }
}
