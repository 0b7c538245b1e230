package limen.core.vault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import limen.core.document.Result;
import limen.core.entry.Signed;
import limen.core.exchange.State;
import limen.core.sealing.Field;
import limen.core.sealing.Lines;
import limen.core.sealing.Place;
import limen.ledger.Parsed;
import limen.ledger.note.Note;
import limen.ledger.note.Policy;
import limen.ledger.note.TreeProof;
import limen.ledger.tree.Hash;

/**
 * The file that a returned person takes with him (docs/formats/proof.md): his own fields, and what
 * shows that a list of the record committed to them. It is checked without a network, also when
 * every node has erased everything, and losing it harms nobody else.
 *
 * @param place number of the place on its list
 * @param tag of the place
 * @param fields in the order of the list
 * @param path from the place to the root of the list
 * @param record entries in the order of the record: open, list, and where the person crossed also
 *     the terms with who agreed, the go of every party, the gate's key and the outcome
 */
public record PersonalProof(
    int place, Hash tag, List<Disclosure> fields, List<Hash> path, List<Evidence> record) {
  private static final String FORMAT = "limen/proof/v1";
  private static final int MOST_BYTES = 10_000_000;

  /** Copies the lists. */
  public PersonalProof {
    fields = List.copyOf(fields);
    path = List.copyOf(path);
    record = List.copyOf(record);
  }

  /** The proof of a person whom a vault holds, with every field shown. */
  public static PersonalProof of(Held held, List<Evidence> record) {
    List<Disclosure> fields = new ArrayList<>();
    for (Field field : held.place().fields()) {
      fields.add(new Disclosure.Shown(field, held.place().salt().of(field.name())));
    }
    return new PersonalProof(held.index(), held.place().tag(), fields, held.path(), record);
  }

  /**
   * The proof of a person, out of a whole record: with every field shown, and as far as the record
   * goes under the checkpoint. A proof that would not verify is never handed out.
   *
   * @param held what the vault holds of the person
   * @param list root of the list
   * @param entries the record from its first entry
   * @param checkpoint over all or the first of them, with the signatures that the policy asks for
   */
  public static Result<PersonalProof> issue(
      Held held, Hash list, List<Signed> entries, Note checkpoint) {
    return switch (Gathering.of(entries, checkpoint, list, held.index())) {
      case Result.Refused<Gathering.Gathered>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Gathering.Gathered>(Gathering.Gathered gathered) -> {
        PersonalProof proof = of(held, gathered.evidence());
        // Where a go or an agreement stands on paper only, the crossing cannot be shown.
        yield issued(
            proof.verify() instanceof Result.Good<Proven> ? proof : of(held, gathered.listed()),
            gathered.state());
      }
    };
  }

  private static Result<PersonalProof> issued(PersonalProof proof, State state) {
    return switch (proof.verify()) {
      case Result.Refused<Proven>(var refusal) -> new Result.Refused<>(refusal);
      case Result.Good<Proven>(Proven proven) ->
          proven.agreesWith(state)
              ? Result.good(proof)
              : Result.refused(
                  "the record says something else of place " + proof.place(),
                  "Maybe the list was replaced: take the person's place on the last one.");
    };
  }

  /** The same proof with only those fields shown whose names are wanted; it proves no less. */
  public PersonalProof showing(Predicate<String> wanted) {
    List<Disclosure> left = new ArrayList<>();
    for (Disclosure each : fields) {
      left.add(
          each instanceof Disclosure.Shown shown && !wanted.test(shown.field().name())
              ? new Disclosure.Withheld(shown.digest())
              : each);
    }
    return new PersonalProof(place, tag, left, path, record);
  }

  /** What it proves to somebody who has nothing else: read {@link Proven#policy} before relying. */
  public Result<Proven> verify() {
    return Proving.of(this);
  }

  /** What it proves to somebody who knows whose signatures to trust; another policy is refused. */
  public Result<Proven> verify(Policy trusted) {
    return switch (verify()) {
      case Result.Good<Proven>(Proven proven) when !proven.policy().equals(trusted) ->
          Result.refused(
              "the record's own policy is another than the one you trust",
              "Maybe it is the policy of another exchange, or the proof of an invented one.");
      case Result.Good<Proven> good -> good;
      case Result.Refused<Proven> refused -> refused;
    };
  }

  /** The leaf that the list's root must cover. */
  Hash leaf() {
    return Place.leaf(Place.commitment(fields.stream().map(Disclosure::digest).toList()), tag);
  }

  /** The file in its one spelling. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append("place ").append(place).append('\n');
    text.append("tag ").append(tag.base64()).append('\n');
    fields.forEach(field -> text.append(lines(field)));
    path.forEach(hash -> text.append("path ").append(hash.base64()).append('\n'));
    bytes.writeBytes(utf8(text.toString()));
    for (Evidence evidence : record) {
      block(bytes, "entry", evidence.entry().bytes());
      block(bytes, "proof", utf8(evidence.proof().text()));
    }
    bytes.writeBytes(utf8("end\n"));
    return bytes.toByteArray();
  }

  private static String lines(Disclosure disclosure) {
    return switch (disclosure) {
      case Disclosure.Shown(Field field, var salt) ->
          "field " + field.name() + "\nvalue " + field.value() + "\nsalt " + salt.base64() + "\n";
      case Disclosure.Withheld(Hash digest) -> "digest " + digest.base64() + "\n";
    };
  }

  private static void block(ByteArrayOutputStream bytes, String word, byte[] block) {
    bytes.writeBytes(utf8(word + " " + block.length + "\n"));
    bytes.writeBytes(block);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads a proof, true or not, in its one spelling; says no content of what it refuses. */
  public static Result<PersonalProof> parse(byte[] bytes) {
    try {
      if (bytes.length > MOST_BYTES) {
        throw new Lines.Unreadable(bytes.length + " bytes are more than any proof has");
      }
      PersonalProof proof = read(new Lines(bytes));
      return Arrays.equals(proof.bytes(), bytes)
          ? Result.good(proof)
          : new Lines.Unreadable("the proof is not in its one spelling").refusal();
    } catch (Lines.Unreadable e) {
      return e.refusal();
    }
  }

  private static PersonalProof read(Lines lines) throws Lines.Unreadable {
    lines.exactly(FORMAT);
    long place = lines.number("place");
    Hash tag = lines.hash("tag");
    List<Disclosure> fields = new ArrayList<>();
    while (lines.next("field") || lines.next("digest")) {
      fields.add(
          lines.next("field")
              ? new Disclosure.Shown(lines.field(), lines.salt("salt"))
              : new Disclosure.Withheld(lines.hash("digest")));
    }
    List<Hash> path = lines.path();
    List<Evidence> record = new ArrayList<>();
    while (lines.next("entry")) {
      record.add(evidence(lines));
    }
    lines.exactly("end");
    lines.end();
    return new PersonalProof((int) place, tag, fields, path, record);
  }

  private static Evidence evidence(Lines lines) throws Lines.Unreadable {
    Result<Signed> entry = Signed.parse(lines.block("entry"));
    String text = new String(lines.block("proof"), StandardCharsets.UTF_8);
    if (entry instanceof Result.Good<Signed>(Signed signed)
        && TreeProof.parse(text) instanceof Parsed.Good<TreeProof>(TreeProof proof)) {
      return new Evidence(signed, proof);
    }
    throw lines.fault("an entry and its proof before");
  }

  /** Says which place it is and nothing of the person. */
  @Override
  public String toString() {
    return "proof of place " + place + ", " + record.size() + " entries";
  }
}
