package limen.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.register.Dossier;
import limen.core.register.Noting;
import limen.core.register.Register;
import limen.core.register.RegisterFolder;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import limen.core.sealing.Recipient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a register is opened, and to whom a new one is sealed. */
final class RegisterOptions {
  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The age identity that opens a sealed register.")
  private @Nullable Path identity;

  @Option(
      names = "--to",
      paramLabel = "AGE1",
      description = "To whom a new register is sealed, once for each; one of them is your own.")
  private List<String> to = new ArrayList<>();

  @Option(
      names = "--plain",
      description = "Leave a new register unsealed. Whoever takes the disk reads it; it is logged.")
  private boolean plain;

  /** The register in a folder; null where there is none yet. */
  @Nullable RegisterFolder open(Path dir) throws IOException {
    if (!RegisterFolder.isAt(dir)) {
      return null;
    }
    return Office.good(dir.toString(), RegisterFolder.open(dir, identity(identity)));
  }

  /** The identity in a file; null where none is named. */
  static @Nullable Identity identity(@Nullable Path file) throws IOException {
    if (file == null) {
      return null;
    }
    if (!Files.isRegularFile(file)) {
      throw Office.stop(
          file.toString(), "there is no such file", "Maybe the output of age-keygen.");
    }
    try {
      return Office.good(file.toString(), Identity.parse(Files.readString(file)));
    } catch (CharacterCodingException notText) {
      throw Office.stop(
          file.toString(), "this is no key file", "Maybe the file that age-keygen wrote.");
    }
  }

  /** The person under a sign; stops where there is none, and offers no other human being's. */
  static Dossier person(Register register, String sign, String place) {
    Dossier dossier = register.persons().get(sign);
    if (dossier == null) {
      Refusal refusal = Noting.nobody(register, sign);
      throw Office.stop(place, refusal.what(), refusal.advice());
    }
    return dossier;
  }

  /** The last moment of a day. */
  static Instant endOf(LocalDate day, ZoneId zone) {
    return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }

  /** How the files of a new register will lie. */
  Mode mode(boolean invented) {
    List<Recipient> recipients = new ArrayList<>();
    for (String one : to) {
      Result<Recipient> read = Recipient.parse(one);
      recipients.add(Office.good("--to", read));
    }
    if (!recipients.isEmpty()) {
      return new Mode(Mode.Kind.SEALED, recipients);
    }
    if (!invented && !plain) {
      throw Office.stop(
          "--to",
          "it is not said to whom the register is sealed",
          "Maybe --to age1… with your own recipient (age-keygen makes one); or --plain on"
              + " purpose.");
    }
    return new Mode(invented ? Mode.Kind.INVENTED : Mode.Kind.PLAIN, List.of());
  }

  /** Stops where a register that is there lies otherwise than these options say. */
  void fits(Mode mode) {
    if (!to.isEmpty() && !Set.copyOf(mode(false).to()).equals(Set.copyOf(mode.to()))) {
      throw Office.stop(
          "--to",
          mode.kind() == Mode.Kind.SEALED
              ? "this register is sealed to others already"
              : "this register is there and lies unsealed; it stays so",
          "Maybe leave it out; or another --register, since --to is for a new one.");
    }
    if (plain && mode.kind() == Mode.Kind.SEALED) {
      throw Office.stop(
          "--plain",
          "this register is sealed, and so is what is added",
          "Maybe leave it out; or another --register, since --plain is for a new one.");
    }
  }

  /** Stops where a new register would come among other things. */
  static void isFree(Path dir) throws IOException {
    if (!Files.exists(dir)) {
      return;
    }
    if (!Files.isDirectory(dir)) {
      throw Office.stop(
          dir.toString(), "this is a file and no folder", "Maybe a name that is not there yet.");
    }
    try (Stream<Path> there = Files.list(dir)) {
      if (there.anyMatch(file -> !file.endsWith("lock"))) {
        throw Office.stop(
            dir.toString(),
            "no register is in this folder, and there is something in it already",
            "Maybe another --register: each has a folder of its own.");
      }
    }
  }

  /** Writes down that a register of real persons was left unsealed. */
  static void log(Path dir, Mode mode) throws IOException {
    if (mode.kind() == Mode.Kind.PLAIN) {
      Office.log(dir, Map.of("register", "plain"));
    }
  }
}
