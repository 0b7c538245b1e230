package limen.paper.press;

/** Why a proposal needs a second look. */
public enum Doubt {
  /** Nobody is named. */
  SPEAKER_UNKNOWN("speaker-unknown", "The text does not say who states this."),
  /** Taken from a pronoun, a sentence before, or the tone. */
  SPEAKER_INFERRED("speaker-inferred", "The speaker is inferred from the sentences around it."),
  /** An office is named, but not whose. */
  PARTY_INFERRED("party-inferred", "The office is named, the country it belongs to is inferred."),
  /** Both sides are said to say it. */
  SAID_JOINTLY("said-jointly", "The text lets both sides say this in one sentence."),
  /** No day in the sentence. */
  DAY_INFERRED("day-inferred", "The day is inferred from the day of publication or a day before."),
  /** No day at all. */
  DAY_UNKNOWN("day-unknown", "Neither the sentence nor the page names a day."),
  /** The day stands beside the verb of saying. */
  DAY_OF_SAYING("day-of-saying", "The day may be that of the statement, not of the handover."),
  /** Derived from whose side the speaker is on, or from the sentence before. */
  DIRECTION_INFERRED("direction-inferred", "Who gave and who received is inferred."),
  /** Neither giver nor receiver. */
  DIRECTION_UNKNOWN("direction-unknown", "Who gave and who received is not said."),
  /** “Prisoners”, or no noun at all. */
  CATEGORY_OPEN(
      "category-open", "The text does not say whether these are soldiers, civilians or both."),
  /** Journalists use “prisoners of war” for everybody. */
  CATEGORY_LOOSE("category-loose", "“Prisoners of war” is often said of civilians too."),
  /** The number covers several categories. */
  CATEGORY_MIXED("category-mixed", "The number covers more than one category."),
  /** Not in digits. */
  NUMBER_IN_WORDS("number-in-words", "The number is written in words."),
  /** “About”, “nearly”. */
  ABOUT("about", "The text says about, nearly or around this number."),
  /** “More than” and “at least”. */
  AT_LEAST("at-least", "The text says more than or at least this number."),
  /** “Up to”. */
  AT_MOST("at-most", "The text says up to or fewer than this number."),
  /** “The same number”. */
  NUMBER_INFERRED("number-inferred", "The text says the same number without repeating it."),
  /** Several days or exchanges together. */
  RUNNING_TOTAL("running-total", "The number is a running total, not the figure of one day."),
  /** Both directions together. */
  BOTH_WAYS("both-ways", "The number may count both sides' people together."),
  /** Counted in another number of the same text. */
  PART("part", "The number seems to be a part of another one."),
  /** Not yet carried out. */
  PLANNED("planned", "This is planned or agreed, not carried out."),
  /** N for N may name the agreement or the event. */
  DEAL_OR_EVENT("deal-or-event", "The formula may name the agreement or what was carried out."),
  /** Outside the agreed numbers. */
  OUTSIDE("outside", "The text sets this number apart from the exchange itself."),
  /** The speaker repeats the other side's word. */
  HEARSAY("hearsay", "The speaker repeats what somebody else says."),
  /** Denied in the sentence. */
  DENIED("denied", "The sentence holds a denial or a negation."),
  /** Only the sentences around speak of an exchange. */
  CONTEXT("context", "Only the sentences around it speak of an exchange."),
  /** No number said. */
  NO_NUMBER("no-number", "People are said to have moved, but no number is given."),
  /** Only the headline says it. */
  HEADLINE("headline", "Only the headline says this.");

  private final String code;
  private final String text;

  Doubt(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** A short code that stays the same in every language. */
  public String code() {
    return code;
  }

  /** One plain sentence. */
  public String text() {
    return text;
  }
}
