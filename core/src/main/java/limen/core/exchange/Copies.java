package limen.core.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Small maps and sets that are copied when something changes; they keep their order. */
final class Copies {
  private Copies() {}

  static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return Collections.unmodifiableMap(copy);
  }

  static <K, V> Map<K, V> without(Map<K, V> map, K key) {
    Map<K, V> copy = new LinkedHashMap<>(map);
    copy.remove(key);
    return Collections.unmodifiableMap(copy);
  }

  static <T> Set<T> with(Set<T> set, T value) {
    Set<T> copy = new LinkedHashSet<>(set);
    copy.add(value);
    return Collections.unmodifiableSet(copy);
  }
}
