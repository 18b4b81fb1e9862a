package hornbook;

import hornbook.code.CodeHighlighter;
import hornbook.content.ContentReader;
import hornbook.content.Overrides;
import hornbook.content.Schemas;
import hornbook.figure.PlotRenderer;
import hornbook.inspect.BacklinkFinder;
import hornbook.inspect.GistReader;
import hornbook.inspect.Inspection;
import hornbook.inspect.LessonReader;
import hornbook.inspect.SectionReader;
import hornbook.inspect.SiteInspector;
import hornbook.map.MapDrawer;
import hornbook.markdown.MarkdownReader;
import hornbook.math.FormulaRenderer;
import hornbook.math.MathAssets;
import hornbook.model.Article;
import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Draft;
import hornbook.model.Guide;
import hornbook.model.LinkedBook;
import hornbook.model.LinkedDraft;
import hornbook.model.Page;
import hornbook.model.Section;
import hornbook.model.SiteFile;
import hornbook.model.SitePath;
import hornbook.model.Source;
import hornbook.offline.OfflineFiles;
import hornbook.pdf.PdfPrinter;
import hornbook.proofread.Proofreader;
import hornbook.reference.ReferenceLinker;
import hornbook.search.SearchDocuments;
import hornbook.search.SearchIndex;
import hornbook.site.Assets;
import hornbook.site.Fingerprints;
import hornbook.site.SiteWriter;
import hornbook.study.StudyDeck;
import hornbook.study.StudyScript;
import hornbook.templates.PageRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole story: a guide walks through the rooms once, and each hands the next an immutable
 * record.
 */
final class Build {
  /**
   * @param cache a folder for what is costly to compute twice
   * @param strict whether a warning stops the build too
   * @param printer prints the whole guide as a PDF into the site, if it is there
   */
  record Options(
      Path content,
      Path templates,
      Path statics,
      Path output,
      Path cache,
      Overrides overrides,
      boolean strict,
      Optional<PdfPrinter> printer) {

    Options printedBy(PdfPrinter found) {
      return new Options(
          content, templates, statics, output, cache, overrides, strict, Optional.of(found));
    }
  }

  /**
   * @param written whether the site was written; with findings that stop it, it was not
   */
  record Result(Book book, Inspection inspection, SearchIndex search, boolean written) {}

  private final Options options;
  private final Findings findings;
  private final Progress progress;
  private final BuildMemory memory;

  Build(Options options, Findings findings, Progress progress, BuildMemory memory) {
    this.options = options;
    this.findings = findings;
    this.progress = progress;
    this.memory = memory;
  }

  /**
   * @param write false to do everything but writing
   * @throws IOException if a folder is missing or the site cannot be written
   */
  Result run(boolean write) throws IOException {
    OutputPlace.requireApart(options.content(), options.output());
    progress.step("Reading " + options.content());
    Book book = ContentReader.read(options.content(), options.overrides(), findings);
    try (FormulaRenderer formulas = new FormulaRenderer(book.settings().macros(), options.cache());
        CodeHighlighter code = new CodeHighlighter(options.cache())) {
      if (book.chapters().stream().anyMatch(chapter -> chapter.text().text().contains("$"))) {
        formulas.prepare();
      }
      LinkedBook linked = link(book);

      progress.step("Drawing plots, setting formulas and code");
      PlotRenderer plots = new PlotRenderer();
      Function<LinkedDraft, Article> set =
          draft ->
              memory.article(
                  draft,
                  findings,
                  report ->
                      formulas.render(code.highlight(plots.draw(draft, report), report), report));
      List<Article> articles = each(linked.chapters(), set);
      List<Article> notes = each(linked.notes(), set);
      formulas.save();
      code.save();

      progress.step("Making pages");
      Guide guide =
          Guide.of(
              book,
              linked,
              articles,
              notes,
              BacklinkFinder.find(articles),
              RelatedChapters.of(articles),
              new MapDrawer(options.cache()).draw(articles),
              LessonReader.readAll(articles, book.checks().promptRoles()),
              GistReader.all(articles));
      return publish(guide, write);
    }
  }

