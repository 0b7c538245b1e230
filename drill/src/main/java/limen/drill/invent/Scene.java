package limen.drill.invent;

import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

/** What is named in one language beside people: towns, streets, kin, ranks, units. */
final class Scene {
  private record Rank(boolean sea, String name, long weight) {
    static Rank of(List<String> row) {
      return new Rank(row.get(0).equals("sea"), row.get(1), Long.parseLong(row.get(2)));
    }
  }

  private final Properties words;
  private final Weighted<Rank> land;
  private final Weighted<Rank> sea;
  private final List<String> stems;
  private final List<String> endings;
  private final List<String> streets;

  Scene(Tongue tongue) {
    this.words = Shelf.words(tongue.code() + ".properties");
    List<Rank> ranks = Shelf.table(tongue.code() + "-ranks.tsv").stream().map(Rank::of).toList();
    this.land = new Weighted<>(ranks.stream().filter(r -> !r.sea()).toList(), Rank::weight);
    this.sea = new Weighted<>(ranks.stream().filter(Rank::sea).toList(), Rank::weight);
    this.stems = all("towns.stems");
    this.endings = all("towns.endings");
    this.streets = all("streets");
  }

  /** The words that stand under a key, cut at bars. */
  List<String> all(String key) {
    return List.of(one(key).split("\\|", -1));
  }

  String one(String key) {
    return words.getProperty(key, "");
  }

  String rank(Lot lot, boolean atSea) {
    return (atSea ? sea : land).draw(lot).name();
  }

  /** A town that stands on no map, or only by accident. */
  String town(Lot lot) {
    return lot.of(stems) + lot.of(endings);
  }

  String address(Lot lot, String town) {
    String house = Integer.toString(lot.between(1, 120));
    return MessageFormat.format(one("address"), town, lot.of(streets), house);
  }

  String unit(int number) {
    return one("unit").replace("{0}", Integer.toString(number));
  }

  /** Who is to be told of somebody: wife, father, and so on. */
  String kinship(Lot lot, boolean ofWoman, boolean woman) {
    String of = ofWoman ? "kin.of-woman." : "kin.of-man.";
    return lot.of(all(of + (woman ? "female" : "male")));
  }
}
