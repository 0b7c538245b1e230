package limen.core.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, where and when; every statement has one.
 *
 * @param id by which corrections refer to it
 * @param speaker the party, or any other voice
 * @param office who exactly: a ministry, a head of state
 * @param channel on which it was said: Telegram, X, a briefing
 * @param said when it was said; the end of the day where only the day is known
 * @param dayOnly whether only the day is known
 * @param recorded when whoever keeps the file learned of it; the time of saying where not noted
 * @param corrects the earlier statement this one replaces
 * @param address where it can be read
 * @param words a short note in the keeper's words, or the quoted span
 */
public record Source(
    String id,
    String speaker,
    @Nullable String office,
    @Nullable String channel,
    Instant said,
    boolean dayOnly,
    Instant recorded,
    @Nullable String corrects,
    @Nullable String address,
    @Nullable String words) {}