  private LinkedBook link(Book book) throws IOException {
    CompletableFuture<ReferenceLinker> linker =
        CompletableFuture.supplyAsync(() -> referenceLinker(book));
    MarkdownReader markdown =
        new MarkdownReader(
            book.settings(),
            path -> ContentReader.include(options.content(), book, path, findings));
    Function<Chapter, Draft> read =
        chapter -> memory.draft(chapter, findings, report -> markdown.read(chapter, report));
    List<Draft> chapters = each(book.chapters(), read);
    List<Draft> notes = each(book.notes(), read);
    progress.step("Proofreading and linking");
    Proofreader proofreader = new Proofreader(book, options.cache());
    proofreader.check(chapters, notes, findings);
    proofreader.save();
    try {
      return linker.join().link(chapters, notes);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw e;
    }
  }

  /** Made beside the reading of chapters: formatting the bibliography is the longest step. */
  private ReferenceLinker referenceLinker(Book book) {
    try {
      return new ReferenceLinker(book, options.cache(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result publish(Guide guide, boolean write) throws IOException {
    Book book = guide.book();
    MathAssets math = MathAssets.load();
    Assets theme = Assets.of(options.statics(), StudyScript.asset(), findings);
    PageRenderer renderer =
        new PageRenderer(
            options.templates(),
            theme.prefix(),
            math.stylesheet(),
            options.printer().isPresent() ? GuideAsPdf.PATH : "");
    List<Page> pages = renderer.render(guide, findings);
    List<SiteFile> files = new ArrayList<>(renderer.files(guide, findings));
    files.addAll(theme.files());
    files.addAll(math.files());
    files.addAll(Schemas.files());
    SearchIndex search = searchIndex(guide);
    files.addAll(search.files());
    files.addAll(StudyDeck.of(guide, theme::text, ContentReader::bytes, options.cache()).files());
    book.attachments()
        .values()
        .forEach(file -> files.add(new SiteFile.Copy(file.path().value(), file.file())));

    progress.step("Checking links");
    Set<String> paths = paths(files);
    options.printer().ifPresent(printer -> paths.add(GuideAsPdf.PATH));
    Inspection inspection =
        new SiteInspector(sources(book), book.settings())
            .inspect(pages, paths, findings.afterwards());
    boolean writes = write && !findings.stop(options.strict());
    if (writes) {
      pages.forEach(page -> files.add(new SiteFile.Text(page.path().value(), page.html())));
      files.addAll(OfflineFiles.of(Fingerprints.of(files)));
      // Who keeps the pages does not want their PDF: it is not among the files kept offline.
      if (options.printer().isPresent()) {
        progress.step("Printing the guide");
        String address = book.settings().address();
        files.add(GuideAsPdf.print(files, address, options.printer().get()));
      }
      progress.step("Writing " + options.output());
      new SiteWriter(options.output()).write(files);
    }
    return new Result(book, inspection, search, writes);
  }

  private static SearchIndex searchIndex(Guide guide) {
    Map<SitePath, List<Section>> sections =
        guide.articles().values().parallelStream()
            .collect(Collectors.toMap(Article::path, SectionReader::read));
    return SearchIndex.of(SearchDocuments.of(guide, sections), guide.book().settings().language());
  }

  /** Pages do not know each other here, so that all processors may take part. */
  private static <T, R> List<R> each(List<T> all, Function<T, R> step) {
    return all.parallelStream().map(step).toList();
  }

  private static Map<SitePath, Source> sources(Book book) {
    return book.chapters().stream()
        .collect(Collectors.toMap(Chapter::path, Chapter::text, (first, second) -> first));
  }

  private static Set<String> paths(List<SiteFile> files) {
    return files.stream().map(SiteFile::path).collect(Collectors.toCollection(HashSet::new));
  }
}
