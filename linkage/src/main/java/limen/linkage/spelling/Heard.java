package limen.linkage.spelling;

/**
 * What was heard of a word so far. A few letters in an array: the library's builder, which keeps
 * letters in two ways and turns one into the other, takes the compiler longer than all names that
 * it is asked for.
 */
final class Heard {
  private final char[] sounds;
  private int length;

  /** Nothing yet, and never more than so many. */
  Heard(int most) {
    sounds = new char[most];
  }

  void add(char sound) {
    sounds[length++] = sound;
  }

  void add(String some) {
    for (int i = 0; i < some.length(); i++) {
      add(some.charAt(i));
    }
  }

  /** From the end, 0 the last; 0 where there are not so many. */
  char last(int before) {
    return before < length ? sounds[length - 1 - before] : 0;
  }

  /** In place of the last one. */
  void change(char sound) {
    sounds[length - 1] = sound;
  }

  void dropLast() {
    length--;
  }

  @Override
  public String toString() {
    return new String(sounds, 0, length);
  }
}
