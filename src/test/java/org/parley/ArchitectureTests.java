package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Rules finer than the rooms themselves; the rooms are proven by [ModularityTests].
class ArchitectureTests {

  private static final String[] PURE = {
    "org.parley.text..", "org.parley.time..", "org.parley.lexicon..", "org.parley.extract.."
  };

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.parley");

  @Test
  void readingTextNeedsNeitherSpringNorDatabase() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.springframework..",
                "java.sql..",
                "javax.sql..",
                "org.h2..",
                "org.flywaydb..",
                "com.vaadin..")
            .because("it also runs on the command line and inside distributed jobs"));
  }

  @Test
  void onlyTimeKnowsNatty() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.time..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.natty..", "com.joestelmach.natty..", "org.antlr.runtime..")
            .because("the rest of the program speaks FuzzyDate"));
  }

  @Test
  void screensAndRestNeverUseEachOther() {
    check(
        noClasses()
            .that()
            .resideInAPackage("org.parley.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.parley.api.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("org.parley.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.parley.ui.."));
  }

  @Test
  void onlyScreensKnowVaadin() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.ui..")
            .and()
            .doNotHaveFullyQualifiedName("org.parley.Application")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("the chronicle must not care how it is shown"));
  }

  @Test
  void everyPackageForbidsNull() {
    check(
        classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked")
            .because("types are non-null unless they say otherwise"));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<String> told =
        PRODUCT.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());

    assertThat(PRODUCT).extracting(JavaClass::getPackageName).isSubsetOf(told);
  }

  /// The top level of a room stands above and below its parts: they use its words, and it uses
  /// them.
  @Test
  void partsOfRoomsUseEachOtherOneWay() {
    check(
        slices()
            .assignedFrom(parts())
            .should()
            .beFreeOfCycles()
            .because("a part that can be read alone can be changed alone"));
  }

  private static SliceAssignment parts() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        boolean isPart = type.getPackageName().matches("org\\.parley\\.\\w+\\..+");
        return isPart ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "packages below the rooms";
      }
    };
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(PRODUCT);
  }
}
