package hornbook.site;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that writes two sites in turn until somebody kills it, or the disk is full. */
final class Alternator {
  private static final int PAGES = 40;

  private Alternator() {}

  public static void main(String[] arguments) throws IOException {
    SiteWriter writer = new SiteWriter(Path.of(arguments[0]));
    writer.write(site("A"));
    System.out.println("at work");
    while (true) {
      writer.write(site("A"));
      writer.write(site("B"));
    }
  }

  /** Half of its pages are the same in every site, and the last is there in this one only. */
  static List<SiteFile> site(String name) {
    List<SiteFile> files = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      String words = (page % 2 == 0 ? "both " : name + " ").repeat(2_000);
      files.add(new SiteFile.Text("part" + page % 4 + "/page" + page + ".html", words));
    }
    files.add(new SiteFile.Text("only-" + name + "/index.html", name));
    return List.copyOf(files);
  }

  /** Which of the two sites is entirely there, and nothing of the other. */
  static String found(Path folder) throws IOException {
    String name = Files.exists(folder.resolve("only-A/index.html")) ? "A" : "B";
    if (Files.exists(folder.resolve("only-" + (name.equals("A") ? "B" : "A")))) {
      return "parts of both";
    }
    for (SiteFile file : site(name)) {
      String text = ((SiteFile.Text) file).text();
      if (!Files.exists(folder.resolve(file.path()))
          || !Files.readString(folder.resolve(file.path())).equals(text)) {
        return file.path() + " is missing or wrong in " + name;
      }
    }
    return name;
  }

  /** The command that starts such a process. */
  static List<String> command(Path site) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "-cp",
        System.getProperty("java.class.path"),
        Alternator.class.getName(),
        site.toString());
  }
}
