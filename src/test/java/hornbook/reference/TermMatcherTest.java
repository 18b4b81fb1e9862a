package hornbook.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hornbook.model.Chapter;
import hornbook.model.Meta;
import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Source;
import hornbook.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermMatcherTest {
  private final TermMatcher matcher =
      new TermMatcher(
          List.of(
              term("bias-variance trade-off", List.of("bias–variance dilemma"), Set.of(), true),
              term("trade-off", List.of(), Set.of(), true),
              term("recall", List.of(), Set.of(), false),
              term("support vector machine", List.of("SVM"), Set.of("SVM"), true),
              term("Bayes' theorem", List.of(), Set.of(), true),
              term("R-squared", List.of("R²"), Set.of(), true),
              term("linear model", List.of(), Set.of(), true)));

  @Test
  void findsANameHoweverItsWordsAreJoined() {
    assertEquals(List.of("bias–variance trade-off"), found("the bias–variance\ntrade-off."));
    assertEquals(List.of("Bias/variance trade-offs"), found("Bias/variance trade-offs hurt"));
    assertEquals(List.of("Bayes’ theorem"), found("By Bayes’ theorem, …"));
  }

  @Test
  void takesTheLongestNameAtAPlace() {
    assertEquals(List.of("trade-off"), found("a trade-off"));
    assertEquals(List.of("bias-variance trade-off"), found("a bias-variance trade-off"));
  }

  @Test
  void takesAcronymsOnlyInTheirOwnCaseButWithAPluralS() {
    assertEquals(List.of("SVMs", "SVM"), found("SVMs, an SVM, but no svm"));
    assertEquals(List.of("Support Vector Machines"), found("Support Vector Machines"));
  }

  @Test
  void leavesOutAmbiguousWordsAndPartsOfOtherWords() {
    assertEquals(List.of(), found("recall the trade-offish or tradeoffs"));
    assertEquals(List.of(), found("a non-linear model and a linear model-like thing"));
  }

  @Test
  void findsNamesWithSignsThatAreNoLetters() {
    assertEquals(List.of("R²", "R-squared"), found("R² (or R-squared)"));
  }

  private List<String> found(String text) {
    return matcher.mentions(text).stream()
        .map(mention -> text.substring(mention.start(), mention.end()))
        .map(mention -> mention.replace('\n', ' '))
        .toList();
  }

  private static Term term(String name, List<String> aliases, Set<String> exact, boolean links) {
    Source text = new Source("", new Position("glossary.yml", 1, 1));
    Chapter definition =
        new Chapter("glossary.yml", new SitePath("glossary.html"), name, 0, name, Meta.NONE, text);
    return new Term(name, name, aliases, exact, links, Optional.empty(), definition);
  }
}
