package hornbook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Chapter;
import hornbook.model.Erratum;
import hornbook.model.Position;
import hornbook.model.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(folder);
  }

  private static String place(Position at) {
    return at.line() + ":" + at.column();
  }

  @Test
  void aTermHasANameADefinitionAndMore() {
    shelf.file(
        "glossary.yml",
        """
        - term: Support vector machine
          definition: "A *wide* street."
          aliases: [SVM, maximum-margin classifier]
          case-sensitive: [SVM]
          autolink: false
          question: svm
        - term: Bias
          definition: |
            How far off, $b$.
        """);
    List<Term> terms = shelf.read().terms();
    assertEquals("", shelf.findings());
    Term svm = terms.get(0);
    assertEquals("term-support-vector-machine", svm.id());
    assertEquals(List.of("SVM", "maximum-margin classifier"), svm.aliases());
    assertEquals(Set.of("SVM"), svm.caseSensitive());
    assertEquals(false, svm.autolink());
    assertEquals(Optional.of("svm"), svm.owner().map(name -> name.text()));
    assertEquals("A *wide* street.", svm.definition().text().text());
    assertEquals("2:16", place(svm.definition().text().start()));
    assertEquals("glossary.html", svm.definition().path().value());
    assertEquals(true, terms.get(1).autolink());
    assertEquals("9:5", place(terms.get(1).definition().text().start()));
  }

  @Test
  void mistakesInItAreErrors() {
    assertEquals(
        """
        glossary.yml:1:3 error missing-key: this entry lacks `definition`
        glossary.yml:2:3 error bad-type: a term must be a mapping of names to values
        glossary.yml:4:15 error bad-type: `definition` must be text
        glossary.yml:5:3 error unknown-key: unknown key `aliase` in a term (did you mean `aliases`?)
        glossary.yml:8:13 error bad-value: `autolink` must be `true` or `false`
        """,
        shelf.findingsOf(
            "glossary.yml",
            """
            - term: x
            - just text
            - term: y
              definition: [a]
              aliase: z
            - term: z
              definition: a
              autolink: maybe
            """));
    assertEquals(
        "glossary.yml:1:1 error bad-type: the glossary must be a list\n",
        shelf.findingsOf("glossary.yml", "a: b\n"));
  }

  @Test
  void correctionsStandInAnyFolder() {
    String entry = "- question: q\n  verdict: %s\n  said: a\n  says: b\n  why: >-\n    c\n    d\n";
    shelf.file("errata.yml", entry.formatted("wrong"));
    shelf.file("x/errata.yml", entry.formatted("dated"));
    List<Erratum> errata = shelf.read().errata();
    assertEquals("", shelf.findings());
    assertEquals(List.of("wrong", "dated"), errata.stream().map(Erratum::verdict).toList());
    assertEquals("c d", errata.get(1).why().text().text());
    assertEquals("6:5", place(errata.get(1).why().text().start()));
    assertEquals("x/errata.yml", errata.get(1).why().source());
    assertEquals(
        6,
        errata.stream()
            .flatMap(erratum -> Stream.of(erratum.said(), erratum.says(), erratum.why()))
            .map(Chapter::slug)
            .distinct()
            .count());
  }

  @Test
  void mistakesInThemAreErrors() {
    assertEquals(
        """
        errata.yml:1:3 error missing-key: this entry lacks `why`
        errata.yml:2:12 error bad-value: `verdict` cannot be `wrog` (did you mean `wrong`?)
        errata.yml:5:3 error bad-type: a correction must be a mapping of names to values
        """,
        shelf.findingsOf(
            "errata.yml", "- question: q\n  verdict: wrog\n  said: a\n  says: b\n- text\n"));
  }
}
