package limen.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the classes of an archive anew in the form of this Java, never run by people. The start-up
 * cache keeps no class in a form older than that of Java 6, in which a class does not yet bring the
 * proof of its own soundness along (JVMS 4.10), and the library that reads the command line is
 * published in that of Java 5. What the classes do stays the same.
 */
final class Renewal {
  private static final int PROVEN = ClassFile.JAVA_6_VERSION;

  private Renewal() {}

  /** Takes the archives; one that cannot be written anew stays as it is. */
  public static void main(String[] archives) throws IOException {
    for (String archive : archives) {
      renew(Path.of(archive));
    }
  }

  static void renew(Path archive) throws IOException {
    Path renewed = archive.resolveSibling(archive.getFileName() + ".new");
    try (ZipFile old = new ZipFile(archive.toFile());
        URLClassLoader classes = new URLClassLoader(new URL[] {archive.toUri().toURL()});
        OutputStream file = Files.newOutputStream(renewed);
        ZipOutputStream out = new ZipOutputStream(file)) {
      ClassFile form =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(classes)));
      Enumeration<? extends ZipEntry> entries = old.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] bytes = old.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().endsWith(".class") ? renewed(form, bytes) : bytes);
        out.closeEntry();
      }
    }
    Files.move(renewed, archive, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The class in the form of Java 25; as it was where it is new enough or does not pass. */
  private static byte[] renewed(ClassFile form, byte[] bytes) {
    ClassModel old = form.parse(bytes);
    if (old.majorVersion() >= PROVEN) {
      return bytes;
    }
    ClassTransform version =
        (to, element) -> {
          if (element instanceof ClassFileVersion) {
            to.withVersion(ClassFile.JAVA_25_VERSION, 0);
          } else {
            to.with(element);
          }
        };
    byte[] anew =
        form.transformClass(
            old,
            ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(version));
    return form.verify(anew).isEmpty() ? anew : bytes;
  }
}
