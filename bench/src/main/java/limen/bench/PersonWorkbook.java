package limen.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of invented persons as an office would, with a little dirt in it. */
public final class PersonWorkbook {
  private static final List<String> HEADINGS =
      List.of(
          "№ картки",
          "Прізвище",
          "Ім'я",
          "По батькові",
          "Дата народження",
          "Стать",
          "Статус",
          "Звання",
          "Служба",
          "Військова частина",
          "Особистий номер",
          "Громадянство",
          "Дата полонення",
          "Стан здоров'я",
          "Утриманці",
          "Місце народження",
          "Ім'я батька",
          "Родичі",
          "Місце утримання",
          "Дата прибуття",
          "Вигадано");
  private static final List<String> RANKS =
      List.of("солдат", "старший солдат", "сержант", "старшина", "лейтенант", "капітан");
  private static final List<String> FINDINGS =
      List.of("здоровий", "здоровий", "поранений", "тяжко поранений", "хворий; поранений", "");
  private static final List<String> SYLLABLES =
      List.of("ви", "га", "дка", "зра", "зко", "при", "кла", "тес", "то", "не", "бу", "ле");

  private final Random random = new Random(7);

  private PersonWorkbook() {}

  /** Writes {@code FILE} with so many {@code ROWS}. */
  public static void main(String[] args) throws IOException {
    new PersonWorkbook().write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private void write(Path path, int rows) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
        Workbook workbook = new Workbook(out, "Invented", null)) {
      Worksheet sheet = workbook.newWorksheet("Вигадані");
      for (int i = 0; i < HEADINGS.size(); i++) {
        sheet.value(0, i, HEADINGS.get(i));
      }
      for (int row = 1; row <= rows; row++) {
        row(sheet, row);
      }
    }
  }

  private void row(Worksheet sheet, int row) {
    LocalDate born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(16_000));
    LocalDate taken = LocalDate.of(2028, 1, 1).plusDays(random.nextInt(1_000));
    sheet.value(row, 0, "В-" + row);
    sheet.value(row, 1, name() + "енко");
    sheet.value(row, 2, name());
    sheet.value(row, 3, name() + "ович");
    born(sheet, row, born);
    sheet.value(row, 5, random.nextInt(20) == 0 ? "ж" : "ч");
    sheet.value(row, 6, random.nextInt(10) == 0 ? "цивільний" : "військовослужбовець");
    sheet.value(row, 7, RANKS.get(random.nextInt(RANKS.size())));
    sheet.value(row, 8, random.nextInt(9) == 0 ? "прикордонна служба" : "армія");
    sheet.value(row, 9, (1 + random.nextInt(120)) + " вигадана бригада");
    sheet.value(row, 10, "ВГ-" + (100_000 + row));
    sheet.value(row, 11, "Вигадія");
    sheet.value(row, 12, taken);
    sheet.style(row, 12).format("dd.mm.yyyy").set();
    sheet.value(row, 13, FINDINGS.get(random.nextInt(FINDINGS.size())));
    sheet.value(row, 14, random.nextInt(4));
    sheet.value(row, 15, "село " + name());
    sheet.value(row, 16, name());
    sheet.value(row, 17, "сестра, село " + name() + ", вул. Вигадана, " + random.nextInt(200));
    sheet.value(row, 18, "Вигаданий табір № " + random.nextInt(40));
    sheet.value(row, 19, taken.plusDays(random.nextInt(30)).toString());
    sheet.value(row, 20, "так");
  }

  /** Nine in ten as a spreadsheet's day, the rest as people write them, one in a hundred wrong. */
  private void born(Worksheet sheet, int row, LocalDate born) {
    switch (random.nextInt(100)) {
      case 0 -> sheet.value(row, 4, "31.02." + born.getYear());
      case 1, 2, 3 -> sheet.value(row, 4, Integer.toString(born.getYear()));
      case 4, 5, 6, 7, 8, 9 ->
          sheet.value(
              row,
              4,
              "%02d.%02d.%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear()));
      default -> {
        sheet.value(row, 4, born);
        sheet.style(row, 4).format("dd.mm.yyyy").set();
      }
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
