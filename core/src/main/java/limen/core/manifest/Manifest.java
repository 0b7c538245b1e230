package limen.core.manifest;

import java.util.List;

/**
 * Who rides where. Vehicles that stay empty are left out.
 *
 * @param convoy what it is of
 * @param loads vehicle by vehicle
 */
public record Manifest(Convoy convoy, List<Load> loads) {
  /** How many it carries. */
  public int people() {
    return loads.stream().mapToInt(load -> load.lines().size()).sum();
  }

  /** How many keep a seat and may not board before they are asked or seen. */
  public long waiting() {
    return loads.stream()
        .flatMap(load -> load.lines().stream())
        .filter(line -> !line.passenger().gates().mayBoard())
        .count();
  }
}
