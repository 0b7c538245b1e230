package limen.bench.link;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What one way found, and what it cost.
 *
 * @param pairs how many pairs were compared
 * @param seconds of each stage
 * @param cost of the process
 * @param links two rows each, the smaller number first
 * @param clusters of each row the first row that is linked with it, by way of others too
 */
record Outcome(
    long pairs,
    Map<Stages.Stage, Double> seconds,
    Cost cost,
    List<Link> links,
    List<Integer> clusters) {
  /** Two rows, the smaller number first. */
  record Link(int one, int other) {}

  /**
   * What a process has cost so far.
   *
   * @param peak the most memory that was resident, in bytes
   * @param processor time of all processors, in milliseconds
   */
  record Cost(long peak, long processor) {
    /** Linux only. */
    static Cost ofThisProcess() throws IOException {
      try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
        String line = lines.filter(text -> text.startsWith("VmHWM:")).findFirst().orElseThrow();
        Duration took = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        return new Cost(1024 * Long.parseLong(line.replaceAll("\\D", "")), took.toMillis());
      }
    }
  }

  /** Takes its own copies. */
  Outcome {
    seconds = Map.copyOf(seconds);
    links = List.copyOf(links);
    clusters = List.copyOf(clusters);
  }

  /** Of this process, which has done nothing else. */
  static Outcome ofThisProcess(
      long pairs, Stages stages, List<Link> links, List<Integer> clusters, Cost cost) {
    Map<Stages.Stage, Double> seconds = new EnumMap<>(Stages.Stage.class);
    for (Stages.Stage stage : Stages.Stage.values()) {
      seconds.put(stage, stages.seconds(stage));
    }
    return new Outcome(pairs, seconds, cost, links, clusters);
  }

  /** All stages together. */
  double all() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  double seconds(Stages.Stage stage) {
    return seconds.getOrDefault(stage, 0.0);
  }

  /** A line for each figure, link and cluster. */
  void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("pairs " + pairs + "\npeak " + cost.peak + "\nprocessor " + cost.processor + "\n");
      for (Map.Entry<Stages.Stage, Double> stage : seconds.entrySet()) {
        out.write("stage " + stage.getKey().name() + " " + stage.getValue() + "\n");
      }
      for (Link link : links) {
        out.write("link " + link.one + " " + link.other + "\n");
      }
      for (int first : clusters) {
        out.write("row " + first + "\n");
      }
    }
  }

  static Outcome read(Path file) throws IOException {
    Map<String, Long> figures = new HashMap<>();
    Map<Stages.Stage, Double> seconds = new EnumMap<>(Stages.Stage.class);
    List<Link> links = new ArrayList<>();
    List<Integer> clusters = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .map(line -> line.split(" ", -1))
          .forEach(
              words -> {
                switch (words[0]) {
                  case "stage" ->
                      seconds.put(Stages.Stage.valueOf(words[1]), Double.parseDouble(words[2]));
                  case "link" ->
                      links.add(new Link(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
                  case "row" -> clusters.add(Integer.parseInt(words[1]));
                  default -> figures.put(words[0], Long.parseLong(words[1]));
                }
              });
    }
    return new Outcome(
        figures.getOrDefault("pairs", 0L),
        seconds,
        new Cost(figures.getOrDefault("peak", 0L), figures.getOrDefault("processor", 0L)),
        links,
        clusters);
  }

  /** Says how many, and nothing of anybody. */
  @Override
  public String toString() {
    return links.size() + " links of " + pairs + " pairs";
  }
}
