package limen.ledger.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import limen.ledger.note.Note;
import limen.ledger.note.SignatureLine;
import limen.ledger.tree.Hash;

/**
 * How the three sign in a simulation: with real keys, or with hashes of secrets that nobody tells,
 * which are a hundred times cheaper and as hard to forge for a log that does not know them.
 */
interface Seals {
  String ORIGIN = Keys.LOG.verifyKey().name();

  Note sign(String text);

  Hand hand(char party);

  boolean isFinal(Note note);

  boolean proves(Fork fork);

  static Seals real() {
    return new Seals() {
      @Override
      public Note sign(String text) {
        return Note.signed(text, Keys.LOG);
      }

      @Override
      public Hand hand(char party) {
        return Hand.of(Keys.LOG.verifyKey(), party == 'a' ? Keys.A : Keys.B);
      }

      @Override
      public boolean isFinal(Note note) {
        return Level.of(Keys.BOTH, note, 0) == Level.FINAL;
      }

      @Override
      public boolean proves(Fork fork) {
        try {
          return fork.proves(Keys.LOG.verifyKey())
              && Outsider.isConvinced(fork.bytes(), Keys.LOG.verifyKey().vkey());
        } catch (GeneralSecurityException e) {
          return false;
        }
      }
    };
  }

  static Seals cheap() {
    return new Seals() {
      @Override
      public Note sign(String text) {
        return new Note(text, List.of(line('m', text)));
      }

      @Override
      public Hand hand(char party) {
        return new Hand(ORIGIN, note -> has(note, 'm'), (text, seconds) -> line(party, text));
      }

      @Override
      public boolean isFinal(Note note) {
        return has(note, 'm') && has(note, 'a') && has(note, 'b');
      }

      @Override
      public boolean proves(Fork fork) {
        return fork.proves(ORIGIN, note -> has(note, 'm'))
            && Arrays.equals(Fork.parse(fork.bytes()).orThrow().bytes(), fork.bytes());
      }

      private boolean has(Note note, char signer) {
        return note.signatures().contains(line(signer, note.text()));
      }

      private SignatureLine line(char signer, String text) {
        String secret = "secret of " + signer + " for " + text;
        return SignatureLine.of(
            signer == 'm' ? ORIGIN : String.valueOf(signer),
            signer,
            Hash.sha256(secret.getBytes(StandardCharsets.UTF_8)).bytes());
      }
    };
  }
}
