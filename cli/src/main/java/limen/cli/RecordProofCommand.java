package limen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.desk.Desk;
import limen.core.desk.Shelf;
import limen.ledger.Parsed;
import limen.ledger.log.Level;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;
import limen.paper.report.Report;
import limen.paper.report.Report.Block;
import limen.paper.text.Tone;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A file that proves one entry to anybody, without a network. */
@Command(
    name = "proof",
    mixinStandardHelpOptions = true,
    description = "Write a file (c2sp.org/tlog-proof) that proves one entry without the others.",
    footer = {"", "Example:", "  limen record proof desk-a 12 --to entry-12.proof"})
final class RecordProofCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", description = "The desk.")
  private Path dir = Path.of("");

  @Parameters(index = "1", paramLabel = "ENTRY", description = "Its number, or its leaf hash.")
  private String entry = "";

  @Option(names = "--to", paramLabel = "FILE", description = "Printed where no file is named.")
  private @Nullable Path file;

  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::prove);
  }

  private int prove() throws Exception {
    Desk desk = Office.open(dir);
    long index = index(desk.shelf(), entry);
    TreeProof proof = Office.good(dir.toString(), desk.shelf().proof(index));
    Path target = file;
    if (target == null) {
      spec.commandLine().getOut().print(proof.text());
      return Main.FINE;
    }
    Target.write(target, proof.text());
    boolean isFinal = desk.shelf().level(index) == Level.FINAL;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Report.Lead(output.words().say("desk.proved", index, target.toString())));
    blocks.add(
        new Report.Words(
            isFinal
                ? output.words().say("desk.proved.level")
                : output.words().say("desk.proved.weak"),
            isFinal ? Tone.PLAIN : Tone.YELLOW));
    Office.show(spec.commandLine().getOut(), output, desk, blocks);
    return Main.FINE;
  }

  /** The place of an entry by its number or its leaf hash. */
  static long index(Shelf shelf, String entry) {
    if (entry.matches("\\d{1,9}") && Long.parseLong(entry) < shelf.size()) {
      return Long.parseLong(entry);
    }
    Long place =
        Hash.parse(entry) instanceof Parsed.Good<Hash>(Hash leaf) ? shelf.place(leaf) : null;
    if (place == null) {
      throw Office.stop(
          entry,
          "the record has no such entry; it has " + shelf.size(),
          "Maybe a number from 0, as ‘limen record show’ gives it.");
    }
    return place;
  }
}
