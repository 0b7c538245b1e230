package limen.paper.manifest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import limen.core.manifest.Gates;
import limen.core.manifest.Line;
import limen.core.manifest.Manifest;
import limen.core.manifest.Need;
import limen.core.manifest.Passage;
import limen.core.manifest.Passenger;
import limen.core.manifest.Token;
import limen.core.manifest.Vehicle;
import limen.core.person.FullName;
import limen.paper.words.Words;

/** Draws one roll-call sheet; all measures are points. */
final class RollCallPage {
  private static final float LEFT = 36;
  private static final float RIGHT = 559;
  private static final float TOP = 814;
  private static final float HEAD = 78;
  private static final float ROW = 30;
  private static final float FOOT = 58;
  private static final float SIGNATURES = 92;
  private static final float BAND = 15;
  private static final float SIDE = 26;

  /** A name that does not fit at this size stands in two lines. */
  private static final float SMALL = 7;

  /** Lines on a page without signatures. */
  static final int MOST = (int) ((TOP - HEAD - FOOT) / ROW);

  /** Lines on a page with them. */
  static final int MOST_ON_LAST = (int) ((TOP - HEAD - FOOT - SIGNATURES) / ROW);

  /** A column: its edge and the key of its heading. */
  private enum Column {
    LINE(LEFT, 20),
    NAME(60, 192),
    BORN(262, 30),
    SEAT(296, 26),
    NEEDS(326, 48),
    PRESENT(378, 32),
    ABSENT(412, 36),
    CODE(452, 107);

    private final float x;
    private final float width;

    Column(float x, float width) {
      this.x = x;
      this.width = width;
    }

