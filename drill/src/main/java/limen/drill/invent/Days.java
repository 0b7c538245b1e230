package limen.drill.invent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Days as people write them who have no rule. */
final class Days {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Scene scene;
  private final Lot lot;

  Days(Scene scene, Lot lot) {
    this.scene = scene;
    this.lot = lot;
  }

  /** The same day in other letters; what is no plain day any more stays as it is. */
  String spelt(String iso) {
    if (!ISO.matcher(iso).matches()) {
      return iso;
    }
    LocalDate day = LocalDate.parse(iso);
    List<String> months = scene.all("months");
    return switch (lot.below(7)) {
      case 0 -> as(day, "dd.MM.uuuu");
      case 1 -> as(day, "d.M.uuuu");
      case 2 -> as(day, "dd/MM/uuuu");
      case 3 -> as(day, "dd.MM.uu");
      case 4 -> as(day, "uuuu.MM.dd");
      case 5 -> as(day, "dd.MM.uuuu") + " " + scene.one("year");
      default ->
          day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
    };
  }

  /** Only what is left of it: a year, a month, about. */
  String partial(String iso) {
    if (!ISO.matcher(iso).matches()) {
      return iso;
    }
    LocalDate day = LocalDate.parse(iso);
    return switch (lot.below(4)) {
      case 0, 1 -> Integer.toString(day.getYear());
      case 2 -> as(day, "MM.uuuu");
      default -> scene.one("about") + " " + day.getYear();
    };
  }

  /** What stands in no calendar. */
  String impossible(String iso) {
    if (!ISO.matcher(iso).matches()) {
      return iso;
    }
    String year = iso.substring(0, 4);
    return lot.of(List.of("31.02.", "30.02.", "31.06.", "00.00.", "15.13.")) + year;
  }

  private static String as(LocalDate day, String pattern) {
    return day.format(DateTimeFormatter.ofPattern(pattern));
  }
}
