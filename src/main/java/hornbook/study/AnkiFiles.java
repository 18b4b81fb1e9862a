package hornbook.study;

import hornbook.cache.DiskCache;
import hornbook.model.Attachment;
import hornbook.model.Guide;
import hornbook.model.Settings;
import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A guide's cards become a package and a text that Anki imports. */
final class AnkiFiles {
  /** Whatever changes the bytes of a collection but is not said by its notes and its model. */
  private static final String VERSION = "1, SQLite " + org.sqlite.SQLiteJDBCLoader.getVersion();

  private AnkiFiles() {}

  static List<SiteFile> of(
      Guide guide, UnaryOperator<String> theme, StudyDeck.Media files, Path cacheFolder)
      throws IOException {
    Settings settings = guide.book().settings();
    Map<String, Attachment> published =
        guide.book().attachments().values().stream()
            .collect(Collectors.toMap(file -> file.path().value(), file -> file, (a, b) -> a));
    SortedMap<String, Attachment> used = new TreeMap<>();
    AnkiHtml packed =
        new AnkiHtml(
            settings,
            path -> {
              Optional<Attachment> file = Optional.ofNullable(published.get(path));
              file.ifPresent(found -> used.put(AnkiHtml.mediaName(found), found));
              return file.map(AnkiHtml::mediaName);
            });
    AnkiHtml online = new AnkiHtml(settings, path -> Optional.empty());
    AnkiModel model =
        new AnkiModel(
            settings.identity(),
            settings.identity() + " (Hornbook)",
            AnkiStyle.of(theme.apply("css/tokens.css"), theme.apply("css/parts/plot.css")));
    byte[] collection = collection(model, AnkiNotes.of(guide, packed), cacheFolder);
    SortedMap<String, byte[]> media = new TreeMap<>();
    for (Map.Entry<String, Attachment> file : used.entrySet()) {
      media.put(file.getKey(), files.read(file.getValue()));
    }
    return List.of(
        new SiteFile.Bytes(guide.packageName() + ".apkg", AnkiPackage.of(collection, media)),
        new SiteFile.Text(
            guide.packageName() + ".txt", AnkiText.of(model, AnkiNotes.of(guide, online))));
  }

  /** Kept, as most builds change no card, and SQLite's library is slow to load. */
  private static byte[] collection(AnkiModel model, List<AnkiNote> notes, Path cacheFolder)
      throws IOException {
    DiskCache kept = DiskCache.open(cacheFolder.resolve("anki"), VERSION);
    String key = Sha256.of(model + "\n" + notes).hex();
    Optional<byte[]> before = kept.get(key).map(Base64.getDecoder()::decode);
    if (before.isPresent()) {
      return before.get();
    }
    byte[] made = AnkiCollection.of(model, notes);
    kept.put(key, Base64.getEncoder().encodeToString(made));
    kept.save();
    return made;
  }
}
