package hornbook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hornbook.model.Vocabulary;
import hornbook.search.SearchDocument;
import hornbook.search.SearchIndex;
import hornbook.search.SearchIndex.Answer;
import hornbook.search.SearchIndex.Filter;
import hornbook.search.SearchIndex.Hit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a query in the terminal, from Lucene's index itself. */
@Command(
    name = "search",
    description = "Answers a query as the site's search does, from Lucene itself.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to search for.")
  private List<String> words;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many pages at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--part", paramLabel = "TITLE", description = "Only pages of this part.")
  private Set<String> parts = Set.of();

  @Option(names = "--level", paramLabel = "LEVEL", description = "Only pages of this level.")
  private Set<String> levels = Set.of();

  @Mixin private GuideOptions guide;

  @Option(names = "--json", description = "Print the ranking with scores as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Findings findings = new Findings();
    Progress progress = new Progress(err, false);
    Build.Result result =
        new Build(guide.resolved(false), findings, progress, BuildMemory.empty()).run(false);
    SearchIndex index = result.search();
    String query = String.join(" ", words);
    Filter filter =
        new Filter(
            known("part", parts, index, SearchDocument::part),
            known("level", levels, index, SearchDocument::level));
    Answer answer = index.search(query, filter, Math.max(1, limit));
    if (json) {
      out.println(json(query, answer));
    } else {
      print(query, answer, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** Names as the index has them, whatever their case; one that it has not is a mistake. */
  private Set<String> known(
      String what, Set<String> typed, SearchIndex index, Function<SearchDocument, String> nameOf) {
    SortedSet<String> names =
        index.documents().stream()
            .map(nameOf)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    return typed.stream()
        .map(
            name ->
                names.stream()
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new ParameterException(
                                spec.commandLine(),
                                "there is no "
                                    + what
                                    + " `"
                                    + name
                                    + "`: "
                                    + new Vocabulary(names).hintOrList(name))))
        .collect(Collectors.toSet());
  }

  private static void print(String query, Answer answer, PrintWriter out) {
    if (!answer.corrected().isEmpty()) {
      out.println("Results for: " + answer.corrected());
    }
    if (answer.hits().isEmpty()) {
      out.println("Nothing has: " + query);
    }
    for (Hit hit : answer.hits()) {
      String title = hit.document().titles().get(0);
      out.printf(Locale.ROOT, "%8.3f  %s%n          %s%n", hit.score(), title, url(hit));
    }
  }

  private static String url(Hit hit) {
    String url = hit.document().path().url();
    return url.isEmpty() ? "./" : url;
  }

  private static String json(String query, Answer answer) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("query", query);
      json.writeStringField("corrected", answer.corrected());
      json.writeArrayFieldStart("unknown");
      for (String word : answer.unknown()) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("results");
      for (Hit hit : answer.hits()) {
        json.writeStartObject();
        json.writeStringField("url", url(hit));
        json.writeStringField("title", hit.document().titles().get(0));
        json.writeNumberField("score", hit.score());
        json.writeStringField("part", hit.document().part());
        json.writeStringField("level", hit.document().level());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}
