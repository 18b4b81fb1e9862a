package hornbook.site;

import hornbook.model.SiteFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/** Files go in, an empty folder is filled with them and with what else lay in the old site. */
final class NewSite {
  private static final Pattern BAD =
      Pattern.compile("(^|/)(\\.{0,2})(/|$)|[\\\\\\p{Cntrl}]|^[A-Za-z]:");

  private final Path old;
  private final Path fresh;
  private final Manifest before;
  private final Residents residents;

  private NewSite(Path old, Path fresh, Manifest before, Residents residents) {
    this.old = old;
    this.fresh = fresh;
    this.before = before;
    this.residents = residents;
  }

  /**
   * @param old the site that is served now; it is only read
   * @param fresh where the new one is built
   * @throws IOException if the disk is full, or a file of somebody else's is in the way
   */
  static void fill(Path old, Path fresh, List<SiteFile> files) throws IOException {
    checkPaths(files);
    Manifest before = Manifest.read(old);
    new NewSite(old, fresh, before, Residents.of(old, before)).fill(files);
  }

  /** A path that leads out of the site, or two files in one place, are faults of the caller. */
  private static void checkPaths(List<SiteFile> files) {
    Set<String> seen = new HashSet<>();
    for (SiteFile file : files) {
      if (BAD.matcher(file.path()).find() || file.path().equals(Manifest.NAME)) {
        throw new IllegalArgumentException("`" + file.path() + "` is no place in a site");
      }
      if (!seen.add(file.path())) {
        throw new IllegalArgumentException("`" + file.path() + "` is written twice");
      }
    }
  }

  private void fill(List<SiteFile> files) throws IOException {
    makeFolders(files);
    SortedMap<String, Manifest.Stamp> stamps = new ConcurrentSkipListMap<>();
    SortedMap<String, IOException> faults = new ConcurrentSkipListMap<>();
    // A stream that throws leaves its other threads writing into what is being discarded.
    files.parallelStream()
        .filter(file -> faults.isEmpty())
        .forEach(
            file -> {
              try {
                stamps.put(file.path(), write(file));
              } catch (IOException e) {
                faults.put(file.path(), e);
              }
            });
    if (!faults.isEmpty()) {
      throw faults.get(faults.firstKey());
    }
    Manifest manifest = new Manifest(new TreeMap<>(stamps));
    residents.carryInto(fresh, manifest);
    if (!files.isEmpty()) {
      manifest.write(fresh);
      Folders.mode(fresh.resolve(Manifest.NAME), Folders.FILE);
    }
  }

  private void makeFolders(Collection<SiteFile> files) throws IOException {
    Set<Path> made = new HashSet<>();
    makeFolder(fresh, made);
    for (SiteFile file : files) {
      makeFolder(fresh.resolve(file.path()).getParent(), made);
    }
  }

  private void makeFolder(Path folder, Set<Path> made) throws IOException {
    if (made.add(folder)) {
      if (!folder.equals(fresh)) {
        makeFolder(folder.getParent(), made);
      }
      Files.createDirectory(folder);
      Folders.mode(folder, Folders.FOLDER);
    }
  }

  private Manifest.Stamp write(SiteFile file) throws IOException {
    byte[] bytes = bytes(file);
    residents.giveWay(file.path(), bytes);
    Manifest.Stamp stamp = Manifest.Stamp.of(bytes);
    Path target = fresh.resolve(file.path());
    if (!linked(file.path(), bytes, stamp, target)) {
      write(target, bytes);
    }
    return stamp;
  }

  /** What is written for a file. */
  static byte[] bytes(SiteFile file) throws IOException {
    if (file instanceof SiteFile.Text text) {
      return text.text().getBytes(StandardCharsets.UTF_8);
    } else if (file instanceof SiteFile.Bytes bytes) {
      return bytes.bytes();
    }
    return Files.readAllBytes(((SiteFile.Copy) file).from());
  }

  /** An unchanged file is not written again: both sites share it. */
  private boolean linked(String path, byte[] bytes, Manifest.Stamp stamp, Path target)
      throws IOException {
    Path file = old.resolve(path);
    return before.mayHold(path, stamp)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Manifest.sameBytes(file, bytes)
        && HardLink.make(file, target);
  }

  private static void write(Path target, byte[] bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      out.write(bytes);
    } catch (FileSystemException e) {
      throw e; // it names the file
    } catch (IOException e) {
      throw new FileSystemException(target.toString(), null, e.getMessage());
    }
    Folders.mode(target, Folders.FILE);
  }
}
