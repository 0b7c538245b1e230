package limen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What the start-up cache is recorded from, never run by people: the main job, and then a record
 * verified, so that both find what they load in the cache.
 */
final class Training {
  private Training() {}

  /** Takes the record files to verify. */
  public static void main(String[] records) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Main.run(out, err);
    for (String record : records) {
      Main.run(out, err, "verify", record);
    }
  }
}
