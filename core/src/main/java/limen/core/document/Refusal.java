package limen.core.document;

/**
 * A "no" as a value: what was refused and what to do instead.
 *
 * @param what what is wrong, with the offending value
 * @param advice one line of what to do, beginning "Maybe"
 */
public record Refusal(String what, String advice) {}
