package limen.linkage.search;

import limen.linkage.spelling.Chunk;

/** The nearest people so far, in order; equally near ones by their place. */
final class Nearest {
  private final int[] people;
  private final float[] distances;
  private int size;

  /**
   * @param many at most, from 1
   */
  Nearest(int many) {
    people = new int[many];
    distances = new float[many];
  }

  void add(int person, float distance) {
    if (distance == Chunk.NEVER || isClosed(distance, person)) {
      return;
    }
    int at = size < people.length ? size++ : size - 1;
    while (at > 0 && isBefore(distance, person, at - 1)) {
      people[at] = people[at - 1];
      distances[at] = distances[--at];
    }
    people[at] = person;
    distances[at] = distance;
  }

  private boolean isBefore(float distance, int person, int at) {
    return distance < distances[at] || (distance == distances[at] && person < people[at]);
  }

  /** Whether nobody at this distance or beyond, from this place on, can be among them any more. */
  boolean isClosed(float distance, int person) {
    return size == people.length && !isBefore(distance, person, size - 1);
  }

  boolean isFull() {
    return size == people.length;
  }

  /** Beyond it nobody is taken any more. */
  float bound() {
    return size == people.length ? distances[size - 1] : Chunk.NEVER;
  }

  /** Of the nearest one. */
  float least() {
    return size == 0 ? Chunk.NEVER : distances[0];
  }

  int size() {
    return size;
  }

  int person(int rank) {
    return people[rank];
  }

  float distance(int rank) {
    return distances[rank];
  }
}
