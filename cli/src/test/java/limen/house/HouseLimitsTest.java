package limen.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import limen.house.Checkout.Source;
import org.junit.jupiter.api.Test;

/** Sizes and names that CONVENTIONS.md sets for the code. */
class HouseLimitsTest {
  private static final int FILE_LINES = 400;
  private static final int METHOD_LINES = 40;
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Impl|Service|Manager|Utils?|Helpers?)");
  private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");
  private static final Pattern NO_SENTENCE = Pattern.compile("(test|should)(\\P{Ll}.*)?");

  private static final List<Source> MAIN = Checkout.mainSources();
  private static final List<Source> TESTS = Checkout.testSources();

  @Test
  void readsTheSources() {
    assertThat(MAIN).extracting(Source::room).contains("limen.cli");
    assertThat(TESTS).extracting(Source::name).contains("HouseLimitsTest");
  }

  @Test
  void keepsFilesShort() {
    assertThat(MAIN)
        .filteredOn(source -> source.lines().size() > FILE_LINES)
        .extracting(source -> source.path() + ": " + source.lines().size() + " lines")
        .as("Maybe split by word. The longest a file may be is %s lines.", FILE_LINES)
        .isEmpty();
  }

  @Test
  void keepsMethodsShort() {
    List<String> found = new ArrayList<>();
    eachMethod(
        MAIN,
        (source, method) -> {
          if (method.getBody() != null && bodyLines(source, method) > METHOD_LINES) {
            found.add(at(source, method) + ": " + bodyLines(source, method) + " lines");
          }
        });

    assertThat(found).as("The longest a method may be is %s lines.", METHOD_LINES).isEmpty();
  }

  @Test
  void givesTypesTheFieldsOwnNames() {
    List<String> found = new ArrayList<>();
    eachType(
        MAIN,
        (source, type) -> {
          if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
            found.add(source.path() + ": " + type.getSimpleName());
          }
        });

    assertThat(found).as("Maybe a word of the field says what it is.").isEmpty();
  }

  @Test
  void hasNoPublicSetters() {
    List<String> found = new ArrayList<>();
    eachMethod(
        MAIN,
        (source, method) -> {
          if (SETTER.matcher(method.getName()).matches()
              && method.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            found.add(at(source, method));
          }
        });

    assertThat(found).as("State is computed from records; nobody sets it.").isEmpty();
  }

  @Test
  void saysWhatEveryTypeIsFor() {
    List<String> found = new ArrayList<>();
    for (Source source : MAIN) {
      for (Tree type : source.tree().getTypeDecls()) {
        if (source.docs().getDocComment(new TreePath(new TreePath(source.tree()), type)) == null) {
          found.add(source.path().toString());
        }
      }
    }

    assertThat(found).as("Maybe one sentence of Javadoc on each of these types.").isEmpty();
  }

  @Test
  void saysWhatLivesInEveryRoom() {
    Set<String> described =
        MAIN.stream()
            .filter(source -> source.name().equals("package-info"))
            .map(Source::room)
            .collect(Collectors.toSet());

    assertThat(MAIN)
        .extracting(Source::room)
        .as("Maybe a package-info.java with one sentence and @NullMarked is missing.")
        .isSubsetOf(described);
  }

  @Test
  void namesTestsAsSentences() {
    List<String> found = new ArrayList<>();
    eachMethod(
        TESTS,
        (source, method) -> {
          if (isTest(method) && NO_SENTENCE.matcher(method.getName()).matches()) {
            found.add(at(source, method));
          }
        });

    assertThat(found).as("A test is a sentence in plain verbs: rejectsUnknownStage.").isEmpty();
  }

  private static boolean isTest(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getAnnotationType().toString().endsWith("Test"));
  }

  private static long bodyLines(Source source, MethodTree method) {
    long first = source.places().getStartPosition(source.tree(), method.getBody());
    long last = source.places().getEndPosition(source.tree(), method.getBody());
    return source.line(last) - source.line(first) + 1;
  }

  private static String at(Source source, MethodTree method) {
    long place = source.places().getStartPosition(source.tree(), method);
    return source.path() + ":" + source.line(place) + " " + method.getName();
  }

  private static void eachType(List<Source> sources, BiConsumer<Source, ClassTree> use) {
    for (Source source : sources) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree type, Void unused) {
          use.accept(source, type);
          return super.visitClass(type, null);
        }
      }.scan(source.tree(), null);
    }
  }

  private static void eachMethod(List<Source> sources, BiConsumer<Source, MethodTree> use) {
    for (Source source : sources) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void unused) {
          use.accept(source, method);
          return super.visitMethod(method, null);
        }
      }.scan(source.tree(), null);
    }
  }
}
