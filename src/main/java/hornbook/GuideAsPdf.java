package hornbook;

import hornbook.model.SiteFile;
import hornbook.pdf.PdfPrinter;
import hornbook.serve.PreviewServer;
import hornbook.site.SiteWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a site go in, its page that holds the whole guide comes out as a PDF. */
final class GuideAsPdf {
  /** Where it is published. */
  static final String PATH = "print.pdf";

  private static final String PAGE = "print.html";

  private GuideAsPdf() {}

  /**
   * @param address the site's public address; empty if it is unknown
   * @throws IOException if the guide has no such page, an own file stands in the PDF's place, or
   *     the browser fails; the site on the disk is untouched
   */
  static SiteFile print(List<SiteFile> files, String address, PdfPrinter printer)
      throws IOException {
    if (files.stream().noneMatch(file -> file.path().equals(PAGE))) {
      throw new IOException("the guide is too long to be one page, and so to be a PDF");
    }
    if (files.stream().anyMatch(file -> file.path().equals(PATH))) {
      throw new IOException("the guide has a file " + PATH + ", where its PDF goes: rename it");
    }
    Path work = Files.createTempDirectory("hornbook-print");
    try {
      Path site = work.resolve("site");
      new SiteWriter(site).write(files);
      try (PreviewServer server = PreviewServer.startPlain(site, 0, base(address))) {
        return new SiteFile.Bytes(PATH, printer.print(server.url(), PAGE, address));
      }
    } finally {
      delete(work);
    }
  }

  /** As long as the address, so that links of the PDF have room for it. */
  private static String base(String address) {
    return "/" + "x".repeat(address.length()) + "/";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
