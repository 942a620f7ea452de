package ua.kramar.system.drivers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files that somebody sends with messages: those of honest people, and others. */
public final class Files {

  public static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  public static final byte[] SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
          .getBytes(StandardCharsets.UTF_8);

  private Files() {}

  /** An image in one colour with a corner in another. */
  public static byte[] image(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JPEG with Exif: the place of taking as text, and how the camera was held. */
  public static byte[] photo(int width, int height, int orientation, String place) {
    byte[] jpeg = image("jpeg", width, height);
    byte[] text = place.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + text.length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(text);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.capacity() + 4);
    all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
    return all.put(exif.array()).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A PNG of few bytes that unpacks to very many pixels. */
  public static byte[] bomb(int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
      chunk(
          out,
          "IHDR",
          ByteBuffer.allocate(13)
              .putInt(width)
              .putInt(height)
              .put(new byte[] {1, 0, 0, 0, 0})
              .array());
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (var deflated =
          new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
        byte[] row = new byte[1 + (width + 7) / 8];
        for (int y = 0; y < height; y++) {
          deflated.write(row);
        }
      }
      chunk(out, "IDAT", packed.toByteArray());
      chunk(out, "IEND", new byte[0]);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** Somebody of the shop uploads a file. */
  public static Answer upload(Caller shop, String name, byte[] bytes) {
    return upload(shop, Talk.key(), name, bytes);
  }

  public static Answer upload(Caller shop, String key, String name, byte[] bytes) {
    return shop.with("Idempotency-Key", key).upload("/attachments?name=" + encoded(name), bytes);
  }

  /** A buyer uploads a file for a shop. */
  public static Answer uploadAsBuyer(TestShop shop, String account, String name, byte[] bytes) {
    return new Storefront()
        .caller()
        .with("Idempotency-Key", Talk.key())
        .upload(
            Talk.ofBuyer(account) + "/shops/" + shop.code() + "/attachments?name=" + encoded(name),
            bytes);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A message with files. */
  public static ObjectNode message(String text, String... attachments) {
    ObjectNode message = Talk.text(text);
    ArrayNode ids = message.putArray("attachments");
    for (String id : attachments) {
      ids.add(id);
    }
    return message;
  }
}
