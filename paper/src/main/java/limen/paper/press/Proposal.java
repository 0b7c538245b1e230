package limen.paper.press;

import java.util.List;
import java.util.Set;
import limen.core.terms.Range;
import limen.core.terms.Window;
import limen.paper.article.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A claim somebody may make out of a text, for a person to confirm.
 *
 * @param nature what kind of statement it is
 * @param speaker the party that says it: UA, RU, TR …; null if unknown or nobody's office
 * @param office who speaks, as written in the text; null if nobody is named
 * @param channel where it was said: Telegram, X, statement, TASS …; null if not said
 * @param count how many
 * @param category soldier, civilian, seriously-wounded, bodies, women …; null is everybody
 * @param from who gives them; null if not known
 * @param to who receives them; null if not known
 * @param outcome delivered, promised, expected, held, listed, asked, offered, declined, brought,
 *     postponed
 * @param happened when; null if not known or not yet
 * @param stage the ordinal of the stage, if one is said
 * @param attribution whom an estimate leans on, as written
 * @param quote the sentence it comes from
 * @param also other sentences that say the same
 * @param doubts what is unsure, in the order of {@link Doubt}
 */
public record Proposal(
    Nature nature,
    @Nullable String speaker,
    @Nullable String office,
    @Nullable String channel,
    Range count,
    @Nullable String category,
    @Nullable String from,
    @Nullable String to,
    String outcome,
    @Nullable Window happened,
    @Nullable Integer stage,
    @Nullable String attribution,
    Quote quote,
    List<Quote> also,
    Set<Doubt> doubts) {

  /** The same on another day or at another stage. */
  Proposal when(@Nullable Window day, @Nullable Integer ordinal, Set<Doubt> unsure) {
    return new Proposal(
        nature,
        speaker,
        office,
        channel,
        count,
        category,
        from,
        to,
        outcome,
        day,
        ordinal,
        attribution,
        quote,
        also,
        unsure);
  }

  /** What kind of statement a proposal is. */
  public enum Nature {
    /** A number of people. */
    COUNT,
    /** Something to come. */
    EXPECTATION,
    /** A number nobody counted. */
    ESTIMATE,
    /** Something that happened or failed to, without a number. */
    EVENT
  }
}
