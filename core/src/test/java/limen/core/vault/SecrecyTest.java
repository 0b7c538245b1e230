package limen.core.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limen.core.document.Result;
import limen.core.sealing.Cause;
import limen.core.sealing.Field;
import limen.core.sealing.Identity;
import limen.core.sealing.Invented;
import limen.core.sealing.Passphrase;
import limen.core.sealing.Place;
import limen.core.sealing.Salt;
import limen.core.sealing.SealedList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends in logs and on screens by accident says nothing of a person and no secret. */
class SecrecyTest {
  private static final Identity OFFICE = Invented.identity(1);
  private static final SealedList LIST = Invented.list(1, Invented.persons(4));

  @Test
  void printsNoPersonAndNoSecret(@TempDir Path folder) throws Exception {
    Vault vault = Vault.create(folder, List.of(OFFICE.recipient()), Invented.random(2));
    vault.keep(LIST);
    vault.keep(Invented.EXCHANGE, Invented.key());
    Place place = LIST.places().getFirst();
    Cause cause = Cause.of("an invented cause of a drill", Invented.random(5));
    KeyRing.Kept kept = new KeyRing.Kept(LIST.root(), 1, "0".repeat(32), OFFICE.secret());

    List<Object> printed =
        List.of(
            LIST,
            place,
            place.fields(),
            place.salt(),
            Invented.key(),
            OFFICE,
            Passphrase.of("an invented passphrase"),
            vault,
            Invented.good(vault.held(LIST.root(), 0)),
            kept,
            cause,
            vault.erase(LIST.root(), 0),
            Result.good(LIST));

    List<String> canaries = canaries();
    for (Object each : printed) {
      assertThat(each.toString()).doesNotContain(canaries.toArray(String[]::new));
    }
    vault.close();
  }

  @Test
  void refusesWithoutRepeatingWhatWasWritten() {
    byte[] bytes = LIST.bytes();
    String[] canaries = canaries().toArray(String[]::new);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] = '\n';
      if (SealedList.parse(changed) instanceof Result.Refused<SealedList>(var refusal)) {
        assertThat(refusal.what() + refusal.advice()).doesNotContain(canaries);
      }
    }
    for (String name : List.of("Ненастоящий\nБезымянный", " Ненастоящий", "Ненастоящий\u0000")) {
      assertThat(Field.of("surname", name).toString()).doesNotContain("Ненаст");
      assertThat(fault(() -> new Field("surname", name))).doesNotContain("Ненаст");
    }
    assertThat(Salt.parse(LIST.places().getFirst().salt().base64() + "=").toString())
        .doesNotContain(canaries);
  }

  private static String fault(Runnable action) {
    try {
      action.run();
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static List<String> canaries() {
    List<String> words = new ArrayList<>();
    for (Place place : LIST.places()) {
      for (Field field : place.fields()) {
        words.add(field.value());
      }
      words.add(place.salt().base64());
      words.add(place.tag().base64());
    }
    words.add(OFFICE.secret());
    words.add("invented cause");
    words.add("invented passphrase");
    words.add(Invented.key().base64());
    return words;
  }
}
