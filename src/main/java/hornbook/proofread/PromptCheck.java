package hornbook.proofread;

import hornbook.model.Checks;
import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Name;
import hornbook.model.Passage;
import hornbook.model.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Prompts are known to readers' progress by their ids: each has one, and no other has it. A guide
 * that keeps its prompts wants more: an id begins with its chapter's slug, and it stays. The list
 * of those that were once published says so.
 */
final class PromptCheck {
  private final Checks checks;
  private final Set<String> roles;

  PromptCheck(Checks checks) {
    this.checks = checks;
    this.roles = checks.promptRoles();
  }

  /** All chapters of the guide, as the same id may stand in two. */
  void check(List<Draft> chapters, Consumer<Diagnostic> report) {
    Map<String, Passage> prompts = new TreeMap<>();
    for (Draft draft : chapters) {
      for (Passage prompt : prompts(draft)) {
        if (draft.chapter().number() == 0) {
          report.accept(misplaced(prompt));
          continue;
        }
        String slug = draft.chapter().slug();
        prompt
            .id()
            .ifPresentOrElse(
                id -> take(id, prompt, slug, prompts, report),
                () -> report.accept(missing(prompt, slug)));
      }
    }
    checks.prompts().ifPresent(list -> compare(Checks.lines(list), prompts, report));
  }

  private static Diagnostic misplaced(Passage prompt) {
    return Diagnostic.warning(
        "misplaced-prompt",
        "this prompt stands on a folder's own page, and so is no card",
        prompt.at(),
        "move it to the page of a question");
  }

  private Diagnostic missing(Passage prompt, String slug) {
    String message = "this prompt has no id";
    String hint = "end it with {#" + slug + "-name}";
    return checks.keepsPrompts()
        ? Diagnostic.error("missing-prompt-id", message, prompt.at(), hint)
        : Diagnostic.warning(
            "missing-prompt-id", message + ", and so is no card", prompt.at(), hint);
  }

  /** The terms of definition lists below headings that have prompts. */
  List<Passage> prompts(Draft draft) {
    return draft.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.TERM)
        .filter(passage -> roles.contains(Sections.role(draft, passage.section())))
        .toList();
  }

  private void take(
      String id,
      Passage prompt,
      String slug,
      Map<String, Passage> prompts,
      Consumer<Diagnostic> report) {
    if (checks.keepsPrompts() && !id.startsWith(slug + "-")) {
      report.accept(
          Diagnostic.error(
              "bad-prompt-id",
              "the id `" + id + "` does not begin with `" + slug + "-`",
              prompt.at(),
              "a prompt's id names its chapter, so that no other has it"));
    }
    Passage other = prompts.putIfAbsent(id, prompt);
    if (other != null) {
      report.accept(
          Diagnostic.error(
              "duplicate-prompt-id",
              "the id `" + id + "` is taken by " + other.at().file() + ":" + other.at().line(),
              prompt.at(),
              "choose another name"));
    }
  }

  private static void compare(
      List<Name> list, Map<String, Passage> prompts, Consumer<Diagnostic> report) {
    Set<String> listed = list.stream().map(Name::text).collect(Collectors.toSet());
    SortedSet<String> added = new TreeSet<>(prompts.keySet());
    added.removeAll(listed);
    for (Name name : list) {
      if (!prompts.containsKey(name.text())) {
        String hint = new Vocabulary(Collections.unmodifiableSortedSet(added)).hint(name.text());
        report.accept(
            Diagnostic.error(
                "vanished-prompt",
                "no prompt has the id `" + name.text() + "` any more",
                name.at(),
                hint.isEmpty()
                    ? "who studied it loses its history; if it has to go, delete this line"
                    : hint + " give it its old id back"));
      }
    }
    for (String id : added) {
      report.accept(
          Diagnostic.warning(
              "unlisted-prompt",
              "the prompt `" + id + "` is not in the list of prompts",
              prompts.get(id).at(),
              "`hornbook prompts` prints the whole list"));
    }
  }
}
