package limen.bench.folk;

import java.util.List;

/** Names of one language, drawn as often as they are borne. */
final class Names {
  private final Urn<String> families;
  private final Urn<Given> men;
  private final Urn<Given> women;
  private final Urn<Given> fathers;

  Names(Tongue tongue) {
    List<Given> all = Given.all();
    List<Given> ofMen = all.stream().filter(name -> !name.woman()).toList();
    this.families = Surnames.of(tongue);
    this.men = new Urn<>(ofMen, name -> name.borneBy(tongue));
    this.fathers = new Urn<>(ofMen, name -> name.borneByFathers(tongue));
    this.women =
        new Urn<>(all.stream().filter(Given::woman).toList(), name -> name.borneBy(tongue));
  }

  String family(Chance chance) {
    return families.draw(chance);
  }

  Given father(Chance chance) {
    return fathers.draw(chance);
  }

  Given given(Chance chance, boolean woman) {
    return (woman ? women : men).draw(chance);
  }

  Given given(Chance chance, boolean woman, Given but) {
    Given other = but;
    while (other.equals(but)) {
      other = given(chance, woman);
    }
    return other;
  }
}
