package limen.ledger.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import limen.ledger.Parsed;
import limen.ledger.key.KeyType;
import limen.ledger.key.VerifyKey;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a policy, each of which may use the names of those before it. */
final class PolicyReader {
  private @Nullable VerifyKey log;
  private final LinkedHashMap<String, VerifyKey> witnesses = new LinkedHashMap<>();
  private final List<Policy.Group> groups = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private @Nullable String quorum;

  Parsed<Policy> read(String text) {
    if (!text.endsWith("\n") || text.chars().anyMatch(PolicyReader::isControl)) {
      return Parsed.bad(
          "a policy with a control character, or without a line feed at its end."
              + " Maybe it was saved with other line ends.");
    }
    for (String line : text.split("\n", -1)) {
      List<String> words = words(line);
      String fault = words.isEmpty() ? null : take(words);
      if (fault != null) {
        return Parsed.bad("a policy that says '" + line.strip() + "'. Maybe " + fault + ".");
      }
    }
    if (log == null || quorum == null) {
      return Parsed.bad("a policy without a log or without a quorum. Maybe a line was lost.");
    }
    return Parsed.good(new Policy(log, witnesses, groups, quorum));
  }

  private static boolean isControl(int letter) {
    return (letter < ' ' && letter != '\n' && letter != '\t') || letter == 0x7f;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split("[ \t]+", -1)) {
      if (words.isEmpty() && word.startsWith("#")) {
        return List.of();
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Why a line cannot be taken, or null where it was. */
  private @Nullable String take(List<String> words) {
    return switch (words.getFirst()) {
      case "log" -> log(words);
      case "witness" -> witness(words);
      case "group" -> group(words);
      case "quorum" -> quorum(words);
      default -> "log, witness, group or quorum is meant";
    };
  }

  private @Nullable String log(List<String> words) {
    if (words.size() < 2 || words.size() > 3) {
      return "it is written: log vkey";
    }
    if (log != null) {
      return "it is for several logs: a record has one";
    }
    return switch (key(words.get(1), KeyType.NOTE)) {
      case Parsed.Bad<VerifyKey>(String why) -> why;
      case Parsed.Good<VerifyKey>(VerifyKey key) -> {
        log = key;
        yield null;
      }
    };
  }

  private @Nullable String witness(List<String> words) {
    if (words.size() < 3 || words.size() > 4) {
      return "it is written: witness name vkey";
    }
    if (isTaken(words.get(1))) {
      return "another name is meant: this one is taken";
    }
    return switch (key(words.get(2), KeyType.COSIGNATURE)) {
      case Parsed.Bad<VerifyKey>(String why) -> why;
      case Parsed.Good<VerifyKey>(VerifyKey key) -> {
        witnesses.put(words.get(1), key);
        yield null;
      }
    };
  }

  /** A key of a type that nobody named so far has; a shared one would speak for two. */
  private Parsed<VerifyKey> key(String vkey, KeyType type) {
    return VerifyKey.parse(vkey)
        .then(
            key -> {
              if (key.type() != type) {
                return Parsed.bad("a key of another type is meant");
              }
              List<VerifyKey> others = new ArrayList<>(witnesses.values());
              if (log != null) {
                others.add(log);
              }
              return others.stream().anyMatch(other -> isConfused(other, key))
                  ? Parsed.bad("another key is meant: this one is taken")
                  : Parsed.good(key);
            });
  }

  private static boolean isConfused(VerifyKey one, VerifyKey other) {
    return Arrays.equals(one.publicKey(), other.publicKey())
        || (one.id() == other.id() && one.name().equals(other.name()));
  }

  private @Nullable String group(List<String> words) {
    if (words.size() < 4) {
      return "it is written: group name all, any or a number, and names";
    }
    if (isTaken(words.get(1))) {
      return "another name is meant: this one is taken";
    }
    List<String> names = words.subList(3, words.size());
    String rule = words.get(2);
    if (!rule.equals("all") && !rule.equals("any") && !isNumber(rule, names.size())) {
      return "all, any or a number up to " + names.size() + " is meant by " + rule;
    }
    for (String name : names) {
      if (!isKnown(name)) {
        return "a witness or group " + name + " has to stand before this line";
      }
      if (!members.add(name)) {
        return name + " is a member already: each can count in one way only";
      }
    }
    groups.add(new Policy.Group(words.get(1), rule, names));
    return null;
  }

  private static boolean isNumber(String rule, int most) {
    return rule.matches("[1-9][0-9]{0,5}") && Integer.parseInt(rule) <= most;
  }

  private @Nullable String quorum(List<String> words) {
    if (words.size() != 2 || quorum != null) {
      return "it is written once, as: quorum name";
    }
    String name = words.get(1);
    if (!name.equals(Policy.NONE) && !isKnown(name)) {
      return "a witness or group " + name + " has to stand before this line";
    }
    quorum = name;
    return null;
  }

  private boolean isTaken(String name) {
    return name.equals(Policy.NONE) || isKnown(name);
  }

  private boolean isKnown(String name) {
    return witnesses.containsKey(name)
        || groups.stream().anyMatch(group -> group.name().equals(name));
  }
}
