package hornbook.site;

import hornbook.model.Diagnostic;
import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Style sheets, scripts, fonts and images go in, and come out below one folder that is named after
 * all their contents; scripts without what readers have no use for. They keep their places to each
 * other, so relative references stay true.
 *
 * @param prefix the folder below the site's root, such as {@code assets/1f0c…/}
 * @param files the assets in their places, sorted
 */
public record Assets(String prefix, List<SiteFile> files) {
  private static final int DIGITS = 12;

  /**
   * The files of a folder, together with others from elsewhere.
   *
   * @param folder it may be missing; hidden files and editors' backups in it are left out
   * @param bundled further assets by their paths, with {@code /}
   * @param report is told of links, of names that are unfit for an address, and of clashes
   */
  public static Assets of(
      Path folder, SortedMap<String, byte[]> bundled, Consumer<Diagnostic> report)
      throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>(bundled);
    all.putAll(new AssetFolder(folder, bundled.keySet(), report).read());
    all.replaceAll((name, bytes) -> name.endsWith(".js") ? LightScripts.of(bytes) : bytes);
    String prefix = "assets/" + fingerprint(all) + "/";
    List<SiteFile> files =
        all.entrySet().stream()
            .<SiteFile>map(asset -> new SiteFile.Bytes(prefix + asset.getKey(), asset.getValue()))
            .toList();
    return new Assets(prefix, files);
  }

  /** A file of the theme as text; empty if it has none there. */
  public String text(String path) {
    return files.stream()
        .filter(file -> file.path().equals(prefix + path))
        .map(file -> new String(((SiteFile.Bytes) file).bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private static String fingerprint(SortedMap<String, byte[]> assets) {
    List<byte[]> all = new ArrayList<>();
    assets.forEach(
        (name, bytes) -> {
          // The lengths keep the end of one from passing for the start of the next.
          byte[] path = name.getBytes(StandardCharsets.UTF_8);
          all.add(ByteBuffer.allocate(8).putInt(path.length).putInt(bytes.length).array());
          all.add(path);
          all.add(bytes);
        });
    return Sha256.of(all).start(DIGITS);
  }
}
