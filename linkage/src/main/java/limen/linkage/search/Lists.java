package limen.linkage.search;

import java.util.function.IntUnaryOperator;

/** For each of many keys a list of numbers, in two arrays. */
final class Lists {
  private final int[] starts;
  private final int[] numbers;

  private Lists(int[] starts, int[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  /** Of entries, each with a key and a number; those of one key stay in their order. */
  static Lists of(int keys, int entries, IntUnaryOperator key, IntUnaryOperator number) {
    int[] starts = new int[keys + 1];
    for (int i = 0; i < entries; i++) {
      starts[key.applyAsInt(i) + 1]++;
    }
    for (int i = 0; i < keys; i++) {
      starts[i + 1] += starts[i];
    }
    int[] numbers = new int[entries];
    int[] next = starts.clone();
    for (int i = 0; i < entries; i++) {
      numbers[next[key.applyAsInt(i)]++] = number.applyAsInt(i);
    }
    return new Lists(starts, numbers);
  }

  int keys() {
    return starts.length - 1;
  }

  int from(int key) {
    return starts[key];
  }

  int to(int key) {
    return starts[key + 1];
  }

  int length(int key) {
    return starts[key + 1] - starts[key];
  }

  /** Puts the numbers of a key one after the other. */
  void copy(int key, int[] into, int at) {
    System.arraycopy(numbers, starts[key], into, at, starts[key + 1] - starts[key]);
  }

  /** At a place between {@link #from} and {@link #to}. */
  int at(int place) {
    return numbers[place];
  }
}
