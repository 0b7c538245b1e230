package limen.linkage.compare;

import java.util.HashMap;
import java.util.Map;

/** Numbers for keys, from 1; one set for all names, so that a given name meets a surname. */
public final class Keys {
  private final Map<String, Integer> numbers;

  /** Without keys. */
  public Keys() {
    this(0);
  }

  /** The same with room for so many; there may be more. */
  public Keys(int room) {
    numbers = HashMap.newHashMap(room);
  }

  /** A key's number; 0 for the empty one. */
  int number(String key) {
    if (key.isEmpty()) {
      return 0;
    }
    Integer known = numbers.get(key);
    if (known == null) {
      known = size();
      numbers.put(key, known);
    }
    return known;
  }

  /** How many keys there are, the empty one among them. */
  public int size() {
    return numbers.size() + 1;
  }
}
