package limen.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.desk.KeyBox;
import limen.core.desk.SecretFile;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Role;
import limen.core.exchange.Seat;
import limen.core.exchange.Signer;
import limen.core.sealing.Passphrase;
import limen.ledger.Parsed;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.tree.Hash;
import limen.paper.report.Report;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Devices' keys come and go; the party's own is followed by the one it promised. */
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    description = "Add a device's key, revoke one that is lost, or rotate the party's own.",
    footer = {
      "",
      "Words: add      a device's key: operator, gate or interviewer",
      "       revoke   a key that is lost: what it signs from then on is nobody's",
      "       rotate   the party's own, to the one that was promised and kept apart",
      "       tags     the one key with which both sides tag people: made at one office,",
      "                and taken in at the other with --from",
      "",
      "Examples:",
      "  limen record key add desk-a gate-1 --for gate",
      "  limen record key revoke desk-a gate-1",
      "  limen record key rotate desk-a --next safe/next-party.key",
      "  limen record key tags desk-b --from tags.secret",
    })
final class RecordKeyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WORD", description = "add, revoke, rotate or tags.")
  private String word = "";

  @Parameters(index = "1", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "KEY",
      description = "add: its short name, made here; revoke: its short or whole name.")
  private @Nullable String key;

  @Option(names = "--for", paramLabel = "ROLE", description = "add: operator, gate or interviewer.")
  private @Nullable Role role;

  @Option(
      names = "--stages",
      split = ",",
      paramLabel = "ID",
      description = "add: for these stages only (default: all).")
  private List<String> stages = new ArrayList<>();

  @Option(
      names = "--vkey",
      paramLabel = "VKEY",
      description = "add: the key of a device that made it itself.")
  private @Nullable String vkey;

  @Option(
      names = "--from-number",
      paramLabel = "N",
      description = "revoke: from this entry of the key on (default: its next).")
  private @Nullable Long from;

  @Option(
      names = "--next",
      paramLabel = "FILE",
      description = "rotate: the key that was kept apart.")
  private @Nullable Path next;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "tags: the key that the other side made, as it was carried here.")
  private @Nullable Path carried;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::change);
  }

  private int change() throws Exception {
    Desk desk = Office.open(dir);
    if (word.equals("tags")) {
      return tags(desk);
    }
    if (desk.shelf().state().opening() == null) {
      throw Office.stop(
          dir.toString(), "no record has begun here", "Maybe ‘limen record sync’ with the stick.");
    }
    Signing signing = new Signing(desk, output, spec.commandLine().getOut(), false, false);
    Instant now = desk.clock().instant();
    return switch (word) {
      case "add" -> add(desk, signing, now);
      case "revoke" -> signing.sign(revoke(desk), (String) null, now);
      case "rotate" -> rotate(desk, signing, now);
      case String other ->
          throw Office.stop(
              other, "‘" + other + "’ cannot be done to keys", "Maybe add, revoke or rotate.");
    };
  }

  private int add(Desk desk, Signing signing, Instant now) throws Exception {
    Role as = role;
    if (as == null) {
      throw Office.stop("--for", "it is not said what the key is for", "Maybe --for gate.");
    }
    if (vkey != null) {
      Parsed<VerifyKey> read = VerifyKey.parse(vkey);
      if (read instanceof Parsed.Bad<VerifyKey>(String why)) {
        throw Office.stop("--vkey", why, "Maybe copy the whole line again.");
      }
      return signing.sign(new Act.AddKey(read.orThrow(), as, stages), (String) null, now);
    }
    String name = key;
    if (name == null || !name.matches("[A-Za-z0-9_-]{1,28}") || desk.keys().has(name)) {
      throw Office.stop(
          "KEY",
          name == null ? "the key has no name" : "‘" + name + "’ is taken, or no short name",
          "Maybe gate-1, with letters, digits and - only.");
    }
    SigningKey fresh = desk.device(name, new SecureRandom());
    SigningKey party = party(desk);
    Desk.Draft draft = signing.draft(new Act.AddKey(fresh.verifyKey(), as, stages), party, now);
    Passphrase seal = seal(desk);
    signing.keep(draft, party, () -> desk.keepKey(name, fresh, seal));
    return Main.FINE;
  }

  private static SigningKey party(Desk desk) throws Exception {
    return Office.good(KeyBox.PARTY, desk.keys().open(KeyBox.PARTY, Office::passphrase));
  }

  /** New keys are kept as the party's own is: sealed or plain. */
  private static @Nullable Passphrase seal(Desk desk) throws Exception {
    return desk.keys().isSealed(KeyBox.PARTY)
        ? Office.good("passphrase", Office.passphrase())
        : null;
  }

  private Act revoke(Desk desk) throws Exception {
    String name = key == null ? "" : key.contains("/") ? key : desk.keys().name(key);
    Signer signer = desk.ahead().signers().get(name);
    if (signer == null) {
      throw Office.stop(
          "KEY",
          "this record knows no key ‘" + name + "’",
          "Maybe one of: " + String.join(", ", desk.ahead().signers().keySet()) + ".");
    }
    return new Act.RevokeKey(name, from == null ? signer.next() : from);
  }

  private int rotate(Desk desk, Signing signing, Instant now) throws Exception {
    Path file = next;
    if (file == null || !Files.isRegularFile(file)) {
      throw Office.stop(
          "--next",
          file == null ? "the key that was kept apart is not named" : "there is no file " + file,
          "Maybe fetch it from where it was carried to: next-party.key.");
    }
    Result<SigningKey> read = SecretFile.read(file, Office::passphrase);
    SigningKey promised = Office.good(file.toString(), read);
    Seat seat = desk.ahead().seats().get(desk.plate().party());
    if (seat == null || !seat.next().equals(promise(promised))) {
      throw Office.stop(
          file.toString(),
          "this is not the key that ‘" + desk.plate().party() + "’ promised to follow its own",
          "Maybe another office's, or one that was used already; it is called next-party.key.");
    }
    Desk.Rotation rotation = desk.rotation(promised, new SecureRandom());
    Desk.Draft draft = signing.draft(rotation.act(), rotation.key(), now);
    Passphrase seal = seal(desk);
    signing.keep(draft, rotation.key(), () -> desk.rotated(rotation, seal));
    return Main.FINE;
  }

  private static Hash promise(SigningKey key) {
    return Hash.sha256(key.verifyKey().vkey().getBytes(StandardCharsets.UTF_8));
  }

  private int tags(Desk desk) throws Exception {
    String aloud = Tags.keep(desk, carried);
    Words words = output.words();
    String file = Tags.file(desk).toString();
    String next =
        carried == null
            ? words.say("desk.tags.made", file, Tags.FILE)
            : words.say("desk.tags.taken", carried.toString());
    Office.show(
        spec.commandLine().getOut(),
        output,
        desk,
        List.of(
            new Report.Lead(next),
            new Report.Words(words.say("desk.tags.aloud"), Tone.PLAIN),
            new Report.Words(aloud, Tone.PLAIN)));
    return Main.FINE;
  }
}
