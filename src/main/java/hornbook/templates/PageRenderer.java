package hornbook.templates;

import hornbook.model.Diagnostic;
import hornbook.model.Guide;
import hornbook.model.Page;
import hornbook.model.SiteFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A guide goes in, every page of its site comes out. */
public final class PageRenderer {
  private final Templates templates;
  private final Assets assets;

  /**
   * @param templates the folder of {@code *.peb} files
   * @param assets the folder in which {@code static/} is published, below the site's root, with a
   *     slash at its end, such as {@code assets/3fa9c1d2e4/}
   * @param mathStylesheet the published style sheet of the formulas, below the site's root
   */
  public PageRenderer(Path templates, String assets, String mathStylesheet) {
    this(templates, assets, mathStylesheet, "");
  }

  /**
   * @param pdf the path of the whole guide as a PDF, below the site's root; empty if there is none
   */
  public PageRenderer(Path templates, String assets, String mathStylesheet, String pdf) {
    this.templates = new Templates(templates);
    this.assets = new Assets(assets, mathStylesheet, pdf);
  }

  /**
   * Renders all pages, in parallel; their order does not depend on it. A fault of a template is
   * reported once, and the pages that it spoiled are left out.
   */
  public List<Page> render(Guide guide, Consumer<Diagnostic> report) {
    Site site = Site.of(guide);
    Frame frame = new Frame(templates, assets, site);
    List<Supplier<Page>> pages = new ArrayList<>();
    ChapterPages chapters = new ChapterPages(site, frame);
    guide.book().chapters().forEach(chapter -> pages.add(() -> chapters.render(chapter)));
    ListPages lists = new ListPages(site, frame);
    site.generated().forEach(kind -> pages.add(() -> lists.render(kind)));

    List<Outcome> outcomes = pages.parallelStream().map(Outcome::of).toList();
    site.hidden(report);
    Set<Diagnostic> said = new HashSet<>();
    outcomes.stream().flatMap(o -> o.faults().stream()).filter(said::add).forEach(report);
    return outcomes.stream().flatMap(o -> o.pages().stream()).toList();
  }

  /** What search engines, the host and browsers that install the site want beside the pages. */
  public List<SiteFile> files(Guide guide, Consumer<Diagnostic> report) {
    Site site = Site.of(guide);
    List<SiteFile> files = new ArrayList<>(Sitemap.files(site));
    try {
      AppManifest.file(site, templates, assets).ifPresent(files::add);
    } catch (TemplateFault fault) {
      report.accept(fault.finding());
    }
    return List.copyOf(files);
  }

  /** A page, or why there is none. */
  private record Outcome(List<Page> pages, List<Diagnostic> faults) {
    static Outcome of(Supplier<Page> page) {
      try {
        return new Outcome(List.of(page.get()), List.of());
      } catch (TemplateFault fault) {
        return new Outcome(List.of(), List.of(fault.finding()));
      }
    }
  }
}
