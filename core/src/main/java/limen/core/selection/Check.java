package limen.core.selection;

import java.util.List;

/** Checks a finished plan against its request, by counting and adding up, without any solver. */
public final class Check {
  private Check() {}

  /** What is wrong with a plan, each in a sentence without ids; nothing where it holds. */
  public static List<String> faults(Plan plan) {
    return List.of("a plan of " + plan.order().size() + " people was not checked");
  }
}
