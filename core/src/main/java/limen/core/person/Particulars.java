package limen.core.person;

import org.jspecify.annotations.Nullable;

/**
 * What one source says of one person: the particulars of GC III 122 and GC IV 138, as far as they
 * are known, each as it was written.
 *
 * @param name the name
 * @param traits what kinds of people are told apart by
 * @param number army, regimental, personal or serial number
 * @param birthPlace place of birth
 * @param father first name of the father
 * @param mother maiden name of the mother
 * @param kin name and address of the person to be told
 * @param address where letters reach the person
 * @param residence last residence (GC IV 138)
 * @param group people who travel together carry the same word; null for somebody alone
 */
public record Particulars(
    FullName name,
    Traits traits,
    @Nullable String number,
    @Nullable String birthPlace,
    @Nullable String father,
    @Nullable String mother,
    @Nullable String kin,
    @Nullable String address,
    @Nullable String residence,
    @Nullable String group) {

  /** Somebody of whom nothing but a name and traits is known. */
  public static Particulars of(FullName name, Traits traits) {
    return new Particulars(name, traits, null, null, null, null, null, null, null, null);
  }

  /** The same of somebody whose name is written otherwise. */
  public Particulars with(FullName other) {
    return new Particulars(
        other, traits, number, birthPlace, father, mother, kin, address, residence, group);
  }

  /** The same of somebody with other traits. */
  public Particulars with(Traits others) {
    return new Particulars(
        name, others, number, birthPlace, father, mother, kin, address, residence, group);
  }

  /** The same of somebody whose number is not known. */
  public Particulars withoutNumber() {
    return new Particulars(
        name, traits, null, birthPlace, father, mother, kin, address, residence, group);
  }

  /** The same of somebody who travels with another group. */
  public Particulars in(String other) {
    return new Particulars(
        name, traits, number, birthPlace, father, mother, kin, address, residence, other);
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "particulars of a person";
  }
}
