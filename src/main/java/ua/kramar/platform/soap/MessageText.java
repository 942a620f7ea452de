package ua.kramar.platform.soap;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.platform.values.XmlText;

/**
 * Decodes a message by RFC 7303, section 3: by the byte order mark of UTF-8, else by the charset of
 * the content type, else by the byte order mark of UTF-16, else by the XML declaration, else as
 * UTF-8. Invalid bytes are refused, not replaced; so is UTF-16 that the content type calls another
 * encoding.
 */
final class MessageText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECLARED =
      Pattern.compile("\\A<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int MAX_DECLARATION = 200;

  private MessageText() {}

  /**
   * Returns the text without byte order mark.
   *
   * @param contentType null for none
   * @throws InvalidMessage when the charset is unknown, or the bytes are not text in it
   */
  static String decode(byte[] message, String contentType) {
    try {
      String text =
          charset(message, contentType).newDecoder().decode(ByteBuffer.wrap(message)).toString();
      // The parser accepts U+FFFE and U+FFFF, which XML 1.0 excludes.
      if (!XmlText.isValid(text)) {
        throw InvalidMessage.malformed();
      }
      return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      // Also unknown names of charsets, and charsets that cannot be decoded.
      throw InvalidMessage.malformed();
    }
  }

  /** The text without XML declaration, in UTF-8. */
  static byte[] utf8(String text) {
    int begin = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
    return text.substring(begin).getBytes(StandardCharsets.UTF_8);
  }

  private static Charset charset(byte[] message, String contentType) {
    if (startsWith(message, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
    if (named.find()) {
      return Charset.forName(named.group(1));
    }
    if (startsWith(message, 0xFE, 0xFF) || startsWith(message, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(message, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(message, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    int length = Math.min(message.length, MAX_DECLARATION);
    Matcher declared =
        DECLARED.matcher(new String(message, 0, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] message, int... bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (message.length <= at || (message[at] & 0xFF) != bytes[at]) {
        return false;
      }
    }
    return true;
  }
}
