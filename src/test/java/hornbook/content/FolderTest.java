package hornbook.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hornbook.model.Book;
import hornbook.model.Chapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir Path temp;
  private Shelf shelf;

  @BeforeEach
  void shelf() throws IOException {
    shelf = new Shelf(Files.createDirectory(temp.resolve("my-guide")));
  }

  /** Number, source and address of every page, in reading order. */
  private String pages() {
    return shelf.read().chapters().stream()
        .map(page -> page.number() + " " + page.source() + " " + page.path().value() + "\n")
        .collect(Collectors.joining());
  }

  private static String refused(String link, String leads) {
    return link
        + ":1:1 error bad-symlink: this symbolic link "
        + leads
        + " (put the file itself in its place)\n";
  }

  @Test
  void theOrderIsThatOfTheNamesAndNumbersCountAsNumbers() {
    List.of("10-x.md", "9-y.md", "b.md", "B2.md", "02_z.md", "c/a.md", "3 d/e.md")
        .forEach(name -> shelf.file(name, "x"));
    assertEquals(
        """
        0 index.md index.html
        1 02_z.md z.html
        0 3 d/index.md d/index.html
        2 3 d/e.md d/e.html
        3 9-y.md y.html
        4 10-x.md x.html
        5 B2.md b2.html
        6 b.md b.html
        0 c/index.md c/index.html
        7 c/a.md c/a.html
        """,
        pages());
    assertEquals("", shelf.findings());
  }

  @Test
  void foldersNestToAnyDepthAndEmptyOnesAreNoParts() throws IOException {
    shelf.file("a/b/c/d.md", "x").file("empty/.keep", "").file("pictures/x.png", "x");
    Files.createDirectories(shelf.path("none/none"));
    assertEquals(
        """
        0 index.md index.html
        0 a/index.md a/index.html
        0 a/b/index.md a/b/index.html
        0 a/b/c/index.md a/b/c/index.html
        1 a/b/c/d.md a/b/c/d.html
        """,
        pages());
  }

  @Test
  void aReadmeIsAFoldersPageUnlessItHasAnIndex() {
    shelf.file("README.md", "r").file("a/readme.md", "s");
    shelf.file("b/README.md", "t").file("b/index.md", "i");
    assertEquals(
        """
        0 README.md index.html
        0 a/readme.md a/index.html
        0 b/index.md b/index.html
        1 b/README.md b/readme.html
        """,
        pages());
  }

  @Test
  void worksAreInOneFileInWhateverFolder() {
    shelf.file("a/x.md", "x").file("a/references.bib", "first").file("b/x.md", "x");
    assertEquals("first", shelf.read().bibliography().text());
    assertEquals("", shelf.findings());
    shelf.file("b/references.bib", "second");
    assertEquals("first", shelf.read().bibliography().text());
    assertEquals(
        "b/references.bib:1:1 error duplicate-file: the guide's works are in "
            + shelf.path("a/references.bib")
            + " already (put all of them into one file)\n",
        shelf.findings());
  }

  @Test
  void titlesAndSlugsComeFromNames() {
    shelf.file("03 Über C++ & Co.md", "x");
    Chapter chapter = shelf.read().root().chapters().get(0);
    assertEquals("Über C++ & Co", chapter.fallbackTitle());
    assertEquals("über-c-plus-plus-co", chapter.slug());
    assertEquals("My guide", shelf.read().settings().title());
    assertEquals("my-guide", shelf.read().settings().contentFolder());
  }

  @Test
  void anEmptyFolderIsABookAndAMissingOneIsNone() {
    assertEquals("0 index.md index.html\n", pages());
    assertEquals("", shelf.findings());
    NotDirectoryException missing =
        assertThrows(
            NotDirectoryException.class,
            () -> ContentReader.read(temp.resolve("no"), Overrides.NONE, finding -> {}));
    assertEquals("there is no folder " + temp.resolve("no"), missing.getMessage());
  }

  @Test
  void hiddenFilesAndBackupsStayOut() {
    shelf.file(".git/x.md", "x").file(".a.md", "x").file("b.md~", "x").file("c.png", "x");
    assertEquals(List.of("c.png"), List.copyOf(shelf.read().attachments().keySet()));
    assertEquals("0 index.md index.html\n", pages());
  }

  @Test
  void attachmentsArePublishedUnderAHashOfTheirContent() {
    shelf.file("img/My Plot.PNG", "one");
    String one = shelf.read().attachments().get("img/My Plot.PNG").path().value();
    assertEquals("img/my-plot.7692c3ad.png", one);
    shelf.file("img/My Plot.PNG", "two");
    assertEquals(
        "img/my-plot.3fc4ccfe.png",
        shelf.read().attachments().get("img/My Plot.PNG").path().value());
  }

  @Test
  void twoPagesOfOneAddressAreErrorsWhateverTheirCase() {
    List.of("01-a.md", "2-A.md", "d.md", "x/a.md", "02-x/b.md", "glossary.md", "x/glossary.md")
        .forEach(name -> shelf.file(name, "x"));
    shelf.file("c.md", "---\nslug: D\n---\n");
    shelf.read();
    String rename = " (rename one of the files, or give it a `slug`)\n";
    String top = shelf.path("") + "/";
    assertEquals(
        "2-A.md:1:1 error duplicate-address: this page and "
            + top
            + "01-a.md would both be published as a.html"
            + rename
            + "d.md:1:1 error duplicate-address: this page and "
            + top
            + "c.md would both be published as d.html"
            + rename
            + "glossary.md:1:1 error duplicate-address: this page and a page of Hornbook's own"
            + " would both be published as glossary.html"
            + rename
            + "x/index.md:1:1 error duplicate-address: this page and "
            + top
            + "02-x/index.md would both be published as x/index.html"
            + rename,
        shelf.findings());
  }

  @Test
  void linksLeadToFilesInsideOnly() {
    shelf.file("a.md", "x").file("d/x.md", "x").link("b.md", "a.md").link("d/up", "..");
    shelf.link("e", "d").link("etc", "../outside").link("gone", "nowhere").link("self", "self");
    shelf.link("p.md", "../outside/secret.md").file("../outside/secret.md", "x");
    assertEquals(
        """
        0 index.md index.html
        1 a.md a.html
        2 b.md b.html
        0 d/index.md d/index.html
        3 d/x.md d/x.html
        """,
        pages());
    assertEquals(
        refused("d/up", "leads back to a folder around it")
            + refused("e", "leads to a folder that is read anyway")
            + refused("etc", "leads out of the content folder")
            + refused("gone", "leads nowhere, or in a circle")
            + refused("p.md", "leads out of the content folder")
            + refused("self", "leads nowhere, or in a circle"),
        shelf.findings());
  }

  @Test
  void theContentFolderItselfMayBeALink() throws IOException {
    shelf.file("a.md", "x");
    Path link = Files.createSymbolicLink(temp.resolve("link"), shelf.path(""));
    Book book = ContentReader.read(link, Overrides.NONE, finding -> {});
    assertEquals("a.md", book.root().chapters().get(0).source());
  }

  @Test
  void whatIsNotUtf8IsFoundAtItsFirstByte() {
    shelf.file("a.md", "one\ntwo ü three".getBytes(ISO_8859_1)).read();
    assertEquals(
        "a.md:2:5 error not-utf-8: the file is not UTF-8 from here on (byte 8)"
            + " (save the file as UTF-8)\n",
        shelf.findings());
    shelf.file("a.md", new byte[] {'x', (byte) 0xE2, (byte) 0x82}).read();
    assertEquals(
        "a.md:1:2 error not-utf-8: the file is not UTF-8 from here on (byte 1)"
            + " (save the file as UTF-8)\n",
        shelf.findings());
  }

  @Test
  void aNulCharacterIsAnError() {
    assertEquals(
        "a.md:2:3 error nul-character: the file holds a NUL character"
            + " (delete it; is this a binary file with the name of a text?)\n",
        shelf.findingsOf("a.md", "a\n b\0c"));
  }

  @Test
  void aFolderMayHaveTheNameOfAPage() {
    shelf.file("x.md/y.md", "y").file("index.md/z.md", "z");
    assertEquals(
        """
        0 index.md index.html
        0 index.md/index.md index-md/index.html
        1 index.md/z.md index-md/z.html
        0 x.md/index.md x-md/index.html
        2 x.md/y.md x-md/y.html
        """,
        pages());
  }
}
