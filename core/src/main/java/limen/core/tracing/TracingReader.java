package limen.core.tracing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limen.core.document.Result;
import limen.core.lists.Known;
import limen.core.person.Fields;
import limen.core.person.PersonText;
import limen.core.sealing.Chain;
import limen.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link TracingText} writes; a refusal names the line and nothing that stands in it.
 */
final class TracingReader {
  private final Iterator<String> lines;
  private final Map<String, String> once = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private int at;
  private String next = "";

  /** What a file says, and where it stands. */
  record Read(Chain.Link link, Noted noted) {}

  private TracingReader(byte[] bytes) {
    lines = new String(bytes, StandardCharsets.UTF_8).lines().iterator();
  }

  static Result<Read> read(byte[] bytes) {
    TracingReader reader = new TracingReader(bytes);
    try {
      Read read = reader.all();
      // Whatever is spelt in another way was not written here.
      if (Arrays.equals(TracingText.of(read.link(), read.noted()), bytes)) {
        return Result.good(read);
      }
    } catch (Fields.Unreadable | IllegalArgumentException | DateTimeException misspelt) {
      // Refused below, like every other spelling.
    }
    return Result.refused(
        "line " + reader.at + " is not as it was written",
        "Maybe the file was edited or cut off; a copy of it is needed.");
  }

  private Read all() {
    step();
    if (!next.equals(TracingText.FORMAT)) {
      throw new Fields.Unreadable();
    }
    step();
    Fields file = fields("file");
    int number = file.number();
    String before = file.next();
    Hash hash = before == null ? null : Hash.parse(before).orThrow();
    step();
    Fields noted = fields("noted");
    Instant recorded = Instant.parse(noted.must());
    String by = noted.must();
    step();
    while (!next.equals(TracingText.END)) {
      steps.add(read());
    }
    return new Read(new Chain.Link(number, hash), new Noted(recorded, by, steps));
  }

  private void step() {
    at++;
    if (!lines.hasNext()) {
      throw new Fields.Unreadable();
    }
    next = lines.next();
  }

  private Fields fields(String word) {
    Fields fields = new Fields(next, once);
    if (!fields.must().equals(word)) {
      throw new Fields.Unreadable();
    }
    return fields;
  }

  /** Reads one step and goes to what follows it; records stand on lines of their own below it. */
  private Step read() {
    Fields fields = new Fields(next, once);
    Step read = read(fields.must(), fields);
    if (!(read instanceof Step.Received)) {
      step();
    }
    return read;
  }

  private Step read(String word, Fields fields) {
    return switch (word) {
      case "asked" -> asked(fields);
      case "received" -> received(fields);
      case "sighted" -> sighted(fields);
      case "linked" ->
          new Step.Linked(fields.must(), fields.must(), also(fields.next()), fields.must());
      case "rejected" -> new Step.Rejected(fields.must(), fields.must(), fields.must());
      case "joined" ->
          new Step.Joined(fields.must(), fields.must(), also(fields.next()), fields.must());
      case "undone" -> new Step.Undone(fields.must(), fields.next(), fields.must());
      case "withheld" -> new Step.Withheld(fields.must(), false, fields.must());
      case "released" -> new Step.Withheld(fields.must(), true, fields.must());
      case "withdrawn" -> new Step.Withdrawn(fields.must(), fields.must());
      case "told" ->
          new Step.FamilyTold(fields.must(), matters(fields.must()), fields.must(), fields.day());
      case "closed" -> new Step.Closed(fields.must(), fields.must());
      default -> throw new Fields.Unreadable();
    };
  }

  private static Also also(@Nullable String word) {
    return word == null ? Also.NOT : PersonText.constant(Also.class, word);
  }

  private static Step asked(Fields fields) {
    String sign = fields.must();
    String asker = fields.must();
    String how = fields.must();
    var came = fields.day();
    String by = fields.next();
    LocalDate answerBy = by == null ? null : LocalDate.parse(by);
    return new Step.Asked(new TracingRequest(sign, asker, how, came, answerBy, described(fields)));
  }

  private static Step sighted(Fields fields) {
    String sign = fields.must();
    String witness = fields.must();
    String place = fields.next();
    var seen = fields.day();
    String sureness = fields.must();
    return new Step.Told(new Sighting(sign, witness, described(fields), place, seen, sureness));
  }

  private Step received(Fields fields) {
    Upload upload = new Upload(fields.must(), fields.must(), fields.must(), fields.number());
    List<CaptiveRecord> records = new ArrayList<>();
    for (step(); next.startsWith("record\t"); step()) {
      Fields record = fields("record");
      String sign = record.must();
      String own = record.next();
      Known.Standing standing = PersonText.constant(Known.Standing.class, record.must());
      records.add(new CaptiveRecord(sign, upload.source(), own, described(record), standing));
    }
    return new Step.Received(upload, records);
  }

  private static Description described(Fields fields) {
    String nickname = fields.next();
    return new Description(PersonText.read(fields), nickname);
  }

  private static Set<Matter> matters(String words) {
    Set<Matter> matters = EnumSet.noneOf(Matter.class);
    for (String word : words.split(" ", -1)) {
      matters.add(PersonText.constant(Matter.class, word));
    }
    return matters;
  }
}
