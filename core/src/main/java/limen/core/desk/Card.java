package limen.core.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.sealing.Recipient;
import limen.ledger.Parsed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.key.VerifyKey;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What an office hands to the others before a record begins: its public keys, signed with the
 * party's own. Whoever gets one asks its office by telephone for {@link #aloud}.
 *
 * @param party the party's short name
 * @param custodians 1, or 2 where a second person confirms what binds
 * @param key the party's key
 * @param next SHA-256 of the verifier key that may follow it
 * @param log the log's key, where this office sequences
 * @param mirror the key that cosigns, where it mirrors
 * @param lists to whom lists for this office are sealed; null on a card that was made before
 *     offices told it
 */
public record Card(
    String party,
    int custodians,
    VerifyKey key,
    Hash next,
    @Nullable VerifyKey log,
    @Nullable VerifyKey mirror,
    @Nullable Recipient lists) {
  private static final String FORMAT = "limen/card/v1";
  private static final int ALOUD_BYTES = 16;

  private String text() {
    return FORMAT
        + "\nparty "
        + party
        + "\ncustodians "
        + custodians
        + "\nkey "
        + key
        + "\nnext "
        + next
        + "\nlog "
        + (log == null ? "-" : log)
        + "\nmirror "
        + (mirror == null ? "-" : mirror)
        + (lists == null ? "" : "\nlists " + lists)
        + "\n";
  }

  /** The card as a file, signed with the party's key. */
  public byte[] signedBy(SigningKey party) {
    return Note.signed(text(), party).bytes();
  }

  /** Reads a card and checks that its own key signed it. */
  public static Result<Card> parse(byte[] bytes) {
    Parsed<Note> note = Note.parse(bytes);
    if (note instanceof Parsed.Good<Note>(Note read)) {
      try {
        Card card = read(read.text());
        if (card.text().equals(read.text())
            && read.signers(List.of(card.key)) instanceof Parsed.Good<List<VerifyKey>>(var by)
            && by.size() == 1) {
          return Result.good(card);
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException misspelt) {
        // Refused below, like every other spelling.
      }
    }
    return Result.refused(
        "this is no card of an office, or it was changed",
        "Maybe ask for the file ‘card’ of its folder again.");
  }

  private static Card read(String text) {
    List<String> values = new ArrayList<>();
    text.lines().forEach(line -> values.add(line.substring(line.indexOf(' ') + 1)));
    VerifyKey mirror = key(values.get(6));
    if (mirror != null && mirror.type() != KeyType.COSIGNATURE) {
      throw new IllegalArgumentException("a mirror's key that signs notes");
    }
    return new Card(
        values.get(1),
        Integer.parseInt(values.get(2)),
        VerifyKey.parse(values.get(3)).orThrow(),
        Hash.parse(values.get(4)).orThrow(),
        key(values.get(5)),
        mirror,
        values.size() > 7 ? recipient(values.get(7)) : null);
  }

  private static Recipient recipient(String text) {
    return switch (Recipient.parse(text)) {
      case Result.Good<Recipient>(Recipient recipient) -> recipient;
      case Result.Refused<Recipient>(var refusal) ->
          throw new IllegalArgumentException(refusal.what());
    };
  }

  private static @Nullable VerifyKey key(String vkey) {
    return vkey.equals("-") ? null : VerifyKey.parse(vkey).orThrow();
  }

  /** What the opening of a record says of this office. */
  public Act.Founder founder() {
    return new Act.Founder(party, key, custodians, next);
  }

  /** What is read aloud to compare two copies of a card: eight groups of four. */
  public String aloud() {
    return aloud(Hash.sha256(text().getBytes(StandardCharsets.UTF_8)));
  }

  /** The first half of a hash, as it can be read over a telephone. */
  public static String aloud(Hash hash) {
    String hex = HexFormat.of().formatHex(hash.bytes(), 0, ALOUD_BYTES);
    return String.join(" ", hex.split("(?<=\\G.{4})"));
  }
}
