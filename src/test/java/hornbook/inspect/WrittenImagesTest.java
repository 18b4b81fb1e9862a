package hornbook.inspect;

import static hornbook.inspect.Inspected.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The images that an author shows, on the published page. */
class WrittenImagesTest {
  @Test
  void imagesMustExistAndHaveAnAlternativeText() {
    assertEquals(
        List.of(
            "5:11 missing-image: `../assets/figur.svg` leads to no published file"
                + " (did you mean `../assets/figure.svg`?)"),
        written("<img src=\"../assets/figur.svg\" alt=\"x\">"));
    assertEquals(
        List.of(
            "5:11 missing-alt: the image `../assets/big.svg` has no alternative text"
                + " (say in `alt` what it shows, or write `alt=\"\"` if it only decorates)"),
        written("<img src=\"../assets/big.svg\">"));
    assertEquals(List.of(), written("<img src=\"data:image/png;base64,AA==\" alt=\"\">"));
    assertEquals(1, written("<img src=\"https://elsewhere.example/x.png\" alt=\"\">").size());
  }

  @Test
  void everyUrlOfASourceSetIsChecked() {
    assertEquals(
        List.of(
            "5:67 missing-image: `none.svg` leads to no published file ()",
            "5:84 missing-image: `nought.svg` leads to no published file ()"),
        written(
            "<img alt=\"\" src=\"../assets/big.svg\" srcset=\"../assets/big.svg 1x, "
                + "none.svg 2x,     nought.svg\">"));
  }

  @Test
  void aVideosPosterAndAnSvgsImageAreChecked() {
    assertEquals(
        List.of(
            "5:16 missing-image: `none.png` leads to no published file ()",
            "5:58 missing-image: `nil.png` leads to no published file ()"),
        written("<video poster=\"none.png\"></video><svg><image xlink:href=\"nil.png\"/></svg>")
            .stream()
            .sorted()
            .toList());
  }
}
