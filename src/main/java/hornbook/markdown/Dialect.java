package hornbook.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;

/** Markdown text becomes Flexmark's tree: CommonMark, GFM, and what Hornbook adds. */
final class Dialect {
  private final Parser parser;

  /**
   * @param language typographic quotes are set for English only; other languages set their own
   */
  Dialect(String language) {
    List<Extension> extensions =
        new ArrayList<>(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                AutolinkExtension.create(),
                FootnoteExtension.create(),
                DefinitionExtension.create(),
                new Additions()));
    if (language.startsWith("en")) {
      extensions.add(TypographicExtension.create());
    }
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, extensions)
            .set(Parser.HEADING_PARSER, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TypographicExtension.DOUBLE_QUOTE_UNMATCHED, "\"")
            .set(TypographicExtension.SINGLE_QUOTE_UNMATCHED, "\u2019")
            .set(TypographicExtension.ENABLE_SMARTS, true);
    this.parser =
        Parser.builder(options).customInlineParserFactory(BoundedInlineParser::new).build();
  }

  Document parse(String text) {
    return parser.parse(text);
  }

  private static final class Additions implements Parser.ParserExtension {
    @Override
    public void parserOptions(com.vladsch.flexmark.util.data.MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
      builder.customInlineParserExtensionFactory(new InlineSyntax.Factory());
      // Flexmark leaves link definitions out where the inline parser is not its own.
      builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
      builder.customBlockParserFactory(new HeadingLines());
      builder.customBlockParserFactory(new FormulaBlockParser.Factory());
      builder.customBlockParserFactory(new ContainerParser.Factory());
    }
  }
}
