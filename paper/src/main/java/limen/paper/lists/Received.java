package limen.paper.lists;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import limen.core.lists.Version;
import limen.paper.report.Speech;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;

/** How a list came, in a sentence: ‘their version 3, by messenger, 14:10, hash’. */
final class Received {
  private Received() {}

  static String of(Version version, Speech speech, Words words) {
    String which = which(version.name(), speech, words);
    Version.Receipt receipt = version.receipt();
    return receipt == null
        ? which
        : words.say(
            "lists.received",
            which,
            how(receipt.means(), receipt.at(), speech.agreement().timeZone(), words),
            receipt.file().base64());
  }

  static String which(Version.Name name, Speech speech, Words words) {
    String from = speech.party(name.from());
    String stream = speech.stream(name.stream());
    return name.purpose() == Version.Purpose.OFFERS
        ? words.say("lists.received.offers", from, name.number(), stream)
        : words.say("lists.received.asks", from, name.number(), stream);
  }

  static String how(Version.Means means, @Nullable Instant at, ZoneId zone, Words words) {
    String said = words.say("lists.means." + means.name().toLowerCase(Locale.ROOT));
    return at == null
        ? said
        : words.say("lists.received.at", said, OffsetDateTime.ofInstant(at, zone));
  }
}
