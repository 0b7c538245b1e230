package limen.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import limen.core.entry.Act;
import limen.core.entry.Entry;
import limen.core.entry.Head;
import limen.core.entry.Signed;
import limen.ledger.key.KeyType;
import limen.ledger.key.SigningKey;
import org.junit.jupiter.api.Test;

/** A stranger makes a key of the same name as a gate's and says that it follows a party's key. */
class BorrowedNameTest {
  @Test
  void refusesNewKeyUnderNameThatHasOne() {
    Table table = Table.open();
    String name = Table.key("B-gate").verifyKey().name();
    SigningKey strange = SigningKey.of(name, KeyType.NOTE, new byte[32]);
    Act act = new Act.RotateKey("B", strange.verifyKey(), Table.hash("nothing"));
    Head head = new Head(Table.EXCHANGE, name, 0, null, table.course.head(), table.now());
    Signed signed = new Entry(head, act).signedBy(strange);

    Step step = table.take(signed);

    assertThat(step).isInstanceOf(Step.Inauthentic.class);
    assertThat(((Step.Inauthentic) step).reason()).isEqualTo(Reason.SIGNATURE);
    assertThat(table.course.state().signers().get(name).next()).isZero();
  }
}
