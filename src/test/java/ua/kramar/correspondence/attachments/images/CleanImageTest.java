package ua.kramar.correspondence.attachments.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanImageTest {

  @TempDir private Path directory;
  private Path file;
  private Path clean;

  @BeforeEach
  void names() {
    file = directory.resolve("in");
    clean = directory.resolve("out");
  }

  /** Where the red corner, the upper left one of what the camera stored, is seen. */
  @ParameterizedTest
  @CsvSource({
    "1, 60, 40, 5, 5",
    "2, 60, 40, 55, 5",
    "3, 60, 40, 55, 35",
    "4, 60, 40, 5, 35",
    "5, 40, 60, 5, 5",
    "6, 40, 60, 35, 5",
    "7, 40, 60, 35, 55",
    "8, 40, 60, 5, 55",
    "9, 60, 40, 5, 5",
    "0, 60, 40, 5, 5"
  })
  void turnsAnImageAsItWasSeen(int orientation, int width, int height, int x, int y)
      throws Exception {
    Files.write(file, ua.kramar.system.drivers.Files.photo(60, 40, orientation, "secret"));

    CleanImage image = CleanImage.of(file, "jpeg", clean);

    assertThat(image).isEqualTo(new CleanImage(width, height));
    BufferedImage seen = ImageIO.read(clean.toFile());
    assertThat(isRed(seen, x, y)).isTrue();
    assertThat(isRed(seen, width - 1 - x, height - 1 - y)).isFalse();
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y)).getGreen() < 80;
  }

  @Test
  void keepsTransparencyOfAPng() throws Exception {
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());

    CleanImage.of(file, "png", clean);

    assertThat(ImageIO.read(clean.toFile()).getRGB(3, 3) >>> 24).isZero();
  }

  @Test
  void makesALargeImageSmaller() throws Exception {
    Files.write(file, ua.kramar.system.drivers.Files.bomb(7_000, 6_000));

    assertThat(CleanImage.of(file, "png", clean)).isEqualTo(new CleanImage(3_500, 3_000));
  }

  @Test
  void doesNotUnpackVeryManyPixels() throws Exception {
    byte[] bomb = ua.kramar.system.drivers.Files.bomb(20_000, 20_000);
    assertThat(bomb.length).isLessThan(200_000);
    Files.write(file, bomb);

    assertThatThrownBy(() -> CleanImage.of(file, "png", clean)).isInstanceOf(UnreadableImage.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 200, 600})
  void refusesWhatIsCut(int length) throws Exception {
    byte[] whole = ua.kramar.system.drivers.Files.photo(60, 40, 6, "secret");
    Files.write(file, java.util.Arrays.copyOf(whole, Math.min(length, whole.length - 100)));

    assertThatThrownBy(() -> CleanImage.of(file, "jpeg", clean))
        .isInstanceOf(UnreadableImage.class);
  }
}
