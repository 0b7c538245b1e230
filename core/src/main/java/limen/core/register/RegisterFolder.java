package limen.core.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;
import limen.core.sealing.Chain;
import limen.core.sealing.Identity;
import limen.core.sealing.Mode;
import org.jspecify.annotations.Nullable;

/** A register in a folder of its own: a file for each step, as {@link Chain} keeps them. */
public final class RegisterFolder {
  private static final Chain.Sort SORT = new Chain.Sort("register", "facts", "limen/register/v1");

  private final Chain chain;
  private final List<Upload> uploads;
  private final List<Fact> facts;
  private @Nullable Register register;

  private RegisterFolder(Chain chain, List<Upload> uploads, List<Fact> facts) {
    this.chain = chain;
    this.uploads = uploads;
    this.facts = facts;
  }

  /** Whether a register lies in a folder. */
  public static boolean isAt(Path folder) {
    return Chain.isAt(folder, SORT);
  }

  /** A new register in a folder that is not there yet or in which nothing lies. */
  public static RegisterFolder create(Path folder, Mode mode) throws IOException {
    return new RegisterFolder(
        Chain.create(folder, SORT, mode), new ArrayList<>(), new ArrayList<>());
  }

  /**
   * Reads a register.
   *
   * @param identity what opens it; null where it is not sealed
   */
  public static Result<RegisterFolder> open(Path folder, @Nullable Identity identity)
      throws IOException {
    if (!isAt(folder)) {
      return Result.refused(
          "there is no register in this folder", "Maybe ‘limen intake’ with a first file.");
    }
    List<Upload> uploads = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    Chain.Reader reader =
        plain ->
            switch (Segment.parse(plain)) {
              case Result.Refused<Segment>(var refusal) -> new Result.Refused<>(refusal);
              case Result.Good<Segment>(Segment segment) -> {
                take(segment, uploads, facts);
                yield Result.good(new Chain.Link(segment.number(), segment.before()));
              }
            };
    return Chain.open(folder, SORT, identity, reader)
        .map(chain -> new RegisterFolder(chain, uploads, facts));
  }

  private static void take(Segment segment, List<Upload> uploads, List<Fact> facts) {
    if (segment.upload() != null) {
      uploads.add(segment.upload());
    }
    facts.addAll(segment.facts());
  }

  /** How its files lie here. */
  public Mode mode() {
    return chain.mode();
  }

  /** What all files come to. */
  public Register register() {
    Register read = register;
    if (read == null) {
      read = Register.of(uploads, facts);
      register = read;
    }
    return read;
  }

  /** The sign of the next upload. */
  public String nextUpload() {
    return "u" + (uploads.size() + 1);
  }

  /**
   * Adds one file with these facts; it is there whole or not at all. Refuses where somebody else is
   * writing, or wrote since this register was read.
   */
  public Result<RegisterFolder> add(@Nullable Upload upload, List<Fact> added) throws IOException {
    Result<Chain> written =
        chain.add(
            (link, out) -> new Segment(link.number(), link.before(), upload, added).write(out));
    return switch (written) {
      case Result.Refused<Chain>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Chain> good -> {
        if (upload != null) {
          uploads.add(upload);
        }
        facts.addAll(added);
        register = null;
        yield Result.good(this);
      }
    };
  }
}
