package ua.kramar.correspondence.attachments.images;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import ua.kramar.platform.refusals.Unavailable;

/**
 * The pixels of an image, written anew: no place of taking, no camera, no preview, and nothing that
 * was hidden behind the picture.
 *
 * @param width in pixels, as it is shown
 */
public record CleanImage(int width, int height) {

  /** More pixels are not read: a small file may unpack to very many. */
  static final long MOST_PIXELS = 60_000_000;

  /** An image of more is made smaller by a whole factor while it is read. */
  static final long KEPT_PIXELS = 12_000_000;

  private static final float QUALITY = 0.88f;

  /** Images at a time: each takes up to 50 MB. */
  private static final Semaphore ROOM = new Semaphore(2, true);

  private static final int PATIENCE_SECONDS = 20;

  /**
   * Writes the image anew.
   *
   * @param format {@code jpeg} or {@code png}, which it is by its content
   * @throws UnreadableImage when it cannot be read
   * @throws IOException when it cannot be written
   * @throws Unavailable when too many are being read
   */
  public static CleanImage of(Path image, String format, Path clean)
      throws UnreadableImage, IOException {
    takeRoom();
    try {
      BufferedImage pixels = Orientation.of(image).upright(read(image, format));
      write(pixels, format, clean);
      return new CleanImage(pixels.getWidth(), pixels.getHeight());
    } finally {
      ROOM.release();
    }
  }

  private static void takeRoom() {
    try {
      if (ROOM.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Unavailable();
  }

  private static BufferedImage read(Path image, String format) throws UnreadableImage, IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(image.toFile())) {
      reader.setInput(in, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_PIXELS) {
        throw new UnreadableImage("too many pixels");
      }
      ImageReadParam smaller = reader.getDefaultReadParam();
      int factor = (int) Math.ceil(Math.sqrt((double) width * height / KEPT_PIXELS));
      smaller.setSourceSubsampling(Math.max(1, factor), Math.max(1, factor), 0, 0);
      return plain(reader.read(0, smaller), format);
    } catch (IOException | RuntimeException e) {
      // The reader throws anything for what is not as it should be.
      throw new UnreadableImage(e);
    } finally {
      reader.dispose();
    }
  }

  /** In the colours of screens, whatever the file had. */
  private static BufferedImage plain(BufferedImage read, String format) {
    boolean opaque = format.equals("jpeg") || !read.getColorModel().hasAlpha();
    int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), type);
    var graphics = plain.createGraphics();
    graphics.drawImage(read, 0, 0, null);
    graphics.dispose();
    return plain;
  }

  private static void write(BufferedImage pixels, String format, Path clean) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    ImageWriter writer = writers.next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(clean.toFile())) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(pixels, null, null), param);
    } finally {
      writer.dispose();
    }
  }

  /** The image turned or mirrored. */
  static BufferedImage turned(BufferedImage image, AffineTransform how, int width, int height) {
    BufferedImage turned = new BufferedImage(width, height, image.getType());
    new AffineTransformOp(how, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    return turned;
  }
}
