package limen.core.exchange;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Small maps and sets that are copied when something changes; they keep their order. A state is
 * copied with every entry, so that a map here is two arrays: copying them costs a tenth of copying
 * a table of hashes, and looking through a dozen keys costs no more than hashing one.
 */
final class Copies {
  private Copies() {}

  static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Rows<K, V> rows = rows(map);
    int at = rows.at(key);
    if (at < 0) {
      Object[] keys = Arrays.copyOf(rows.keys, rows.keys.length + 1);
      Object[] values = Arrays.copyOf(rows.values, keys.length);
      keys[keys.length - 1] = key;
      values[keys.length - 1] = value;
      return new Rows<>(keys, values);
    }
    Object[] values = rows.values.clone();
    values[at] = value;
    return new Rows<>(rows.keys, values);
  }

  static <K, V> Map<K, V> without(Map<K, V> map, K key) {
    Rows<K, V> rows = rows(map);
    int at = rows.at(key);
    return at < 0 ? rows : new Rows<>(cut(rows.keys, at), cut(rows.values, at));
  }

  private static Object[] cut(Object[] from, int at) {
    Object[] cut = Arrays.copyOf(from, from.length - 1);
    System.arraycopy(from, at + 1, cut, at, cut.length - at);
    return cut;
  }

  private static <K, V> Rows<K, V> rows(Map<K, V> map) {
    if (map instanceof Rows<K, V> rows) {
      return rows;
    }
    Object[] keys = map.keySet().toArray();
    Object[] values = map.values().toArray();
    return new Rows<>(keys, values);
  }

  static <T> Set<T> with(Set<T> set, T value) {
    Set<T> copy = new LinkedHashSet<>(set);
    copy.add(value);
    return Collections.unmodifiableSet(copy);
  }

  /** A map of two arrays; nothing changes it. */
  private static final class Rows<K, V> extends AbstractMap<K, V> {
    private final Object[] keys;
    private final Object[] values;

    Rows(Object[] keys, Object[] values) {
      this.keys = keys;
      this.values = values;
    }

    int at(@Nullable Object key) {
      for (int i = 0; i < keys.length; i++) {
        if (keys[i].equals(key)) {
          return i;
        }
      }
      return -1;
    }

    @SuppressWarnings("unchecked") // only keys were put in
    private K key(int at) {
      return (K) keys[at];
    }

    @SuppressWarnings("unchecked") // only values were put in
    private V value(int at) {
      return (V) values[at];
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
      int at = at(key);
      return at < 0 ? null : value(at);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
      return at(key) >= 0;
    }

    @Override
    public int size() {
      return keys.length;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> use) {
      for (int i = 0; i < keys.length; i++) {
        use.accept(key(i), value(i));
      }
    }

    @Override
    public Set<K> keySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<K> iterator() {
          return new Row<>(keys.length, Rows.this::key);
        }

        @Override
        public int size() {
          return keys.length;
        }

        @Override
        public boolean contains(@Nullable Object key) {
          return containsKey(key);
        }
      };
    }

    @Override
    @SuppressWarnings("unchecked") // only values were put in
    public Collection<V> values() {
      return (Collection<V>) Collections.unmodifiableList(Arrays.asList(values));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
          return new Row<>(keys.length, i -> Map.entry(key(i), value(i)));
        }

        @Override
        public int size() {
          return keys.length;
        }
      };
    }
  }

  /** One after another. */
  private static final class Row<T> implements Iterator<T> {
    private final int size;
    private final IntFunction<T> each;
    private int next;

    Row(int size, IntFunction<T> each) {
      this.size = size;
      this.each = each;
    }

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public T next() {
      if (next >= size) {
        throw new NoSuchElementException();
      }
      return Objects.requireNonNull(each.apply(next++));
    }
  }
}
