package limen.paper.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limen.core.register.Account;
import limen.core.register.Due;
import limen.paper.register.Standing;
import org.jspecify.annotations.Nullable;

/** How a register stands, as data; persons by the register's own signs. */
public final class RegisterData {
  private RegisterData() {}

  /** The columns of {@link #rows}. */
  public static final List<String> COLUMNS = List.of("person", "duty", "start", "due", "late");

  /** {@code register/1}. */
  public static Map<String, @Nullable Object> tree(Standing standing) {
    Account account = standing.account();
    return Tree.of("register/1")
        .put("day", standing.day())
        .put(
            "account",
            new Tree()
                .put("acknowledged", account.acknowledged())
                .put("held", account.held())
                .put("returned", account.returned())
                .put("dead", account.dead())
                .put("escaped", account.escaped())
                .put("transferred", account.transferred()))
        .put("incomplete", standing.incomplete())
        .put("contradicted", standing.contradicted())
        .put("deaths-claimed", standing.deathsClaimed())
        .put("ends-claimed", standing.endsClaimed())
        .put("gone", standing.gone())
        .put("due", standing.due().stream().map(due -> due(due, standing.day())).toList())
        .put(
            "uploads",
            standing.register().uploads().stream()
                .map(
                    upload ->
                        new Tree()
                            .put("id", upload.id())
                            .put("sender", upload.sender())
                            .put("file", upload.file())
                            .put("sha256", upload.hash().base64())
                            .put("recorded", upload.recorded())
                            .put("by", upload.by())
                            .put("rows", upload.rows()))
                .toList())
        .map();
  }

  static Tree due(Due due, LocalDate day) {
    return new Tree()
        .put("person", due.person())
        .put("duty", due.duty())
        .put("start", due.start())
        .put("due", due.day())
        .put("late", due.isLate(day));
  }

  /** A row for everything that is due. */
  public static List<List<String>> rows(Standing standing) {
    return standing.due().stream()
        .map(
            due ->
                List.of(
                    due.person(),
                    due.duty().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    due.start().toString(),
                    due.day().toString(),
                    due.isLate(standing.day()) ? "yes" : ""))
        .toList();
  }
}
