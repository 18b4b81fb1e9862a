package hornbook.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The address of a page goes in, and the page as a PDF comes out, printed by a browser. */
public final class PdfPrinter {
  /** A long guide takes a minute, and several on a busy machine. */
  private static final int MOST_SECONDS = 900;

  private static final int SECONDS_TO_END = 20;

  private final Path browser;

  private PdfPrinter(Path browser) {
    this.browser = browser;
  }

  /**
   * @throws IOException with a sentence on what to do, if no browser is installed
   */
  public static PdfPrinter find(Environment environment) throws IOException {
    return new PdfPrinter(Browser.find(environment));
  }

  /**
   * Prints a page with an outline and tags; the same page gives the same bytes.
   *
   * @param server where the site is served, with a slash at its end; no shorter than {@code
   *     address}
   * @param page its path below that
   * @param address the site's public address, for links to other pages; if it is empty, they are
   *     relative
   * @throws IOException if the browser does not start, fails, or does not come to an end
   */
  public byte[] print(String server, String page, String address) throws IOException {
    Path work = Files.createTempDirectory("hornbook-pdf");
    try {
      Path pdf = work.resolve("page.pdf");
      Path said = work.resolve("said.txt");
      run(command(server + page, pdf, work.resolve("profile")), said);
      if (!Files.isRegularFile(pdf)) {
        throw new IOException(browser + " printed no PDF: " + lastLine(said));
      }
      return SteadyPdf.of(Files.readAllBytes(pdf), server, address);
    } finally {
      delete(work);
    }
  }

  private List<String> command(String url, Path pdf, Path profile) {
    return Stream.concat(
            Stream.of(
                browser.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--user-data-dir=" + profile,
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--print-to-pdf=" + pdf),
            Stream.concat(unconfined(), Stream.of(url)))
        .toList();
  }

  /** Chrome refuses its sandbox to root, as whom containers run; the page is our own. */
  private static Stream<String> unconfined() {
    return "root".equals(System.getProperty("user.name"))
        ? Stream.of("--no-sandbox")
        : Stream.empty();
  }

  private void run(List<String> command, Path said) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException(browser + " printed no PDF within " + MOST_SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a PDF was printed", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String lastLine(Path said) throws IOException {
    String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    return text.strip().lines().reduce("it said nothing", (before, line) -> line);
  }

  /** The browser's last process may still be writing into its folder. */
  private static void delete(Path folder) throws IOException {
    for (int second = 0; ; second++) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
        return;
      } catch (IOException | UncheckedIOException e) {
        if (second == SECONDS_TO_END) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a PDF was printed", e);
    }
  }
}
