package limen.drill.scenario;

import limen.core.document.Default;
import limen.core.document.Says;

/** What can go wrong in a drill; each is a case that has happened (facts of such exchanges). */
@Says("What goes wrong.")
public sealed interface Incident {

  /** People tell the interviewer in private that they do not travel. */
  @Says("People tell the interviewer that they do not travel.")
  record Declines(
      @Says("To whom they were to go: avaria or belmont.") Side to,
      @Says("How many.") @Default("1") int persons)
      implements Incident {}

  /** The holder comes without people who are on the list. */
  @Says("The holder comes without people who are on the list.")
  record NotBrought(
      @Says("To whom they were to go: avaria or belmont.") Side to,
      @Says("How many.") @Default("1") int persons)
      implements Incident {}

  /** Somebody else sits in the place of a listed person. */
  @Says("Somebody else is brought in the place of a listed person.")
  record Substituted(@Says("To whom they were to go: avaria or belmont.") Side to)
      implements Incident {}

  /** A side's public count of its own people is another than the record's. */
  @Says("A side states another count than the record has, once the stage is over.")
  record CountsDiffer(
      @Says("Whose people are counted: avaria's or belmont's.") Side to,
      @Says("How many more the receiver states than came.") @Default("0") int more,
      @Says("How many fewer the holder states than he gave.") @Default("0") int fewer)
      implements Incident {}

  /** A stage is put off by terms that all agree to anew; each side blames the other. */
  @Says("The stage is put off, by terms that all agree to anew.")
  record Postponed(@Says("By how many days.") @Default("1") int days) implements Incident {}

  /** An attack while buses are under way: a hold, a renewal, and on again. */
  @Says("An attack: a side stops all departures while buses are under way.")
  record Attack(
      @Says("Which side stops departures: avaria or belmont.") @Default("avaria") Side stopper,
      @Says("For how many hours, 1 to 72.") @Default("6") int hours,
      @Says("How often it is renewed.") @Default("1") int renewals)
      implements Incident {}

  /** A thief has a tablet of the holder's gate, and signs with it. */
  @Says("A tablet of the holder's gate is stolen, and the thief signs with it.")
  record TabletStolen(
      @Says("Whose tablet it was: avaria's or belmont's.") Side of,
      @Says("How many departures of people the thief invents.") @Default("10") int persons)
      implements Incident {}

  /** The intermediary leaves out what one side signs. */
  @Says("The intermediary leaves out what one side signs.")
  record Drops(
      @Says("Whose entries: avaria's or belmont's.") Side of,
      @Says("After how many hours it relents.") @Default("3") int hours)
      implements Incident {}

  /** The intermediary shows each side another log. */
  @Says("The intermediary shows each side another log.")
  record Forks() implements Incident {}

  /** The neutral leaves; the sides go on alone. */
  @Says("The neutral leaves, and the sides go on alone.")
  record NeutralLeaves() implements Incident {}

  /** The whole stage is carried on paper and written down afterwards. */
  @Says("The whole stage is carried on paper, and written down afterwards.")
  record OnPaper() implements Incident {}
}
