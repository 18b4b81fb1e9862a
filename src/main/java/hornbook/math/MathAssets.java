package hornbook.math;

import hornbook.model.Sha256;
import hornbook.model.SiteFile;
import hornbook.script.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stylesheet and fonts that the rendered formulas need, of the engine's own version.
 *
 * @param stylesheet the stylesheet's place below the site's root; all of it is in the layer {@code
 *     math}
 * @param files the stylesheet, the fonts and KaTeX's licence
 */
public record MathAssets(String stylesheet, List<SiteFile> files) {
  private static final String FROM = "hornbook/math/";
  private static final Pattern FONT = Pattern.compile("url\\((fonts/[^)]+)\\)");

  /** The files, in a folder whose name changes with their content. */
  public static MathAssets load() {
    String css = Resource.text(FROM + "katex.css");
    SortedMap<String, byte[]> fonts = new TreeMap<>();
    for (Matcher font = FONT.matcher(css); font.find(); ) {
      fonts.put(font.group(1), Resource.bytes(FROM + font.group(1)));
    }
    String folder = "assets/math-" + hash(css, fonts.values()) + "/";
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile.Text(folder + "katex.css", css));
    files.add(new SiteFile.Text(folder + "LICENSE.txt", Resource.text(FROM + "LICENSE")));
    fonts.forEach((name, bytes) -> files.add(new SiteFile.Bytes(folder + name, bytes)));
    return new MathAssets(folder + "katex.css", List.copyOf(files));
  }

  private static String hash(String css, Collection<byte[]> fonts) {
    List<byte[]> all = new ArrayList<>();
    all.add(css.getBytes(StandardCharsets.UTF_8));
    all.addAll(fonts);
    return Sha256.of(all).start(10);
  }
}
