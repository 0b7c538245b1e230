package limen.paper.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for every message file, now and later. */
class MessagesTest {
  private static final Map<String, String> ENGLISH = Messages.of("en");

  @Test
  void everyKeyExistsInEveryLanguage() {
    for (String language : Words.LANGUAGES) {
      assertThat(Messages.of(language).keySet()).as(language).isEqualTo(ENGLISH.keySet());
    }
  }

  @Test
  void everyTranslationHasTheArgumentsOfTheEnglish() {
    for (String language : Words.LANGUAGES) {
      Messages.of(language)
          .forEach(
              (key, text) ->
                  assertThat(Messages.arguments(text))
                      .as(key + " in " + language)
                      .isEqualTo(Messages.arguments(ENGLISH.getOrDefault(key, ""))));
    }
  }

  @Test
  void ukrainianAndRussianPluralsHaveAllForms() {
    for (String language : List.of("uk", "ru")) {
      Messages.of(language)
          .forEach(
              (key, text) ->
                  Messages.plurals(new Pattern(text).read())
                      .forEach(
                          plural ->
                              assertThat(plural.forms())
                                  .as(key + " in " + language)
                                  .containsKeys("one", "few", "many", "other")));
    }
  }

  @Test
  void everyMessageReadsAsIcuReadsIt() {
    for (String language : Words.LANGUAGES) {
      Values values = new Values(Words.in(language));
      Messages.of(language)
          .forEach(
              (key, text) -> {
                Message message = new Message(new Pattern(text).read(), Grammar.of(language));
                MessageFormat icu = new MessageFormat(text, ULocale.forLanguageTag(language));
                for (long number = 0; number < 130; number++) {
                  Object[] args = {number, number + 1, number + 2, number + 3, number, number};
                  assertThat(joined(message.render(args, values)))
                      .as(key + " in " + language)
                      .isEqualTo(icu.format(args));
                }
              });
    }
  }

  @Test
  void noKeyStandsTwiceAndEachStandsInItsArea() throws IOException {
    for (Path file : Messages.files()) {
      String area = String.valueOf(file.getFileName()).replaceAll("_.*", "");
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.matches("[a-z].*=.*")) {
          keys.add(line.substring(0, line.indexOf('=')).strip());
        }
      }
      assertThat(keys)
          .as(file.toString())
          .doesNotHaveDuplicates()
          .allMatch(key -> key.matches(area + "(\\.[a-z0-9-]+)+"));
    }
  }

  private static String joined(List<Object> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(text::append);
    return text.toString();
  }
}
