package hornbook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Random;

/** The rules that keep the rooms apart. */
@AnalyzeClasses(packages = "hornbook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Tools that rooms share: they know no room and nothing of the guide but the records. */
  private static final DescribedPredicate<JavaClass> TOOLS =
      resideInAnyPackage(
          "hornbook.model",
          "hornbook.cache",
          "hornbook.expression",
          "hornbook.json",
          "hornbook.numeric",
          "hornbook.script",
          "hornbook.yaml");

  @ArchTest
  static final ArchRule ROOMS_DO_NOT_DEPEND_ON_EACH_OTHER =
      slices()
          .matching("hornbook.(*)")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(DescribedPredicate.alwaysTrue(), TOOLS);

  @ArchTest
  static final ArchRule NO_ROOM_KNOWS_THE_PROGRAM =
      noClasses()
          .that()
          .resideInAPackage("hornbook.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("hornbook");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("hornbook.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "hornbook.model");

  @ArchTest
  static final ArchRule TOOLS_KNOW_ONLY_LIBRARIES =
      noClasses()
          .that()
          .resideInAnyPackage(
              "hornbook.cache",
              "hornbook.expression",
              "hornbook.json",
              "hornbook.numeric",
              "hornbook.script")
          .should()
          .dependOnClassesThat(resideInAPackage("hornbook.model"));

  @ArchTest
  static final ArchRule THE_MODEL_HOLDS_DATA =
      classes()
          .that()
          .resideInAPackage("hornbook.model")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords()
          .orShould()
          .beEnums()
          .orShould()
          .beInterfaces();

  @ArchTest static final ArchRule FLEXMARK = home("com.vladsch.flexmark..", "hornbook.markdown");
  @ArchTest static final ArchRule PEBBLE = home("io.pebbletemplates..", "hornbook.templates");
  @ArchTest static final ArchRule ELK = home("org.eclipse.elk..", "hornbook.map");
  @ArchTest static final ArchRule RHINO = home("org.mozilla..", "hornbook.script");
  @ArchTest static final ArchRule PICOCLI = home("picocli..", "hornbook");
  @ArchTest static final ArchRule JACKSON = home("com.fasterxml..", "hornbook", "hornbook.json");

  @ArchTest static final ArchRule SQLITE = home("org.sqlite..", "hornbook.study");
  @ArchTest static final ArchRule SQL = home("java.sql..", "hornbook.study");
  @ArchTest static final ArchRule CITEPROC = home("de.undercouch..", "hornbook.reference");
  @ArchTest static final ArchRule BIBTEX = home("org.jbibtex..", "hornbook.reference");
  @ArchTest static final ArchRule YAML = home("org.snakeyaml..", "hornbook.yaml");
  @ArchTest static final ArchRule EXPRESSIONS = home("com.ezylang..", "hornbook.expression");
  @ArchTest static final ArchRule HTTP = home("com.sun.net.httpserver..", "hornbook.serve");

  /** Searching and spelling are two houses of one library. */
  @ArchTest
  static final ArchRule LUCENE =
      noClasses()
          .that()
          .resideOutsideOfPackage("hornbook.search")
          .and()
          .doNotHaveFullyQualifiedName("hornbook.proofread.English")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule JSOUP =
      noClasses()
          .that()
          .resideOutsideOfPackage("hornbook.inspect")
          .and()
          .doNotHaveSimpleName("RawHtmlWriter")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule FILES_ARE_READ_AND_WRITTEN_AT_THE_EDGES =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "hornbook",
              "hornbook.content",
              "hornbook.site",
              "hornbook.serve",
              "hornbook.pdf",
              "hornbook.cache")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Files.class);

  @ArchTest
  static final ArchRule ONLY_THE_PROGRAM_PRINTS =
      noClasses()
          .that()
          .resideInAPackage("hornbook.*")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(PrintStream.class);

  @ArchTest
  static final ArchRule NOTHING_THAT_REACHES_THE_OUTPUT_ASKS_CLOCK_OR_CHANCE =
      noClasses()
          .that()
          .resideInAPackage("hornbook.*")
          .and()
          .resideOutsideOfPackage("hornbook.serve")
          .and()
          .doNotHaveSimpleName("SiteLock")
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  @ArchTest
  static final ArchRule NO_STATIC_MUTABLE_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("hornbook..")
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_THING_DOES =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Context");

  private static ArchRule home(String library, String... rooms) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
