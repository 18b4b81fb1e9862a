package hornbook.content;

import hornbook.model.Attachment;
import hornbook.model.Book;
import hornbook.model.Chapter;
import hornbook.model.Diagnostic;
import hornbook.model.Entry;
import hornbook.model.Erratum;
import hornbook.model.Meta;
import hornbook.model.Part;
import hornbook.model.Position;
import hornbook.model.SitePath;
import hornbook.model.Source;
import hornbook.model.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A content folder goes in, a {@link Book} comes out; faults of the author go to the report. */
public final class ContentReader {
  private final Path folder;
  private final String name;
  private final Overrides overrides;
  private final Consumer<Diagnostic> report;
  private final FolderListing listing;

  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Attachments attachments = new Attachments();
  private final List<Term> terms = new ArrayList<>();
  private final List<Erratum> errata = new ArrayList<>();
  private final Addresses addresses;
  private Optional<Source> bibliography = Optional.empty();
  private int chapters;

  private ContentReader(Path folder, Overrides overrides, Consumer<Diagnostic> report)
      throws IOException {
    this.folder = folder;
    this.name = nameOf(folder);
    this.overrides = overrides;
    this.report = report;
    this.addresses = new Addresses(report);
    this.listing = new FolderListing(folder, name, report);
  }

  /**
   * @throws IOException if the folder is missing or cannot be read
   */
  public static Book read(Path folder, Overrides overrides, Consumer<Diagnostic> report)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException("there is no folder " + folder);
    }
    return new ContentReader(folder, overrides, report).book();
  }

  /** The content of a file that {@link #read} found. */
  public static byte[] bytes(Attachment attachment) throws IOException {
    return Files.readAllBytes(attachment.file());
  }

  /**
   * The text of a file for inclusion: one whose name begins with {@code _}, another chapter, or a
   * file of code. Only files that {@link #read} found are found here.
   *
   * @param folder the content folder that the book was read from
   * @param path inside it, with {@code /}
   * @return empty if there is no such file; an empty text if it is too long, which is reported
   * @throws java.io.UncheckedIOException if the file cannot be read any more
   */
  public static Optional<Source> include(
      Path folder, Book book, String path, Consumer<Diagnostic> report) {
    return Inclusion.read(nameOf(folder) + "/" + path, path, book, report);
  }

  private static String nameOf(Path folder) {
    return folder.toString().replace('\\', '/').replaceAll("/+$", "");
  }

  private Book book() throws IOException {
    Part root = part(folder, "");
    Path real = folder.toAbsolutePath().normalize().getFileName();
    String folderName = real == null ? "content" : real.toString();
    Path file = folder.resolve("hornbook.yml");
    Source source = Files.isRegularFile(file) ? text(file) : empty("hornbook.yml");
    SettingsReader settings = new SettingsReader(source, report);
    return new Book(
        settings.read(Slug.title(folderName), folderName, overrides),
        settings.checks(this::unattached),
        root,
        List.copyOf(terms),
        List.copyOf(errata),
        bibliography.orElseGet(() -> empty("references.bib")),
        attachments.all(),
        Collections.unmodifiableSortedMap(texts));
  }

  /**
   * @param address the folder's address below the site's root, empty or ending in {@code /}
   */
  private Part part(Path directory, String address) throws IOException {
    List<Path> files = listing.of(directory);
    Path indexFile = indexOf(files);
    Chapter index = index(directory, indexFile, address);
    List<Entry> entries = new ArrayList<>();
    for (Path file : files) {
      String fileName = file.getFileName().toString();
      if (fileName.startsWith("_")) {
        unpublished(file, address);
      } else if (Files.isDirectory(file)) {
        Part part = part(file, address + Slug.of(Slug.unnumbered(fileName)) + "/");
        if (!part.entries().isEmpty() || !part.index().text().text().isEmpty()) {
          entries.add(part);
        }
      } else if (TextFile.isMarkdown(fileName)) {
        if (!file.equals(indexFile)) {
          entries.add(chapter(file, address));
        }
      } else {
        other(file, fileName, address);
      }
    }
    return new Part(index, List.copyOf(entries));
  }

  private static Path indexOf(List<Path> files) {
    for (String name : List.of("index.md", "README.md")) {
      for (Path file : files) {
        if (file.getFileName().toString().equalsIgnoreCase(name) && Files.isRegularFile(file)) {
          return file;
        }
      }
    }
    return Path.of("");
  }

  private Chapter index(Path directory, Path file, String address) throws IOException {
    SitePath path = new SitePath(address + "index.html");
    String folderName = directory.toAbsolutePath().normalize().getFileName() + "";
    String slug = address.isEmpty() ? "home" : Slug.of(Slug.unnumbered(folderName));
    String title = Slug.title(folderName);
    if (file.toString().isEmpty()) {
      String missing = (address.isEmpty() ? "" : listing.relative(directory) + "/") + "index.md";
      Source none = empty(missing);
      addresses.take(path, none.start().file());
      return new Chapter(missing, path, slug, 0, title, Meta.NONE, none);
    }
    FrontMatter front = FrontMatter.read(text(file), report);
    addresses.take(path, front.body().start().file());
    return new Chapter(listing.relative(file), path, slug, 0, title, front.meta(), front.body());
  }

  private Chapter chapter(Path file, String address) throws IOException {
    String fileName = file.getFileName().toString();
    String base = fileName.substring(0, fileName.length() - ".md".length());
    FrontMatter front = FrontMatter.read(text(file), report);
    String slug = front.slug().orElseGet(() -> Slug.of(Slug.unnumbered(base)));
    SitePath path = new SitePath(address + slug + ".html");
    addresses.take(path, front.body().start().file());
    return new Chapter(
        listing.relative(file),
        path,
        slug,
        ++chapters,
        Slug.title(base),
        front.meta(),
        front.body());
  }

  private void other(Path file, String fileName, String address) throws IOException {
    switch (fileName) {
      case "hornbook.yml" -> {
        if (!address.isEmpty()) {
          attachments.add(file, listing.relative(file), address);
        }
      }
      case "glossary.yml" ->
          terms.addAll(new GlossaryReader(text(file), listing.relative(file), report).terms());
      case "errata.yml" ->
          errata.addAll(new GlossaryReader(text(file), listing.relative(file), report).errata());
      case "references.bib" -> bibliography(file);
      default -> attachments.add(file, listing.relative(file), address);
    }
  }

  private void bibliography(Path file) throws IOException {
    Source found = text(file);
    if (bibliography.isPresent()) {
      String first = bibliography.get().start().file();
      report.accept(
          Diagnostic.error(
              "duplicate-file",
              "the guide's works are in " + first + " already",
              found.start(),
              "put all of them into one file"));
    } else {
      bibliography = Optional.of(found);
    }
  }

  /** What a name with {@code _} holds is no page: texts to include, and what those show. */
  private void unpublished(Path file, String address) throws IOException {
    String fileName = file.getFileName().toString();
    if (Files.isDirectory(file)) {
      for (Path inside : listing.of(file)) {
        unpublished(inside, address + Slug.of(fileName) + "/");
      }
    } else if (TextFile.isMarkdown(fileName)) {
      FrontMatter.read(text(file), report);
    } else {
      attachments.add(file, listing.relative(file), address);
    }
  }

  /** A file that is read here, and so is no attachment any more. */
  private Optional<Source> unattached(String path) {
    Optional<Attachment> file = attachments.remove(path);
    try {
      return file.isPresent() ? Optional.of(text(file.get().file())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file holds that is not there. */
  private Source empty(String path) {
    return new Source("", new Position(name + "/" + path, 1, 1));
  }

  private Source text(Path file) throws IOException {
    Source source = TextFile.read(file, listing.nameOf(file), report);
    texts.put(source.start().file(), source.text());
    return source;
  }
}
