package limen.core.vault;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limen.core.sealing.Place;
import limen.core.sealing.SealedList;

/** Looks for words where none should be: in all files of a folder, in every usual writing. */
final class Canary {
  private static final int SHORTEST = 8;
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1251"));

  private Canary() {}

  /** All values, salts and tags of a list. */
  static List<String> of(SealedList list) {
    List<String> words = new ArrayList<>();
    for (Place place : list.places()) {
      place.fields().forEach(field -> words.add(field.value()));
      words.add(place.salt().base64());
      words.add(place.tag().base64());
    }
    return words;
  }

  static List<String> of(SealedList first, SealedList second, String more) {
    List<String> words = new ArrayList<>(of(first));
    words.addAll(of(second));
    words.add(more);
    return words;
  }

  /** Which of the words stand in which file. */
  static List<String> found(Path folder, List<String> words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        for (String word : words) {
          if (writings(word).stream().anyMatch(writing -> holds(bytes, writing))) {
            found.add(word + " in " + file.getFileName());
          }
        }
      }
    }
    return found;
  }

  /** The word in several encodings, each plain, in hex and in base64 at each of three offsets. */
  private static List<byte[]> writings(String word) {
    Set<String> seen = new HashSet<>();
    List<byte[]> writings = new ArrayList<>();
    List<byte[]> plain = new ArrayList<>();
    CHARSETS.forEach(charset -> plain.add(word.getBytes(charset)));
    if (word.length() == 44 && word.endsWith("=")) {
      plain.add(Base64.getDecoder().decode(word));
    }
    for (byte[] bytes : plain) {
      writings.add(bytes);
      writings.add(ascii(HexFormat.of().formatHex(bytes)));
      writings.add(ascii(HexFormat.of().withUpperCase().formatHex(bytes)));
      for (int before = 0; before < 3; before++) {
        byte[] moved = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, moved, before, bytes.length);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(moved);
        // The letters that the neighbours share are left out.
        String inner = base64.substring(before == 0 ? 0 : before + 1, base64.length() - 1);
        if (seen.add(inner)) {
          writings.add(ascii(inner));
        }
      }
    }
    // A handful of bytes may stand anywhere by chance.
    writings.removeIf(writing -> writing.length < SHORTEST);
    return writings;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean holds(byte[] bytes, byte[] word) {
    for (int from = 0; from + word.length <= bytes.length; from++) {
      int at = 0;
      while (at < word.length && bytes[from + at] == word[at]) {
        at++;
      }
      if (at == word.length) {
        return true;
      }
    }
    return false;
  }
}
