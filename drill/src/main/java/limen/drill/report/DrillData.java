package limen.drill.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limen.core.audit.Audited;
import limen.drill.play.Balance;
import limen.drill.play.Effect;
import limen.drill.play.Ending;
import limen.drill.play.Spoken;
import limen.drill.scenario.Side;
import org.jspecify.annotations.Nullable;

/** A drill as data: {@code drill/1}. */
public final class DrillData {
  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS =
      List.of(
          "stage",
          "bus",
          "incident",
          "crossed-to-A",
          "crossed-to-B",
          "owed-to-A",
          "owed-to-B",
          "lead-A",
          "lead-B",
          "held-hours",
          "standstill-hours",
          "void",
          "refused");

  private DrillData() {}

  /** The whole. */
  public static Map<String, @Nullable Object> tree(Ending ending, Verification verification) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("limen", "drill/1");
    tree.put("drill", true);
    tree.put("title", ending.scenario().title().in("en"));
    tree.put("seed", ending.seed());
    tree.put("entries", ending.entries());
    tree.put("logs", ending.logs());
    tree.put("balance", balance(ending.balance()));
    tree.put("incidents", ending.effects().stream().map(DrillData::effect).toList());
    tree.put("statements", ending.spoken().stream().map(DrillData::spoken).toList());
    tree.put("intact", verification.audited() instanceof Audited.Verified);
    tree.put("final", verification.isGood());
    return tree;
  }

  private static Map<String, @Nullable Object> effect(Effect effect) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("stage", effect.happening().stage());
    tree.put("bus", effect.happening().bus());
    tree.put("incident", name(effect));
    tree.put("before", balance(effect.before()));
    tree.put("after", balance(effect.after()));
    tree.put("numbers", effect.numbers());
    return tree;
  }

  /** {@code TabletStolen} is {@code tablet-stolen}, as scenario files write it. */
  private static String name(Effect effect) {
    return effect
        .happening()
        .what()
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])([A-Z])", "-$1")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, @Nullable Object> balance(Balance balance) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      Balance.Flow flow = balance.flow(side);
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("promised", flow.promised());
      one.put("crossed", flow.crossed());
      one.put("owed", flow.owed());
      one.put("under-way", flow.underWay());
      one.put("not-travelling", flow.notTravelling());
      one.put("not-brought", flow.notBrought());
      one.put("reserve", flow.reserve());
      tree.put(side.homeward(), one);
    }
    balance.leads().forEach((side, lead) -> tree.put("lead-" + side.party(), lead));
    tree.put("held-hours", balance.trouble().held());
    tree.put("standstill-hours", balance.trouble().standstill());
    tree.put("void", balance.trouble().voids());
    tree.put("refused", balance.trouble().refused());
    tree.put("disputes", balance.trouble().disputes());
    tree.put("log", balance.trouble().log());
    tree.put("absent", balance.absent());
    return tree;
  }

  private static Map<String, @Nullable Object> spoken(Spoken spoken) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("stage", spoken.stage());
    tree.put("by", spoken.by().party());
    tree.put("stream", spoken.to().homeward());
    tree.put("says", spoken.says());
    tree.put("record", spoken.record());
    return tree;
  }

  /** A row an incident, as the exchange stood after it. */
  public static List<List<String>> rows(Ending ending) {
    List<List<String>> rows = new ArrayList<>();
    for (Effect effect : ending.effects()) {
      Balance after = effect.after();
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(effect.happening().stage(), effect.happening().bus(), name(effect)));
      for (Side side : Side.values()) {
        row.add(after.flow(side).crossed());
      }
      for (Side side : Side.values()) {
        row.add(after.flow(side).owed());
      }
      row.addAll(after.leads().values());
      Balance.Trouble trouble = after.trouble();
      row.addAll(List.of(trouble.held(), trouble.standstill(), trouble.voids(), trouble.refused()));
      rows.add(row.stream().map(String::valueOf).toList());
    }
    return rows;
  }
}
