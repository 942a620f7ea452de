package ua.kramar.correspondence.attachments.images;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a camera was held (Exif 2.32, tag 0x0112): a picture without its metadata would lie on its
 * side.
 *
 * @param value 1 for upright, 2 to 8 for turned and mirrored
 */
record Orientation(int value) {

  private static final Orientation UPRIGHT = new Orientation(1);
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;

  /** Metadata stand at the beginning of a file. */
  private static final int LOOKED_AT = 256 << 10;

  /** Upright where the file says nothing that can be understood. */
  static Orientation of(Path image) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(image)) {
      head = in.readNBytes(LOOKED_AT);
    }
    try {
      return of(ByteBuffer.wrap(head));
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
  }

  /** Goes through the segments of a JPEG to that of Exif. */
  private static Orientation of(ByteBuffer file) {
    if (file.getShort() != (short) 0xFFD8) {
      return UPRIGHT;
    }
    while (file.remaining() > 4 && file.get() == (byte) 0xFF) {
      int marker = file.get() & 0xFF;
      int length = file.getShort() & 0xFFFF;
      if (marker == 0xDA) {
        return UPRIGHT;
      }
      ByteBuffer segment = file.slice().limit(length - 2);
      byte[] name = new byte[EXIF.length];
      if (marker == 0xE1 && length > EXIF.length + 2) {
        segment.get(name);
        if (Arrays.equals(name, EXIF)) {
          return ofTiff(segment.slice());
        }
      }
      file.position(file.position() + length - 2);
    }
    return UPRIGHT;
  }

  private static Orientation ofTiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * 12;
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        int value = tiff.getShort(at + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** The image as it was seen. */
  BufferedImage upright(BufferedImage image) {
    int w = image.getWidth();
    int h = image.getHeight();
    return switch (value) {
      case 2 -> turned(image, new AffineTransform(-1, 0, 0, 1, w, 0), false);
      case 3 -> turned(image, new AffineTransform(-1, 0, 0, -1, w, h), false);
      case 4 -> turned(image, new AffineTransform(1, 0, 0, -1, 0, h), false);
      case 5 -> turned(image, new AffineTransform(0, 1, 1, 0, 0, 0), true);
      case 6 -> turned(image, new AffineTransform(0, 1, -1, 0, h, 0), true);
      case 7 -> turned(image, new AffineTransform(0, -1, -1, 0, h, w), true);
      case 8 -> turned(image, new AffineTransform(0, -1, 1, 0, 0, w), true);
      default -> image;
    };
  }

  private static BufferedImage turned(BufferedImage image, AffineTransform how, boolean onItsSide) {
    int w = image.getWidth();
    int h = image.getHeight();
    return CleanImage.turned(image, how, onItsSide ? h : w, onItsSide ? w : h);
  }
}
