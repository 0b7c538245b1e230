package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.core.entry.Role;
import limen.core.entry.Signed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import limen.ledger.tree.Hash;
import org.junit.jupiter.api.Test;

/** A key that only bears somebody's name cannot sign in that name by promising to follow it. */
class ForgedRotationTest {
  private static final byte[] SEED = new byte[32];

  @Test
  void takesNoEntryOfAKeyThatBearsAKnownName() {
    Table table = Table.agreed();
    String name = Table.key("A-gate").verifyKey().name();
    Signer gate = Objects.requireNonNull(table.course.state().signers().get(name));
    SigningKey forged = SigningKey.of(gate.key().name(), KeyType.NOTE, SEED);
    Pen pen = new Pen(forged, Table.EXCHANGE, gate.next(), gate.last());
    Signed entry =
        pen.sign(
            new Act.RotateKey("A", forged.verifyKey(), Table.promised("x")),
            table.course.head(),
            table.now());

    assertThat(table.take(entry)).isInstanceOf(Step.Inauthentic.class);
  }

  private static Act rotation() {
    return new Act.RotateKey("A", Table.key("A-next").verifyKey(), Table.promised("A-third"));
  }

  @Test
  void takesThePromisedKeyThoughSomebodyTookItsNameMeanwhile() {
    Table table = Table.agreed();
    SigningKey squatter = SigningKey.of(Table.key("A-next").verifyKey().name(), KeyType.NOTE, SEED);
    table.done("B", new Act.AddKey(squatter.verifyKey(), Role.GATE, List.of()));

    table.done("A-next", rotation());

    table.done("A-next", new Act.Abort());
    assertThat(table.say("A", new Act.Abort())).isInstanceOf(Step.Inauthentic.class);
  }

  @Test
  void takesThePromisedKeyThoughSomebodyOverheardIt() {
    Table table = Table.agreed();
    byte[] seed = Arrays.copyOf("A-next".getBytes(StandardCharsets.UTF_8), 32);
    SigningKey overheard = SigningKey.of("B-else.example/drill/key", KeyType.NOTE, seed);
    table.done("B", new Act.AddKey(overheard.verifyKey(), Role.GATE, List.of()));

    table.done("A-next", rotation());

    table.done("A-next", new Act.Abort());
    Signer ended =
        Objects.requireNonNull(table.course.state().signers().get(overheard.verifyKey().name()));
    assertThat(ended.isRevoked()).isTrue();
  }

  @Test
  void takesNoNameThatWasThereWhenItWasPromised() {
    Table table = Table.agreed();
    SigningKey gate = SigningKey.of(Table.key("B-gate").verifyKey().name(), KeyType.NOTE, SEED);
    Hash promised = Table.hash(gate.verifyKey().vkey());
    table.done("A-next", new Act.RotateKey("A", Table.key("A-next").verifyKey(), promised));
    Pen pen = Pen.fresh(gate, Table.EXCHANGE);
    Act act = new Act.RotateKey("A", gate.verifyKey(), Table.promised("x"));

    assertThat(table.take(pen.sign(act, table.course.head(), table.now())))
        .isInstanceOf(Step.Inauthentic.class);
    assertThat(table.course.state().signers().get(gate.verifyKey().name()))
        .extracting(Signer::party)
        .isEqualTo("B");
  }

  @Test
  void takesThePromisedKeyAndNoOther() {
    Table table = Table.agreed();
    Act promised =
        new Act.RotateKey("A", Table.key("A-next").verifyKey(), Table.promised("A-third"));
    Act other = new Act.RotateKey("A", Table.key("A-else").verifyKey(), Table.promised("A-third"));

    assertThat(table.say("A-else", other)).isInstanceOf(Step.Inauthentic.class);
    table.done("A-next", promised);
    assertThat(table.say("A", new Act.Abort()))
        .isEqualTo(
            new Step.Inauthentic(
                Reason.REVOKED_KEY, List.of(Table.key("A").verifyKey().name(), "5")));
    table.done("A-next", new Act.Abort());
  }
}
