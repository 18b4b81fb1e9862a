package hornbook.math;

import hornbook.model.SiteFile;
import hornbook.script.Resource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
    String folder = "assets/math-" + hash(css + Resource.text(FROM + "version.txt")) + "/";
    List<SiteFile> files = new ArrayList<>();
    files.add(new SiteFile.Text(folder + "katex.css", css));
    files.add(new SiteFile.Resource(folder + "LICENSE.txt", FROM + "LICENSE"));
    for (Matcher font = FONT.matcher(css); font.find(); ) {
      files.add(new SiteFile.Resource(folder + font.group(1), FROM + font.group(1)));
    }
    return new MathAssets(folder + "katex.css", List.copyOf(files));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
