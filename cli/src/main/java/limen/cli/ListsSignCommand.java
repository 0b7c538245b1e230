package limen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.desk.KeyBox;
import limen.core.lists.Version;
import limen.core.talks.Move;
import limen.core.talks.TalksFolder;
import limen.ledger.Parsed;
import limen.ledger.key.SigningKey;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a version, or takes in another's signature under it. */
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    description = "Sign a version, or write down another's signature under the same text.",
    footer = {
      "",
      "One of three: --desk signs with our own key, and --out writes the signed text for the",
      "other side, in which nobody is named; --note takes in what it signed in that way; --paper",
      "writes down a signature on paper, by --from, over the SHA-256 that stands on the paper:",
      "that of the file, or of what is signed.",
      "",
      "Examples:",
      "  limen lists sign talks B/to-A/1/2 --desk desk-a --out signed.txt",
      "  limen lists sign talks B/to-A/1/2 --paper SHA256 --from B --means paper",
    })
final class ListsSignCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The talks.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "LIST", description = "The version: B/to-A/1/3.")
  private String list = "";

  @Option(names = "--desk", paramLabel = "DESK", description = "The desk whose party's key signs.")
  private @Nullable Path desk;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the signed text, for the other side.")
  private @Nullable Path out;

  @Option(
      names = "--note",
      paramLabel = "FILE",
      description = "A signed text that the other side sent.")
  private @Nullable Path note;

  @Option(
      names = "--paper",
      paramLabel = "SHA256",
      description = "The SHA-256 on a paper that --from signed.")
  private @Nullable String paper;

  @Mixin private Voice voice = new Voice();
  @Mixin private TalksOptions options = new TalksOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::sign);
  }

  private int sign() throws IOException {
    long ways = java.util.stream.Stream.of(desk, note, paper).filter(one -> one != null).count();
    if (ways != 1) {
      throw Office.stop(
          "--desk",
          "it is not said who signs, or it is said twice",
          "Maybe one of --desk DESK, --note FILE and --paper SHA256.");
    }
    if (out != null) {
      Target.refuse(out, List.of());
    }
    TalksFolder folder = options.open(dir);
    Version version = TalksOptions.paper(folder.talks(), list).version();
    Note signed = note(version);
    Move move =
        signed == null
            ? new Move.SignedOnPaper(version.name(), voice.by(folder), hash())
            : new Move.Countersigned(version.name(), signed);
    int code =
        options.tell(
            folder, voice.told(folder, List.of(move)), version.name(), spec.commandLine().getOut());
    if (out != null && signed != null) {
      Target.writeMine(out, signed.bytes());
    }
    return code;
  }

  /** Ours, made now, or theirs, as it came; null for one on paper. */
  private @Nullable Note note(Version version) throws IOException {
    if (desk != null) {
      Desk opened = Office.open(desk);
      SigningKey key =
          Office.good(KeyBox.PARTY, opened.keys().open(KeyBox.PARTY, Office::passphrase));
      return Note.signed(version.text(), key);
    }
    if (note == null) {
      return null;
    }
    return switch (Note.parse(ListReceipt.bytes(note))) {
      case Parsed.Good<Note>(Note read) -> read;
      case Parsed.Bad<Note> bad ->
          throw Office.stop(
              note.toString(),
              "this is no signed text",
              "Maybe the file that ‘limen lists sign --out’ wrote at the other office.");
    };
  }

  /** As Limen writes it, or in the hexadecimal digits that other programmes print. */
  private Hash hash() {
    String said = String.valueOf(paper).strip();
    if (said.matches("[0-9A-Fa-f]{64}")) {
      return Hash.of(HexFormat.of().parseHex(said));
    }
    return switch (Hash.parse(said)) {
      case Parsed.Good<Hash>(Hash read) -> read;
      case Parsed.Bad<Hash> bad ->
          throw Office.stop(
              "--paper",
              "‘" + paper + "’ is no SHA-256 as Limen writes it",
              "Maybe the 44 characters that ‘limen lists show’ prints, or 64 digits of"
                  + " ‘sha256sum’.");
    };
  }
}
