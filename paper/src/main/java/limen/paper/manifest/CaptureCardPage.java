package limen.paper.manifest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.register.CaptureCard;
import limen.paper.words.Words;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Draws the two sides of one capture card; all measures are points. */
final class CaptureCardPage {
  private static final float MILLIMETRE = 72 / 25.4f;

  /** 15 by 10.5 centimetres. */
  static final PDRectangle SIZE = new PDRectangle(150 * MILLIMETRE, 105 * MILLIMETRE);

  private static final float LEFT = 20;
  private static final float RIGHT = SIZE.getWidth() - LEFT;
  private static final float WIDTH = RIGHT - LEFT;
  private static final float TOP = SIZE.getHeight() - 14;
  private static final float ROW = 26.5f;
  private static final float GAP = 10;
  private static final float LABEL = 5.6f;
  private static final float VALUE = 9.5f;
  private static final float BAND = 10;

  private final Pen pen;
  private final CaptureCard card;
  private final List<Words> languages;
  private final boolean invented;

  CaptureCardPage(Pen pen, CaptureCard card, List<Words> languages, boolean invented) {
    this.pen = pen;
    this.card = card;
    this.languages = languages;
    this.invented = invented;
  }

  /** The side with the address. */
  void front() throws IOException {
    pen.text(say("card.mail"), LEFT, TOP - 10, 8, WIDTH * 0.55f);
    pen.frame(RIGHT - WIDTH * 0.4f, TOP - 18, WIDTH * 0.4f, 18);
    pen.centred(say("card.free"), RIGHT - WIDTH * 0.4f + 3, TOP - 12, 8, WIDTH * 0.4f - 6);
    float y = TOP - 52;
    for (Words words : languages) {
      pen.bold(words.say("card.title"), LEFT, y, 15, WIDTH);
      y -= 19;
    }
    y -= 12;
    for (Words words : languages) {
      pen.text(words.say("card.agency"), LEFT + 120, y, 10, WIDTH - 120);
      y -= 14;
    }
    y -= 12;
    pen.rule(LEFT + 120, y, WIDTH - 120);
    pen.rule(LEFT + 120, y - 20, WIDTH - 120);
    pen.text(say("card.address"), LEFT + 120, y - 28, LABEL, WIDTH - 120);
    y = 22 + languages.size() * 20f;
    for (Words words : languages) {
      pen.text(words.say("card.when"), LEFT, y, 6.5f, WIDTH);
      pen.text(words.say("card.other"), LEFT, y - 8.5f, 6.5f, WIDTH);
      y -= 20;
    }
    band();
  }

  /** The side with what is known. */
  void reverse() throws IOException {
    Particulars who = card.who();
    float third = (WIDTH - 2 * GAP) / 3;
    float half = (WIDTH - GAP) / 2;
    float y = TOP - 6;
    pen.text(say("card.legibly"), LEFT, y, LABEL, WIDTH);
    y -= 5;
    field("card.power", who.traits().nationality(), LEFT, y, WIDTH);
    y -= ROW;
    field("card.surname", who.name().surname(), LEFT, y, half);
    field("card.given", who.name().given(), LEFT + half + GAP, y, half);
    y -= ROW;
    field("card.father", who.father(), LEFT, y, third);
    field("card.born", day(who.traits().born()), LEFT + third + GAP, y, third);
    field("card.birth-place", who.birthPlace(), LEFT + 2 * (third + GAP), y, third);
    y -= ROW;
    field("card.rank", who.traits().rank(), LEFT, y, half);
    field("card.number", who.number(), LEFT + half + GAP, y, half);
    y -= ROW;
    field("card.kin", who.kin(), LEFT, y, WIDTH);
    y -= ROW;
    field("card.captured", day(card.captured()), LEFT, y, half);
    field("card.from", card.from(), LEFT + half + GAP, y, half);
    y -= ROW;
    states(y);
    y -= ROW + 16;
    field("card.present", null, LEFT, y, half);
    field("card.camp", card.camp(), LEFT + half + GAP, y, half);
    y -= ROW;
    field("card.date", null, LEFT, y, third);
    field("card.signature", null, LEFT + third + GAP, y, 2 * third + GAP);
    band();
  }

  /** A label, what is known in its own script, and the line on which it stands. */
  private void field(String key, @Nullable String value, float x, float top, float width)
      throws IOException {
    pen.text(say(key), x, top - 7, LABEL, width);
    if (value != null) {
      pen.name(value, "und", x, top - ROW + 5, VALUE, width);
    }
    pen.rule(x, top - ROW + 2, width);
  }

  /** Seven boxes in three rows; a valid finding makes a cross. */
  private void states(float top) throws IOException {
    pen.text(say("card.state"), LEFT, top - 7, LABEL, WIDTH);
    CaptureCard.State[] states = CaptureCard.State.values();
    float width = WIDTH / 3;
    for (int i = 0; i < states.length; i++) {
      float x = LEFT + i % 3 * width;
      int row = i / 3;
      float y = top - 17 - row * 10.5f;
      pen.box(x, y, 7);
      if (card.states().contains(states[i])) {
        pen.cross(x, y, 7);
      }
      String key = "card.state." + states[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
      pen.text(say(key), x + 10, y + 1.5f, LABEL, width - 14);
    }
  }

  private void band() throws IOException {
    if (invented) {
      pen.band(say("card.invented"), LEFT, 5, WIDTH, BAND);
    }
  }

  /** Blank where it can be no day: only the captive can put that right. */
  private @Nullable String day(@Nullable PartialDate day) {
    LocalDate first = day == null ? null : day.first();
    return day == null || first == null
        ? null
        : day.isExact() ? languages.getFirst().show(first) : day.written();
  }

  private String say(String key) {
    return languages.stream()
        .map(words -> words.say(key))
        .distinct()
        .collect(Collectors.joining(" / "));
  }
}
