package limen.ledger.log;

/**
 * An entry that may not stand in a log.
 *
 * @param code one word for programmes
 * @param why a sentence for people
 */
public record Refused(String code, String why) implements Admission.Decision, Answer {}
