package limen.core.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import limen.core.person.Finding;
import limen.core.person.FullName;
import limen.core.person.PartialDate;
import limen.core.person.Particulars;
import limen.core.person.Sex;
import limen.core.person.Status;
import limen.core.person.Traits;
import org.jspecify.annotations.Nullable;

/** Invented people in Ukrainian, Russian and Latin spelling, the same for a seed. */
public final class Invented {
  /** Given names of men: Ukrainian, Russian, Latin, and the stem of the two patronymics. */
  private static final String[][] MEN = {
    {"Володимир", "Владимир", "Volodymyr", "Володимирович", "Владимирович"},
    {"Сергій", "Сергей", "Serhii", "Сергійович", "Сергеевич"},
    {"Олександр", "Александр", "Oleksandr", "Олександрович", "Александрович"},
    {"Микола", "Николай", "Mykola", "Миколайович", "Николаевич"},
    {"Михайло", "Михаил", "Mykhailo", "Михайлович", "Михайлович"},
    {"Дмитро", "Дмитрий", "Dmytro", "Дмитрович", "Дмитриевич"},
    {"Андрій", "Андрей", "Andrii", "Андрійович", "Андреевич"},
    {"Євген", "Евгений", "Yevhen", "Євгенович", "Евгеньевич"},
    {"Ігор", "Игорь", "Ihor", "Ігорович", "Игоревич"},
    {"Юрій", "Юрий", "Yurii", "Юрійович", "Юрьевич"},
    {"Василь", "Василий", "Vasyl", "Васильович", "Васильевич"},
    {"Олексій", "Алексей", "Oleksii", "Олексійович", "Алексеевич"},
    {"Павло", "Павел", "Pavlo", "Павлович", "Павлович"},
    {"Петро", "Пётр", "Petro", "Петрович", "Петрович"},
    {"Костянтин", "Константин", "Kostiantyn", "Костянтинович", "Константинович"},
    {"Григорій", "Григорий", "Hryhorii", "Григорович", "Григорьевич"},
  };

  private static final String[][] WOMEN = {
    {"Олена", "Елена", "Olena"},
    {"Катерина", "Екатерина", "Kateryna"},
    {"Ганна", "Анна", "Hanna"},
    {"Тетяна", "Татьяна", "Tetiana"},
    {"Світлана", "Светлана", "Svitlana"},
    {"Наталія", "Наталья", "Nataliia"},
  };

  private static final String[][] STEMS = {
    {"Щерб", "Щерб", "Shcherb"}, {"Гонч", "Гонч", "Honch"}, {"Хар", "Хар", "Khar"},
    {"Цимб", "Цимб", "Tsymb"}, {"Журб", "Журб", "Zhurb"}, {"Ковал", "Ковал", "Koval"},
    {"Мороз", "Мороз", "Moroz"}, {"Шевч", "Шевч", "Shevch"}, {"Лисен", "Лысен", "Lysen"},
    {"Білоб", "Белоб", "Bilob"}, {"Дзюб", "Дзюб", "Dziub"}, {"Ткач", "Ткач", "Tkach"},
    {"Рибал", "Рыбал", "Rybal"}, {"Вишн", "Вишн", "Vyshn"}, {"Ґрунт", "Грунт", "Grunt"},
    {"Заяр", "Заяр", "Zaiar"}, {"Кривд", "Кривд", "Kryvd"}, {"Перед", "Перед", "Pered"},
    {"Степ", "Степ", "Step"}, {"Федор", "Федор", "Fedor"}, {"Назар", "Назар", "Nazar"},
    {"Онищ", "Онищ", "Onyshch"}, {"Яцен", "Яцен", "Yatsen"}, {"Чумаж", "Чумаж", "Chumazh"},
  };

  private static final String[][] ENDS = {
    {"енко", "енко", "enko"}, {"ук", "ук", "uk"}, {"івський", "овский", "ivskyi"},
    {"ак", "ак", "ak"}, {"ишин", "ишин", "yshyn"}, {"юра", "юра", "iura"},
  };

  private final Random random;
  private final Set<String> taken = new HashSet<>();
  private int made;

  Invented(long seed) {
    random = new Random(seed);
  }

  /** A person with three spellings of the name. */
  record Somebody(String id, List<FullName> names, Traits traits, String number) {
    /** As our register writes it, in Ukrainian. */
    Particulars ours() {
      return spelt(0, traits);
    }

    /** In a spelling: 0 Ukrainian, 1 Russian, 2 Latin. */
    Particulars spelt(int spelling, Traits said) {
      return new Particulars(
          names.get(spelling), said, number, null, null, null, null, null, null, null);
    }

    Known known(Known.Standing standing) {
      LocalDate since = standing == Known.Standing.HELD ? null : LocalDate.of(2024, 9, 14);
      return new Known(id, ours(), standing, since);
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A soldier, healthy, a man, of this age on 2 June 2025. */
  Somebody soldier(int age) {
    return somebody(Status.SOLDIER, Sex.MALE, Set.of(Finding.HEALTHY), age);
  }

  Somebody somebody(Status status, Sex sex, Set<Finding> findings, int age) {
    boolean woman = sex == Sex.FEMALE;
    String[][] given = woman ? WOMEN : MEN;
    String[] name = given[below(given.length)];
    String[] father = MEN[below(MEN.length)];
    String[] stem = STEMS[below(STEMS.length)];
    String[] end = ENDS[below(ENDS.length)];
    List<FullName> names = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String patronymic = i == 2 || woman ? null : father[3 + i];
      names.add(new FullName(stem[i] + end[i], name[i], patronymic));
    }
    LocalDate born = LocalDate.of(2025, 6, 2).minusYears(age).minusDays(1 + below(360));
    // Namesakes are many, but none of them born on the same day: those are no invention of ours.
    if (!taken.add(NameKey.of(names.get(2)).pair() + born)) {
      return somebody(status, sex, findings, age);
    }
    made++;
    return new Somebody(
        "r-" + made,
        names,
        traits(status, sex, findings, PartialDate.of(born)),
        "AV-" + (10_000 + made));
  }

  public static Traits traits(
      @Nullable Status status,
      @Nullable Sex sex,
      @Nullable Set<Finding> findings,
      @Nullable PartialDate born) {
    return new Traits(status, null, findings, born, sex, null, null, null, null, Set.of(), null);
  }

  /** What lists say: no findings, and a status only where one is given. */
  static Traits bare(Somebody one, @Nullable Status status) {
    return traits(status, one.traits().sex(), null, one.traits().born());
  }

  /** As many of some, in an order of chance. */
  <T> List<T> some(List<T> all, int many) {
    List<T> left = new ArrayList<>(all);
    List<T> taken = new ArrayList<>();
    while (taken.size() < many) {
      taken.add(left.remove(below(left.size())));
    }
    return taken;
  }

  public static List<Place> places(List<Particulars> people) {
    List<Place> places = new ArrayList<>();
    people.forEach(one -> places.add(new Place(places.size() + 1, null, one)));
    return places;
  }
}
