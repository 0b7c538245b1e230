package limen.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import limen.core.document.Refusal;
import limen.core.document.Result;
import limen.core.entry.Act;
import limen.core.entry.Role;
import limen.core.exchange.Step;
import limen.core.exchange.Verdict;
import limen.core.sealing.Passphrase;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.log.Level;

/** Three invented offices with a folder each, and a stick that goes between them. */
final class Offices {
  static final Supplier<Result<Passphrase>> NO_WORDS =
      () -> Result.refused("nobody is asked", "Maybe nothing.");
  static final InstantSource NOW = InstantSource.fixed(Instant.ofEpochSecond(1_900_000_000));

  final Path root;
  final Path stick;

  Offices(Path root) {
    this.root = root;
    this.stick = root.resolve("stick");
  }

  static Offices made(Path root) throws IOException {
    Offices offices = new Offices(root);
    offices.make("N", Duty.SEQUENCER);
    offices.make("A", Duty.MIRROR);
    offices.make("B", Duty.MIRROR);
    return offices;
  }

  /** The same with a record that all three hold. */
  static Offices opened(Path root) throws IOException {
    Offices offices = begun(root);
    offices.round();
    return offices;
  }

  /** The same with a record that only the sequencer holds. */
  static Offices begun(Path root) throws IOException {
    Offices offices = made(root);
    Desk n = offices.desk("N");
    good(
        new Sequencing(n)
            .begin(
                "port.example/drill/harbour",
                List.of(n.card(), offices.desk("A").card(), offices.desk("B").card()),
                NOW.instant(),
                NO_WORDS));
    return offices;
  }

  Desk make(String party, Duty duty) throws IOException {
    Plate plate =
        good(
            Plate.of(
                party, party + ".example/drill", duty, true, "seed of " + party, 1_900_000_000L));
    return good(Desk.make(root.resolve(party), plate, 1, null, new SecureRandom(), NOW));
  }

  Desk desk(String party) throws IOException {
    return good(Desk.open(root.resolve(party), NOW));
  }

  Card card(String party) throws IOException {
    return desk(party).card();
  }

  /** The stick goes to the sequencer, to both sides, and back, until all have all. */
  void round() throws IOException {
    for (String party : List.of("N", "A", "B", "N", "A", "B")) {
      good(sync(party));
    }
  }

  Result<Sync.Done> sync(String party) throws IOException {
    return Sync.with(desk(party), stick, NO_WORDS, true);
  }

  /** An act of a party's own key that takes effect. */
  Level sign(String party, String key, Act act) throws IOException {
    Desk desk = desk(party);
    SigningKey signing = good(desk.keys().open(key, NO_WORDS));
    Desk.Draft draft = desk.draft(act, signing, desk.clock().instant());
    assertThat(draft.step()).isInstanceOf(Step.Taken.class);
    assertThat(((Step.Taken) draft.step()).verdict()).as(act.word()).isEqualTo(new Verdict.Done());
    return good(desk.keep(draft.signed(), NO_WORDS));
  }

  Level addKey(String party, String key, Role role) throws IOException {
    Desk desk = desk(party);
    SigningKey fresh = desk.keys().fresh(key, KeyType.NOTE, new SecureRandom());
    desk.keys().keep(key, fresh, null);
    return sign(party, KeyBox.PARTY, new Act.AddKey(fresh.verifyKey(), role, List.of()));
  }

  /** Another copy of everything a party has, as it is now. */
  void copy(String party, String as) throws IOException {
    Path from = root.resolve(party);
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = root.resolve(as).resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  static <T> T good(Result<T> result) {
    assertThat(result).isInstanceOf(Result.Good.class);
    return ((Result.Good<T>) result).value();
  }

  static Refusal refused(Result<?> result) {
    assertThat(result).isInstanceOf(Result.Refused.class);
    Refusal refusal = ((Result.Refused<?>) result).refusal();
    assertThat(refusal.advice()).startsWith("Maybe");
    return Objects.requireNonNull(refusal);
  }
}
