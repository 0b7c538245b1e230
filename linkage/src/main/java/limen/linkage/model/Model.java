package limen.linkage.model;

import java.util.List;
import limen.linkage.compare.Level;

/**
 * How likely it is that two rows are one person (Fellegi and Sunter 1969): how often each level of
 * each field is found in two rows of one person and in two of strangers, and how often two rows at
 * all are one person. Two more classes, relatives and namesakes, keep twins, brothers and people of
 * one name from being taken for one: what they share speaks for a family or a name and not for a
 * person.
 *
 * @param fields in the order of the columns
 * @param onePerson of each field the shares of levels in two rows of one person, by number
 * @param strangers the same in two rows of strangers
 * @param likes other people who are like one; none where no names are compared
 * @param prior which share of all pairs is one person
 */
public record Model(
    List<Field> fields,
    List<double[]> onePerson,
    List<double[]> strangers,
    List<Like> likes,
    double prior) {
  /**
   * People who are like one and are not: relatives, namesakes.
   *
   * @param levels of each field the shares of levels in two rows of such people, by number
   * @param share which share of all pairs they are
   */
  public record Like(List<double[]> levels, double share) {
    /** Takes its own copy of the list. */
    public Like {
      levels = List.copyOf(levels);
    }
  }

  /** Takes its own copies of the lists. */
  public Model {
    fields = List.copyOf(fields);
    onePerson = List.copyOf(onePerson);
    strangers = List.copyOf(strangers);
    likes = List.copyOf(likes);
  }

  /** The natural logarithm of the odds that any two rows are one person. */
  public double priorLogOdds() {
    return Math.log(prior / (1 - prior));
  }

  /**
   * What a level of a field says: the natural logarithm of how many times likelier it is found in
   * two rows of one person than in two of strangers; 0 where something is unsaid.
   */
  public double weight(int field, Level level) {
    return level == Level.UNSAID
        ? 0
        : Math.log(onePerson.get(field)[level.number()] / strangers.get(field)[level.number()]);
  }

  /** The same against two rows of people who are like one. */
  public double weight(Like like, int field, Level level) {
    return level == Level.UNSAID
        ? 0
        : Math.log(onePerson.get(field)[level.number()] / like.levels.get(field)[level.number()]);
  }

  /** From the logarithm of odds to a probability. */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
