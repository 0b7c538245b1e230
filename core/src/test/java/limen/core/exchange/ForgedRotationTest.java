package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import limen.core.entry.Act;
import limen.core.entry.Pen;
import limen.core.entry.Signed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
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
