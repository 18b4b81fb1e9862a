package hornbook.reference;

import hornbook.model.Diagnostic;
import hornbook.model.Draft;
import hornbook.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The chapters that each chapter asks to be read first; a circle of them is reported. */
final class Prerequisites {
  private record Edge(Draft to, Name name) {}

  private final Map<String, List<Edge>> edges = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Consumer<Diagnostic> report;

  Prerequisites(List<Draft> drafts, Targets targets, Consumer<Diagnostic> report) {
    this.report = report;
    for (Draft draft : drafts) {
      List<Edge> known = new ArrayList<>();
      for (Name name : draft.chapter().meta().prerequisites()) {
        Optional<Draft> target = targets.slug(name.text());
        if (target.isPresent()) {
          known.add(new Edge(target.get(), name));
        } else {
          report.accept(
              Diagnostic.error(
                  "unknown-prerequisite",
                  "there is no chapter `" + name.text() + "`",
                  name.at(),
                  targets.hintForSlug(name.text())));
        }
      }
      edges.put(draft.chapter().source(), known);
    }
    for (Draft draft : drafts) {
      visit(draft, new ArrayList<>());
    }
  }

  List<Draft> of(Draft draft) {
    return edges.getOrDefault(draft.chapter().source(), List.of()).stream().map(Edge::to).toList();
  }

  /** Depth first; the path back to a chapter that is being visited is a circle. */
  private void visit(Draft draft, List<Draft> path) {
    String source = draft.chapter().source();
    if (done.contains(source)) {
      return;
    }
    path.add(draft);
    for (Edge edge : edges.get(source)) {
      int start = position(path, edge.to());
      if (start >= 0) {
        circle(path.subList(start, path.size()), edge);
      } else {
        visit(edge.to(), path);
      }
    }
    path.remove(path.size() - 1);
    done.add(source);
  }

  private static int position(List<Draft> path, Draft draft) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i) == draft) {
        return i;
      }
    }
    return -1;
  }

  private void circle(List<Draft> circle, Edge closing) {
    List<String> slugs =
        new ArrayList<>(circle.stream().map(draft -> draft.chapter().slug()).toList());
    slugs.add(closing.to().chapter().slug());
    report.accept(
        Diagnostic.error(
            "prerequisite-cycle",
            "prerequisites lead in a circle: " + String.join(" → ", slugs),
            closing.name().at(),
            "remove one of them"));
  }
}
