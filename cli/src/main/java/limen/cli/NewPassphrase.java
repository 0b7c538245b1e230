package limen.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import limen.core.document.Result;
import limen.core.sealing.Passphrase;
import org.jspecify.annotations.Nullable;

/** The words that seal new keys. Nobody can get them back, so that a slip of a finger is costly. */
final class NewPassphrase {
  /** Fewer can be guessed by whoever seizes the folder. */
  static final int LEAST = 12;

  private NewPassphrase() {}

  /** From the first line of a file, or typed twice at the console. */
  static Result<Passphrase> ask(@Nullable String file) {
    if (file != null) {
      return switch (Office.found(file)) {
        case Result.Refused<Passphrase> refused -> refused;
        case Result.Good<Passphrase> good -> fromFile(Path.of(file));
      };
    }
    Console console = console();
    if (console == null) {
      return Office.found(null);
    }
    char[] once = console.readPassword("New passphrase, at least %d characters: ", LEAST);
    char[] again = console.readPassword("The same once more: ");
    return of(once == null ? "" : new String(once), again == null ? "" : new String(again));
  }

  private static Result<Passphrase> fromFile(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      return of(lines.getFirst(), lines.getFirst());
    } catch (IOException unreadable) {
      return Result.refused(
          "the passphrase file " + file + " cannot be read", "Maybe it was moved away just now.");
    }
  }

  /** The words, where they are long enough and twice the same; they are never repeated. */
  static Result<Passphrase> of(String once, String again) {
    int length = once.codePointCount(0, once.length());
    if (length < LEAST) {
      return Result.refused(
          "the passphrase has "
              + (length == 1 ? "1 character" : length + " characters")
              + ", and whoever seizes the folder could guess it",
          "Maybe five words that nobody says together; at least " + LEAST + " characters.");
    }
    return once.equals(again)
        ? Result.good(Passphrase.of(once))
        : Result.refused(
            "the passphrase was typed in two ways; nothing was made",
            "Maybe once more, with an eye on the keyboard's language.");
  }

  /** JDK 25 gives no console again where none is, whatever Error Prone says of JDK 22 to 24. */
  @SuppressWarnings("SystemConsoleNull")
  private static @Nullable Console console() {
    Console console = System.console();
    return console != null && console.isTerminal() ? console : null;
  }
}
