package limen.paper.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import limen.paper.wording.Line;
import limen.paper.wording.Mark;
import limen.paper.wording.Token;

/** Remarks on “hundreds”, and on numbers a text says were not given. */
final class Vague {
  private Vague() {}

  static List<Draft.Remark> remarks(List<Line> lines) {
    List<Draft.Remark> remarks = new ArrayList<>();
    Set<String> told =
        lines.stream()
            .filter(l -> !l.heading())
            .flatMap(l -> words(l).stream())
            .collect(Collectors.toSet());
    for (Line line : lines) {
      List<String> words = words(line);
      // A headline repeats the text below it.
      if (!words.isEmpty() && !(line.heading() && told.containsAll(words))) {
        String text = "“" + String.join("”, “", words) + "” gives no number.";
        remarks.add(new Draft.Remark("vague-number", text, line.quote()));
      }
      if (isOfExchange(line) && line.has("withheld")) {
        String text = "The text says that no number was given.";
        remarks.add(new Draft.Remark("withheld", text, line.quote()));
      }
    }
    return remarks;
  }

  private static List<String> words(Line line) {
    return !isOfExchange(line)
        ? List.of()
        : line.marks("vague")
            .filter(m -> !line.is("num", m.first() - 1) && !isNumber(line, m.first() - 1))
            .filter(m -> !line.is("thing", m.last() + 1) || line.is("person", m.last() + 1))
            .map(m -> low(line, m))
            .distinct()
            .toList();
  }

  private static boolean isOfExchange(Line line) {
    return line.has("exchange", "give", "get", "back", "captivity", "held");
  }

  private static String low(Line line, Mark mark) {
    return line.tokens().subList(mark.first(), mark.last() + 1).stream()
        .map(Token::low)
        .collect(Collectors.joining(" "));
  }

  private static boolean isNumber(Line line, int at) {
    return at >= 0 && line.tokens().get(at).kind() == Token.Kind.NUMBER;
  }
}
