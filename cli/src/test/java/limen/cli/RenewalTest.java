package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A library in an old form is given a new one, and does what it did. */
class RenewalTest {
  @TempDir Path folder;

  private Path renewed() throws IOException, URISyntaxException {
    URL library = CommandLine.class.getProtectionDomain().getCodeSource().getLocation();
    Path copy = folder.resolve("library.jar");
    Files.copy(Path.of(library.toURI()), copy);
    Renewal.renew(copy);
    return copy;
  }

  @Test
  void leavesNoClassInAFormThatTheCacheCannotKeep() throws Exception {
    try (ZipFile archive = new ZipFile(renewed().toFile())) {
      List<String> old = new ArrayList<>();
      int classes = 0;
      for (ZipEntry entry : Collections.list(archive.entries())) {
        if (entry.getName().endsWith(".class")) {
          byte[] bytes = archive.getInputStream(entry).readAllBytes();
          classes++;
          if (ClassFile.of().parse(bytes).majorVersion() < ClassFile.JAVA_6_VERSION) {
            old.add(entry.getName());
          }
        }
      }
      assertThat(classes).isGreaterThan(200);
      assertThat(old).isEmpty();
    }
  }

  @Test
  void writesClassesThatJavaTakes() throws Exception {
    Path archive = renewed();
    ClassLoader nothing = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {archive.toUri().toURL()}, nothing);
        ZipFile names = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(names.entries())) {
        String name = entry.getName();
        if (name.startsWith("picocli/CommandLine") && name.endsWith(".class")) {
          String named = name.substring(0, name.length() - ".class".length()).replace('/', '.');
          Class.forName(named, true, loader);
        }
      }
    }
  }

  @Test
  void leavesNothingBesideTheArchive() throws Exception {
    Path archive = renewed();
    try (var files = Files.list(archive.getParent())) {
      assertThat(files).containsExactly(archive);
    }
  }
}
