package limen.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import limen.ledger.Parsed;
import limen.ledger.note.Note;
import limen.ledger.tree.Hash;
import limen.ledger.tree.Tree;
import org.junit.jupiter.api.Test;

/** Evidence convinces strangers, and there is none against a log that did not lie. */
class ForkTest {
  private static final String VKEY = Keys.LOG.verifyKey().vkey();

  private static Tree tree(String first, int size) {
    Tree tree = new Tree();
    for (int i = 0; i < size; i++) {
      tree.append(Hash.leaf((i == 0 ? first : "w" + i).getBytes(StandardCharsets.UTF_8)));
    }
    return tree;
  }

  private static Note note(Tree tree, int size) {
    return Note.parse(
            Note.signed(
                    new limen.ledger.note.Checkpoint(
                            Keys.LOG.verifyKey().name(), size, tree.root(size))
                        .text(),
                    Keys.LOG)
                .bytes())
        .orThrow();
  }

  @Test
  void convincesAStrangerForAllSmallSizes() throws Exception {
    Tree one = tree("this", 17);
    Tree other = tree("that", 17);
    for (int less = 1; less <= 17; less++) {
      for (int more = less; more <= 17; more++) {
        Fork fork =
            new Fork(
                note(one, less),
                note(other, more),
                other.root(less),
                other.consistency(less, more));
        assertThat(fork.proves(Keys.LOG.verifyKey())).isTrue();
        assertThat(Outsider.isConvinced(fork.bytes(), VKEY)).isTrue();
        assertThat(fork.bytes()).hasSizeLessThan(2000);
      }
    }
  }

  @Test
  void provesNothingAgainstALogThatOnlyGrew() {
    Tree tree = tree("this", 17);
    for (int less = 1; less <= 17; less++) {
      List<Hash> path = tree.consistency(less, 17);
      for (Hash prefix : List.of(tree.root(less), tree.root(17), Hash.leaf(new byte[0]))) {
        Fork fork = new Fork(note(tree, less), note(tree, 17), prefix, path);
        assertThat(fork.proves(Keys.LOG.verifyKey())).isFalse();
      }
    }
  }

  @Test
  void provesNothingAboutAnotherKey() {
    Tree one = tree("this", 4);
    Tree other = tree("that", 4);
    Fork fork = new Fork(note(one, 4), note(other, 4), other.root(4), List.of());

    assertThat(fork.proves(Keys.LOG.verifyKey())).isTrue();
    assertThat(fork.proves(Keys.OTHER_LOG.verifyKey())).isFalse();
  }

  @Test
  void isReadInOneSpellingOnly() {
    Tree one = tree("this", 3);
    Tree other = tree("that", 7);
    byte[] bytes =
        new Fork(note(one, 3), note(other, 7), other.root(3), other.consistency(3, 7)).bytes();

    assertThat(Fork.parse(bytes)).isInstanceOf(Parsed.Good.class);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      if (Fork.parse(changed) instanceof Parsed.Good<Fork>(Fork read)) {
        assertThat(read.bytes()).isEqualTo(changed);
        assertThat(read.proves(Keys.LOG.verifyKey())).isFalse();
      }
    }
    assertThat(Fork.parse(new byte[0])).isInstanceOf(Parsed.Bad.class);
  }
}
