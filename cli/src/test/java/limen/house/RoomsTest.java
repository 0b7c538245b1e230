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
import limen.core.terms.Term;
import org.junit.jupiter.api.Test;

/** Modules and rooms use only what stands above them. */
class RoomsTest {
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
          "exchange",
          "sealing",
          "register",
          "tracing",
          "lists",
          "selection",
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
    for (int i = 0; i < CORE_ROOMS.size(); i++) {
      refuseUse(
          "limen.core." + CORE_ROOMS.get(i),
          "limen.core.",
          CORE_ROOMS.subList(i + 1, CORE_ROOMS.size()));
    }
  }

  @Test
  void givesEveryRoomOfCoreItsPlaceInTheOrder() {
    assertThat(LIMEN.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> name.startsWith("limen.core"))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(CORE_ROOMS)
                    .as("Maybe give %s its place in CORE_ROOMS, or make it flat.", name)
                    .contains(name.replaceFirst("limen\\.core\\.?", "")));
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
            "limen.core..", "java..", "org.jspecify.annotations..", "org.snakeyaml.engine..")
        .because("core holds the domain and no format but YAML")
        .check(LIMEN);
  }

  @Test
  void keepsRatiosBetweenSidesOutOfSelection() {
    noClasses()
        .that()
        .resideInAPackage("limen.core.selection..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Term.Ratio.class)
        .because("a rate between sides settles a balance and never weighs a person")
        .allowEmptyShould(true)
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
