package hornbook.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hornbook.model.Code;
import hornbook.model.Position;
import hornbook.model.Source;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code blocks. The info line may name a language, {@code title="…"}, marked lines {@code {2,4-6}},
 * {@code include="file" lines="3-9"} to take the code from a file, and {@code needs="…"} for what
 * it takes to run the code. The language {@code output} is what the block directly above it prints;
 * with {@code name="…"}, plots may draw its numbers.
 */
final class CodeWriter {
  private static final Pattern LANGUAGE = Pattern.compile("^([^\\s{=\"]+)(?![^\\s{]*=)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final Pattern MARKS = Pattern.compile("\\{([\\d,\\s-]+)}");
  private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,6})(?:-(\\d{1,6}))?\\s*");

  private final DraftWriter draft;
  private final Set<String> names = new HashSet<>();

  CodeWriter(DraftWriter draft) {
    this.draft = draft;
    draft.on(
        FencedCodeBlock.class,
        node ->
            write(
                node.getInfo().unescape(),
                node.getContentChars().normalizeEOL(),
                node.getPrevious() instanceof FencedCodeBlock above && !isOutput(above),
                draft.at(node)));
    draft.on(
        IndentedCodeBlock.class,
        node ->
            add(
                new Code(
                    "",
                    withoutLastBreak(node.getContentChars().trimTailBlankLines().normalizeEOL()),
                    "",
                    "",
                    Collections.emptySortedSet(),
                    draft.at(node))));
  }

  private void write(String info, String content, boolean belowCode, Position at) {
    String title = "";
    String needs = "";
    String name = "";
    String include = "";
    String lines = "";
    for (Matcher attribute = ATTRIBUTE.matcher(info); attribute.find(); ) {
      switch (attribute.group(1)) {
        case "title" -> title = attribute.group(2);
        case "needs" -> needs = attribute.group(2).strip();
        case "name" -> name = attribute.group(2).strip();
        case "include" -> include = attribute.group(2);
        case "lines" -> lines = attribute.group(2);
        default ->
            draft.warn(
                "unknown-attribute",
                "a code block has no attribute `" + attribute.group(1) + "`",
                at,
                "valid names: include, lines, name, needs, title");
      }
    }
    Matcher marks = MARKS.matcher(info);
    SortedSet<Integer> marked =
        marks.find() ? numbers(marks.group(1), at) : Collections.emptySortedSet();
    String code = include.isEmpty() ? content : included(include, lines, at);
    Code block = new Code(language(info), withoutLastBreak(code), title, needs, marked, at);
    if (block.isOutput() && !belowCode) {
      draft.warn(
          "output-alone",
          "there is no code directly above this output",
          at,
          "put it below the block that prints it, or call it `text`");
    }
    if (!name.isEmpty() && !(block.isOutput() && names.add(name))) {
      draft.error(
          "bad-output-name",
          block.isOutput()
              ? "two outputs have the name `" + name + "`"
              : "only an output has a name for plots",
          at,
          block.isOutput() ? "choose another name" : "give it to the `output` below");
    }
    add(block);
  }

  /** The named outputs of a document, but for those in lists and quotes. */
  static SortedMap<String, String> outputs(Document document) {
    SortedMap<String, String> outputs = new TreeMap<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FencedCodeBlock block && isOutput(block)) {
        for (Matcher attribute = ATTRIBUTE.matcher(block.getInfo().unescape());
            attribute.find(); ) {
          if (attribute.group(1).equals("name")) {
            outputs.putIfAbsent(attribute.group(2).strip(), block.getContentChars().normalizeEOL());
          }
        }
      }
    }
    return Collections.unmodifiableSortedMap(outputs);
  }

  private static boolean isOutput(FencedCodeBlock node) {
    return language(node.getInfo().unescape()).equals("output");
  }

  private static String language(String info) {
    Matcher language = LANGUAGE.matcher(info.strip());
    return language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private void add(Code code) {
    draft.out().add(code);
    draft.out().html("\n");
  }

  private static String withoutLastBreak(String code) {
    return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
  }

  private String included(String target, String lines, Position at) {
    String path = RelativePath.resolve(draft.sourcePath(), target);
    Optional<Source> source = draft.includes.apply(path);
    if (source.isEmpty()) {
      draft.error(
          "missing-include",
          "there is no file `" + path + "` to include",
          at,
          "the path is relative to this file, inside the content folder");
      return "";
    }
    if (lines.isEmpty()) {
      return source.get().text();
    }
    SortedSet<Integer> wanted = numbers(lines, at);
    List<String> all = source.get().text().lines().toList();
    StringBuilder code = new StringBuilder();
    for (int number : wanted) {
      if (number > all.size()) {
        draft.error("missing-lines", "`" + path + "` has only " + all.size() + " lines", at, "");
        break;
      }
      code.append(all.get(number - 1)).append('\n');
    }
    return code.toString();
  }

  private SortedSet<Integer> numbers(String ranges, Position at) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String part : ranges.split(",")) {
      Matcher range = RANGE.matcher(part);
      int from = range.matches() ? Integer.parseInt(range.group(1)) : 0;
      int to = from > 0 && range.group(2) != null ? Integer.parseInt(range.group(2)) : from;
      if (from < 1 || to < from || to - from > 10_000) {
        draft.error("bad-lines", "`" + ranges + "` names no lines", at, "write them as 2,4-6");
        break;
      }
      for (int number = from; number <= to; number++) {
        numbers.add(number);
      }
    }
    return Collections.unmodifiableSortedSet(numbers);
  }
}