    String key() {
      return "manifest.column." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Pen pen;
  private final Manifest manifest;
  private final Heading heading;
  private final Words words;
  private final Map<Token, QrCode> codes;

  RollCallPage(Pen pen, Manifest manifest, Heading heading, Map<Token, QrCode> codes) {
    this.codes = codes;
    this.pen = pen;
    this.manifest = manifest;
    this.heading = heading;
    this.words = heading.words();
  }

  void draw(Pages page, int number, int of) throws IOException {
    head(page);
    float y = TOP - HEAD;
    for (Line line : page.lines()) {
      line(line, y);
      y -= ROW;
    }
    if (page.last()) {
      signatures();
    }
    foot(number, of);
  }

  private void head(Pages page) throws IOException {
    if (manifest.convoy().invented()) {
      pen.band(words.say("manifest.invented"), LEFT, TOP, RIGHT - LEFT, BAND);
    }
    pen.text(heading.title(), LEFT, TOP - 14, 9, 340);
    pen.text(heading.day(), 386, TOP - 14, 9, RIGHT - 386);
    pen.bold(vehicle(page.load().vehicle(), page), LEFT, TOP - 36, 17, 340);
    pen.text(route(), 386, TOP - 34, 10, RIGHT - 386);
    pen.text(
        words.say("manifest.sheet", (long) page.number(), (long) page.load().lines().size()),
        LEFT,
        TOP - 52,
        9,
        RIGHT - LEFT);
    for (Column column : Column.values()) {
      pen.text(words.say(column.key()), column.x, TOP - HEAD + 5, 7.5f, column.width);
    }
    pen.rule(LEFT, TOP - HEAD, RIGHT - LEFT);
  }

  private String vehicle(Vehicle vehicle, Pages page) {
    long number = vehicle.number();
    long last = manifest.loads().getLast().vehicle().number();
    return switch (page.load().vehicle().kind()) {
      case AMBULANCE -> words.say("manifest.ambulance", number, last);
      case BUS -> words.say("manifest.bus", number, last);
      case CAR -> words.say("manifest.car", number, last);
    };
  }

  private String route() {
    return words.say(
        "manifest.route",
        manifest.convoy().stage(),
        manifest.convoy().from(),
        manifest.convoy().to());
  }

  private void line(Line line, float top) throws IOException {
    Passenger passenger = line.passenger();
    float middle = top - ROW / 2 - 3;
    pen.bold(Integer.toString(line.number()), Column.LINE.x, middle, 9, Column.LINE.width);
    names(passenger, top);
    Integer born = passenger.born();
    put(Column.BORN, born == null ? "?" : born.toString(), middle);
    put(Column.SEAT, line.seat().written(), middle);
    put(Column.NEEDS, needs(passenger), middle);
    pen.box(Column.PRESENT.x + 8, top - 22, 14);
    pen.box(Column.ABSENT.x + 8, top - 22, 14);
    code(line, top);
    pen.rule(LEFT, top - ROW, Column.CODE.x - LEFT - 4);
  }

  private void put(Column column, String text, float y) throws IOException {
    pen.text(text, column.x, y, 9, column.width - 4);
  }

  private void names(Passenger passenger, float top) throws IOException {
    Column at = Column.NAME;
    FullName latin = passenger.latin();
    boolean two = latin != null && latin.isKnown();
    String name = passenger.name().isKnown() ? passenger.name().written() : "?";
    List<String> parts = pen.parts(name, SMALL, at.width);
    if (parts.size() > 1) {
      pen.name(parts.getFirst(), passenger.language(), at.x, top - 9, SMALL, at.width);
      pen.name(parts.getLast(), passenger.language(), at.x, top - 17.5f, SMALL, at.width);
    } else {
      pen.name(name, passenger.language(), at.x, top - (two ? 13 : 18), 9.5f, at.width);
    }
    if (latin != null && two) {
      pen.name(latin.written(), latinOf(passenger.language()), at.x, top - 26, 8, at.width);
    }
  }

  /** BCP 47 for the same language in Latin letters. */
  private static String latinOf(String language) {
    return language.split("-", -1)[0] + "-Latn";
  }

  /** Needs, then a sign for each gate that waits: the person may not board before. */
  private static String needs(Passenger passenger) {
    Gates gates = passenger.gates();
    StringBuilder codes = new StringBuilder(Need.codes(new TreeSet<>(passenger.needs())));
    if (gates.interview().passage() == Passage.WAITING) {
      codes.append(codes.isEmpty() ? "?I" : " ?I");
    }
    if (gates.fitness().passage() == Passage.WAITING) {
      codes.append(codes.isEmpty() ? "?F" : " ?F");
    }
    return codes.toString();
  }

  /** Codes stand left and right by turns, so that a camera sees one at a time. */
  private void code(Line line, float top) throws IOException {
    boolean left = line.number() % 2 == 1;
    float x = left ? Column.CODE.x + 4 : RIGHT - SIDE - 2;
    pen.code(Objects.requireNonNull(codes.get(line.token())), x, top - SIDE - 2, SIDE);
    pen.text(line.token().brief(), left ? x + SIDE + 5 : x - 41, top - 18, 7.5f, 37);
  }

  private void signatures() throws IOException {
    float width = (RIGHT - LEFT - 32) / 3;
    List<String> who =
        List.of(
            words.say("manifest.sign.gives", manifest.convoy().from()),
            words.say("manifest.sign.receives", manifest.convoy().to()),
            words.say("manifest.sign.neutral"));
    pen.text(words.say("manifest.sign.count"), LEFT, FOOT + SIGNATURES - 12, 8.5f, RIGHT - LEFT);
    for (int i = 0; i < who.size(); i++) {
      float x = LEFT + i * (width + 16);
      pen.rule(x, FOOT + 32, width);
      pen.text(who.get(i), x, FOOT + 22, 8, width);
      pen.text(words.say("manifest.sign.with"), x, FOOT + 12, 7, width);
    }
  }

  private void foot(int number, int of) throws IOException {
    pen.rule(LEFT, FOOT - 4, RIGHT - LEFT);
    pen.text(words.say("manifest.legend"), LEFT, FOOT - 15, 7.5f, RIGHT - LEFT);
    String checkpoint = heading.checkpoint();
    if (checkpoint != null) {
      String said = words.say("manifest.checkpoint", checkpoint);
      pen.text(said, LEFT, FOOT - 28, 7.5f, 420);
    }
    pen.text(words.say("manifest.page", (long) number, (long) of), 478, FOOT - 28, 8.5f, 81);
    if (manifest.convoy().invented()) {
      pen.band(words.say("manifest.invented"), LEFT, FOOT - 48, RIGHT - LEFT, BAND);
    }
  }
}
