package limen.bench.folk;

import java.time.LocalDate;

/**
 * Somebody who does not exist.
 *
 * @param tongue in which language the own papers are written
 * @param family the surname as men of the family bear it, in that language
 * @param given the given name
 * @param father whose name makes the patronymic
 * @param born the day of birth
 * @param woman whether a woman
 * @param region where at home
 * @param unit the number of the unit
 */
public record Person(
    Tongue tongue,
    String family,
    Given given,
    Given father,
    LocalDate born,
    boolean woman,
    String region,
    String unit) {
  /** The surname as papers of a language have it. */
  public String surname(Tongue in) {
    String own = in == tongue ? family : tongue.inOther(family);
    return woman ? in.female(own) : own;
  }

  public String patronymic(Tongue in) {
    return father.patronymic(in, woman);
  }

  Person called(Given other) {
    return new Person(tongue, family, other, father, born, woman, region, unit);
  }

  Person born(LocalDate day) {
    return new Person(tongue, family, given, father, day, woman, region, unit);
  }

  Person of(Given otherFather) {
    return new Person(tongue, family, given, otherFather, born, woman, region, unit);
  }

  Person man() {
    return new Person(tongue, family, given, father, born, false, region, unit);
  }

  Person living(String otherRegion, String otherUnit) {
    return new Person(tongue, family, given, father, born, woman, otherRegion, otherUnit);
  }

  /** Says nothing of anybody. */
  @Override
  public String toString() {
    return "an invented person";
  }
}
