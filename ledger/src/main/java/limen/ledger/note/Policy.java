package limen.ledger.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import limen.ledger.Parsed;
import limen.ledger.key.VerifyKey;
import org.jspecify.annotations.Nullable;

/**
 * Whose signatures make a checkpoint count, as <a
 * href="https://c2sp.org/tlog-policy">tlog-policy</a> says: one log, named witnesses, and the
 * groups of them that have to have cosigned.
 */
public final class Policy {
  /** The name of the quorum that asks for no witness. */
  public static final String NONE = "none";

  /**
   * Names of which some are enough.
   *
   * @param name by which other groups or the quorum call this one
   * @param rule {@code all}, {@code any} or a number, as it was written
   * @param members names of witnesses or of groups before this one
   */
  public record Group(String name, String rule, List<String> members) {
    /** A group whose members cannot be changed. */
    public Group {
      members = List.copyOf(members);
    }

    /** How many members have to have witnessed a checkpoint. */
    public int enough() {
      return switch (rule) {
        case "all" -> members.size();
        case "any" -> 1;
        case String number -> Integer.parseInt(number);
      };
    }

    String text() {
      return "group " + name + " " + rule + " " + String.join(" ", members) + "\n";
    }
  }

  private final VerifyKey log;
  private final SequencedMap<String, VerifyKey> witnesses;
  private final List<Group> groups;
  private final String quorum;

  Policy(
      VerifyKey log, SequencedMap<String, VerifyKey> witnesses, List<Group> groups, String quorum) {
    this.log = log;
    this.witnesses = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(witnesses));
    this.groups = List.copyOf(groups);
    this.quorum = quorum;
  }

  /**
   * Reads a policy as people write it: with comments, empty lines, addresses and the lines in any
   * order in which names stand before their use.
   */
  public static Parsed<Policy> parse(String text) {
    return new PolicyReader().read(text);
  }

  /** Reads the one spelling that {@link #text} writes. */
  public static Parsed<Policy> parseExactly(String text) {
    return parse(text)
        .then(
            policy ->
                policy.text().equals(text)
                    ? Parsed.good(policy)
                    : Parsed.bad(
                        "a policy in another spelling. Maybe take out comments, addresses and"
                            + " further spaces, and order it: log, witnesses, groups, quorum."));
  }

  /** The one spelling of this policy: log, witnesses, groups and quorum, a line each. */
  public String text() {
    StringBuilder text = new StringBuilder("log " + log.vkey() + "\n");
    witnesses.forEach((name, key) -> text.append("witness " + name + " " + key.vkey() + "\n"));
    groups.forEach(group -> text.append(group.text()));
    return text.append("quorum " + quorum + "\n").toString();
  }

  /** The key of the log; its name is the origin of the checkpoints. */
  public VerifyKey log() {
    return log;
  }

  /** The witnesses by the names they have here, in the order in which they are written. */
  public SequencedMap<String, VerifyKey> witnesses() {
    return witnesses;
  }

  /** The groups, in the order in which they are written. */
  public List<Group> groups() {
    return groups;
  }

  /** The witness or group that has to have witnessed a checkpoint, or {@link #NONE}. */
  public String quorum() {
    return quorum;
  }

  /** Whether a checkpoint counts that these witnesses have cosigned. */
  public boolean isMetBy(Set<String> cosigned) {
    Map<String, Boolean> witnessed = new LinkedHashMap<>();
    witnesses.keySet().forEach(name -> witnessed.put(name, cosigned.contains(name)));
    for (Group group : groups) {
      long met = group.members().stream().filter(name -> is(witnessed, name)).count();
      witnessed.put(group.name(), met >= group.enough());
    }
    return quorum.equals(NONE) || is(witnessed, quorum);
  }

  private static boolean is(Map<String, Boolean> witnessed, String name) {
    return witnessed.getOrDefault(name, false);
  }

  /** What the signatures under a checkpoint are worth. */
  public Standing judge(Note note) {
    return Standing.of(this, note);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Policy that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
