package limen.paper.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.person.PartialDate;
import limen.core.register.Dossier;
import limen.core.register.Fact;
import limen.paper.register.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * One person of a register, as data that names nobody: which facts there are, not what they say.
 */
public final class DossierData {
  private DossierData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of("happened", "recorded", "author", "behind", "what");

  /** {@code dossier/1}. */
  public static Map<String, @Nullable Object> tree(PersonView view) {
    Dossier dossier = view.dossier();
    LocalDate asKnown = view.asKnown();
    return Tree.of("dossier/1")
        .put("person", dossier.id())
        .put("day", view.day())
        .put("as-known", asKnown == null ? null : asKnown.toString())
        .put("fate", word(dossier.fate()))
        .put("contradictions", dossier.contradictions().stream().map(DossierData::word).toList())
        .put("holds", (long) dossier.holds(view.day()).size())
        .put("due", view.due().stream().map(due -> RegisterData.due(due, view.day())).toList())
        .put("facts", dossier.facts().stream().map(DossierData::fact).toList())
        .map();
  }

  private static Tree fact(Fact fact) {
    Tree tree = new Tree();
    List<String> row = row(fact);
    for (int i = 0; i < row.size(); i++) {
      tree.put(COLUMNS.get(i), row.get(i));
    }
    return tree;
  }

  /** A row for each fact. */
  public static List<List<String>> rows(PersonView view) {
    return view.dossier().facts().stream().map(DossierData::row).toList();
  }

  private static List<String> row(Fact fact) {
    PartialDate day = fact.happened();
    return List.of(
        day == null ? "" : day.written(),
        fact.recorded().toString(),
        fact.author(),
        word(fact.behind()),
        fact.what().word());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
