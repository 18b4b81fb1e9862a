package hornbook;

import hornbook.content.Overrides;
import hornbook.search.SearchIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;

/** The search index of a built site's guide, as Lucene has it. */
public final class SearchOfGuide {
  private SearchOfGuide() {}

  public static SearchIndex of(BuiltSite site) throws IOException {
    Build.Options options =
        new Build.Options(
            site.content(),
            Path.of("templates"),
            Path.of("static"),
            site.folder(),
            site.content().resolveSibling(".hornbook"),
            new Overrides(Optional.of(BuiltSite.ADDRESS), Optional.empty()),
            false,
            Optional.empty());
    Progress silent = new Progress(new PrintWriter(new StringWriter()), false);
    return new Build(options, new Findings(), silent, BuildMemory.empty()).run(false).search();
  }
}
