package limen.core.exchange;

/** What holds of every prefix of every record, whoever signs whatever in whatever order. */
public enum Invariant {
  P("parity", "What was accepted keeps, stage by stage, the balance that the terms ask for."),
  T("total", "No more have left in a stage than the terms allow there."),
  U("once", "A place departs at most once, arrives at most once, and has one fate at most."),
  A("accepted", "Nothing takes effect without the word of all whose word it needs."),
  L("lead", "No side lets more go beyond what it has received than the terms allow."),
  H("hold", "Nobody departs under a hold, and a hold ends with its hours or by its party's word."),
  B("broken off", "An exchange is broken off only with nobody under way, and then it is over."),
  D("disposed", "A stage closes only when every live place has one fate, and stays as it is."),
  V("voluntary", "What became of somebody is said by those alone who can know it."),
  N("nobody lost", "Listed are crossed, not travelling, not brought and not yet; nobody else.");

  private final String title;
  private final String sentence;

  Invariant(String title, String sentence) {
    this.title = title;
    this.sentence = sentence;
  }

  /** Its name in two words at most. */
  public String title() {
    return title;
  }

  /** What holds. */
  public String sentence() {
    return sentence;
  }
}
