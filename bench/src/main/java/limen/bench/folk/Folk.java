package limen.bench.folk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where invented people come from, one after the other. */
public final class Folk {
  private static final double UKRAINIAN = 0.7;
  private static final double WOMEN = 0.08;

  /** Kin mostly live in one region. */
  private static final double SAME_REGION = 0.8;

  private static final int UNITS = 900;

  private static final Map<Tongue, List<String>> REGIONS =
      Map.of(
          Tongue.UK,
          List.of(
              "Вінницька",
              "Волинська",
              "Дніпропетровська",
              "Донецька",
              "Житомирська",
              "Закарпатська",
              "Запорізька",
              "Івано-Франківська",
              "Київська",
              "Кіровоградська",
              "Луганська",
              "Львівська",
              "Миколаївська",
              "Одеська",
              "Полтавська",
              "Рівненська",
              "Сумська",
              "Тернопільська",
              "Харківська",
              "Херсонська",
              "Хмельницька",
              "Черкаська",
              "Чернівецька",
              "Чернігівська",
              "Київ"),
          Tongue.RU,
          List.of(
              "Белгородская",
              "Брянская",
              "Владимирская",
              "Волгоградская",
              "Воронежская",
              "Иркутская",
              "Курская",
              "Ленинградская",
              "Московская",
              "Новосибирская",
              "Омская",
              "Ростовская",
              "Самарская",
              "Саратовская",
              "Тверская",
              "Тульская"));

  private final Chance chance;
  private final Map<Tongue, Names> names = new EnumMap<>(Tongue.class);

  public Folk(Chance chance) {
    this.chance = chance;
    for (Tongue tongue : Tongue.values()) {
      names.put(tongue, new Names(tongue));
    }
  }

  /** Somebody who is meant to be nobody's kin. */
  public Person anybody() {
    Tongue tongue = chance.falls(UKRAINIAN) ? Tongue.UK : Tongue.RU;
    boolean woman = chance.falls(WOMEN);
    Names of = names(tongue);
    return new Person(
        tongue,
        of.family(chance),
        of.given(chance, woman),
        of.father(chance),
        Births.any(chance),
        woman,
        region(tongue, chance),
        unit());
  }

  /** Somebody who is easily taken for another, in a way that is {@link Trap#fitting}. */
  public Person like(Person person, Trap trap) {
    Person other = trap.on(person, names(person.tongue()), chance);
    boolean stays = trap.isKin() && chance.falls(SAME_REGION);
    return other.living(stays ? person.region() : region(person.tongue(), chance), unit());
  }

  /** A region of the country that writes so. */
  public static String region(Tongue tongue, Chance chance) {
    return chance.of(Objects.requireNonNull(REGIONS.get(tongue)));
  }

  private Names names(Tongue tongue) {
    return Objects.requireNonNull(names.get(tongue));
  }

  private String unit() {
    return "А" + (1000 + 7 * chance.below(UNITS));
  }
}
