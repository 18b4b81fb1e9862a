package hornbook.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskCacheTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameAFileInAFolderThatDoesNotExist() {
    file = folder.resolve("new/cache");
  }

  @Test
  void whatIsPutIsThereInTheNextRun() throws IOException {
    DiskCache cache = DiskCache.open(file, "1");
    cache.put("a", "x = ∑ 𝔼");
    cache.put("", "");
    assertFalse(Files.exists(file));
    cache.save();

    DiskCache next = DiskCache.open(file, "1");
    assertEquals(Optional.of("x = ∑ 𝔼"), next.get("a"));
    assertEquals(Optional.of(""), next.get(""));
    assertEquals(Optional.empty(), next.get("b"));
  }

  @Test
  void anotherVersionForgetsAll() throws IOException {
    saved();

    assertTrue(DiskCache.open(file, "2").startsEmpty());
  }

  @Test
  void whatARunDoesNotAskForIsForgotten() throws IOException {
    saved();
    DiskCache second = DiskCache.open(file, "1");
    second.get("b");
    second.save();

    DiskCache third = DiskCache.open(file, "1");
    assertEquals(Optional.empty(), third.get("a"));
    assertEquals(Optional.of("2"), third.get("b"));
  }

  @Test
  void aDamagedFileIsEmptyWhereverTheDamageIs() throws IOException {
    saved();
    byte[] good = Files.readAllBytes(file);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x10;
      Files.write(file, bad);
      assertTrue(DiskCache.open(file, "1").startsEmpty(), "byte " + i);
      Files.write(file, Arrays.copyOf(good, i));
      assertTrue(DiskCache.open(file, "1").startsEmpty(), "length " + i);
    }
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException {
    saved();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    DiskCache second = DiskCache.open(file, "1");
    second.get("a");
    second.get("b");
    second.save();

    assertEquals(0, Files.getLastModifiedTime(file).toMillis());
  }

  @Test
  void onlyTheCacheIsLeftInItsFolder() throws IOException {
    saved();
    saved();

    try (Stream<Path> left = Files.list(file.getParent())) {
      assertEquals(1, left.count());
    }
  }

  private void saved() throws IOException {
    DiskCache cache = DiskCache.open(file, "1");
    cache.put("a", "1");
    cache.put("b", "2");
    cache.save();
  }
}
