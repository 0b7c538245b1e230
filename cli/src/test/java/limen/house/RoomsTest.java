package limen.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import limen.core.terms.Agreement;
import limen.core.terms.Factor;
import limen.core.terms.Term;
import org.junit.jupiter.api.Test;

/** Modules and rooms use only what stands above them. */
class RoomsTest {
  /** The rooms of the ledger, in the same order. */
  private static final List<String> LEDGER_ROOMS =
      List.of("", "tree", "key", "note", "tile", "store", "log");

  /** The rooms of linkage, in the same order. */
  private static final List<String> LINKAGE_ROOMS =
      List.of("spelling", "search", "table", "compare", "block", "model", "link");

  /** The rooms of core; each may use those before it. A new room is given its place here. */
  private static final List<String> CORE_ROOMS =
      List.of(
          "document",
          "party",
          "person",
          "terms",
          "agreement",
          "statement",
          "history",
          "entry",
          "exchange",
          "audit",
          "sealing",
          "vault",
          "desk",
          "register",
          "tracing",
          "lists",
          "talks",
          "quota",
          "selection",
          "scrutiny",
          "fitting",
          "planning",
          "manifest",
          "figures");

  private static final JavaClasses LIMEN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("limen");

  @Test
  void seesEveryClassOfTheCheckout() {
    Set<String> seen = LIMEN.stream().map(JavaClass::getName).collect(Collectors.toSet());

    assertThat(seen).isNotEmpty();
    assertThat(Checkout.mainSources())
        .isNotEmpty()
        .filteredOn(source -> !source.name().equals("package-info"))
        .extracting(source -> source.room() + "." + source.name())
        .allSatisfy(name -> assertThat(seen).contains(name));
  }

  @Test
  void keepsTheOrderOfModules() {
    for (int i = 0; i < Checkout.MODULES.size(); i++) {
      refuseUse(
          "limen." + Checkout.MODULES.get(i),
          "limen.",
          Checkout.MODULES.subList(i + 1, Checkout.MODULES.size()));
    }
  }

  @Test
  void keepsTheOrderOfRoomsInCore() {
    keepsTheOrderOfRooms("limen.core.", CORE_ROOMS);
  }

  @Test
  void keepsTheOrderOfRoomsInTheLedger() {
    keepsTheOrderOfRooms("limen.ledger.", LEDGER_ROOMS.subList(1, LEDGER_ROOMS.size()));
  }

  @Test
  void keepsTheOrderOfRoomsInLinkage() {
    keepsTheOrderOfRooms("limen.linkage.", LINKAGE_ROOMS);
  }

  private static void keepsTheOrderOfRooms(String module, List<String> rooms) {
    for (int i = 0; i < rooms.size(); i++) {
      refuseUse(module + rooms.get(i), module, rooms.subList(i + 1, rooms.size()));
    }
  }

  @Test
  void givesEveryRoomItsPlaceInTheOrder() {
    hasOnly("ledger", LEDGER_ROOMS);
    hasOnly("linkage", LINKAGE_ROOMS);
    hasOnly("core", CORE_ROOMS);
  }

  private static void hasOnly(String module, List<String> rooms) {
    assertThat(LIMEN.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> (name + ".").startsWith("limen." + module + "."))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(rooms)
                    .as("Maybe give %s its place among the rooms of %s.", name, module)
                    .contains(name.replaceFirst("limen\\." + module + "\\.?", "")));
  }

  @Test
  void hasNoCyclesBetweenRooms() {
    for (String module : Checkout.MODULES) {
      slices()
          .matching("limen." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(LIMEN);
    }
  }

  @Test
  void keepsFrameworksAndFormatsOutOfCore() {
    classes()
        .that()
        .resideInAPackage("limen.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "limen.core..",
            "limen.ledger..",
            "java..",
            "javax.crypto..",
            "org.jspecify.annotations..",
            "org.snakeyaml.engine..",
            "com.exceptionfactory.jagged..",
            "com.google.ortools..")
        .because("core holds the domain, its solver, and no format but YAML, the record and age")
        .check(LIMEN);
  }

  @Test
  void keepsPrisonersAndFrameworksOutOfTheLedger() {
    classes()
        .that()
        .resideInAPackage("limen.ledger..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "limen.ledger..", "java..", "org.jspecify.annotations..", "org.bouncycastle..")
        .because("the ledger is of use to anybody and knows nothing of an exchange")
        .check(LIMEN);
  }

  @Test
  void keepsLinkageFreeOfEverythingElse() {
    classes()
        .that()
        .resideInAPackage("limen.linkage..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("limen.linkage..", "java..", "org.jspecify.annotations..")
        .because("names are compared as they are written, for whatever they are of use to")
        .check(LIMEN);
  }

  @Test
  void keepsRatiosBetweenSidesOutOfSelection() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "limen.core.quota..",
            "limen.core.selection..",
            "limen.core.scrutiny..",
            "limen.core.fitting..",
            "limen.core.planning..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Term.Ratio.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Factor.class)
        .orShould()
        .callMethod(Agreement.class, "scales")
        .because("a rate between sides settles a balance and never weighs a person")
        .check(LIMEN);
  }

  private static void refuseUse(String user, String prefix, List<String> later) {
    if (later.isEmpty()) {
      return;
    }
    noClasses()
        .that()
        .resideInAPackage(user + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.stream().map(room -> prefix + room + "..").toArray(String[]::new))
        .because("each uses only what stands above it")
        .allowEmptyShould(true)
        .check(LIMEN);
  }
}
