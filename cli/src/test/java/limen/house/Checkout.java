package limen.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of this checkout, parsed. */
final class Checkout {
  /** The modules in the order in which they may depend on each other. */
  static final List<String> MODULES = List.of("ledger", "linkage", "core", "paper", "drill", "cli");

  /** A parsed file with what is needed to find the place and the documentation of its trees. */
  record Source(
      Path path,
      List<String> lines,
      CompilationUnitTree tree,
      SourcePositions places,
      DocTrees docs) {
    /** The file's own name, such as {@code Stage} or {@code package-info}. */
    String name() {
      return path.getFileName().toString().replaceFirst("\\.java$", "");
    }

    /** The package the file is in. */
    String room() {
      return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    long line(long position) {
      return tree.getLineMap().getLineNumber(position);
    }
  }

  private Checkout() {}

  static List<Source> mainSources() {
    return sources("main");
  }

  static List<Source> testSources() {
    return sources("test");
  }

  private static List<Source> sources(String kind) {
    List<Path> files = new ArrayList<>();
    for (String module : MODULES) {
      Path folder = root().resolve(module).resolve("src").resolve(kind).resolve("java");
      if (Files.isDirectory(folder)) {
        files.addAll(javaFiles(folder));
      }
    }
    return parse(files);
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Source> parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees docs = DocTrees.instance(task);
      List<Source> sources = new ArrayList<>();
      for (CompilationUnitTree tree : task.parse()) {
        Path path = Path.of(tree.getSourceFile().toUri());
        sources.add(
            new Source(path, Files.readAllLines(path), tree, docs.getSourcePositions(), docs));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder with the wrapper in it, at or above the one the tests run in. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "no folder with mvnw at or above " + Path.of("").toAbsolutePath());
    }
    return folder;
  }
}
