package ua.kramar.platform.soap;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the parts of a multipart body one after the other (RFC 2046, 5.1), with a few bytes in
 * memory. Lines end with CR LF.
 */
final class MultipartReader {

  private static final int MOST_HEADER_BYTES = 8 << 10;
  private static final int MOST_BOUNDARY = 70;

  private final InputStream in;
  private final byte[] delimiter;
  private final int[] fallback;

  /**
   * @throws InvalidMessage when the boundary is none
   */
  MultipartReader(InputStream in, String boundary) {
    if (boundary.isEmpty() || boundary.length() > MOST_BOUNDARY) {
      throw InvalidMessage.malformed();
    }
    this.in = new BufferedInputStream(in, 64 << 10);
    delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    fallback = fallback(delimiter);
  }

  /**
   * Goes to the headers of the first part.
   *
   * @throws InvalidMessage when there is no part
   */
  void begin() throws IOException {
    // The first delimiter may stand at the very beginning, without an empty line before it.
    copy(OutputStream.nullOutputStream(), Long.MAX_VALUE, 2);
    if (!hasPart()) {
      throw InvalidMessage.malformed();
    }
  }

  /** The headers of a part, by their names in lower case. */
  Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    int read = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      read += line.length();
      int colon = line.indexOf(':');
      if (read > MOST_HEADER_BYTES || colon < 1) {
        throw InvalidMessage.malformed();
      }
      headers.putIfAbsent(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip());
    }
    return headers;
  }

  /**
   * Writes the content of a part.
   *
   * @return whether another part follows
   * @throws InvalidMessage when it has more than so many bytes, or the body ends within it
   */
  boolean content(OutputStream out, long most) throws IOException {
    copy(out, most, 0);
    return hasPart();
  }

  /** Knuth, Morris and Pratt: what looked like a delimiter and is none is content. */
  private void copy(OutputStream out, long most, int begin) throws IOException {
    int matched = begin;
    long written = 0;
    while (matched < delimiter.length) {
      int next = in.read();
      if (next < 0) {
        throw InvalidMessage.malformed();
      }
      while (matched > 0 && delimiter[matched] != (byte) next) {
        int shorter = fallback[matched - 1];
        int content = matched - shorter;
        // Only the bytes that are certain to be content; those of the virtual beginning are not.
        if (written + content > most) {
          throw InvalidMessage.malformed();
        }
        out.write(delimiter, 0, content);
        written += content;
        matched = shorter;
      }
      if (delimiter[matched] == (byte) next) {
        matched++;
      } else {
        written++;
        if (written > most) {
          throw InvalidMessage.malformed();
        }
        out.write(next);
      }
    }
  }

  /** After a delimiter: two hyphens end the body, a line break begins a part. */
  private boolean hasPart() throws IOException {
    String rest = line();
    if (rest.startsWith("--")) {
      return false;
    }
    if (!rest.isBlank()) {
      throw InvalidMessage.malformed();
    }
    return true;
  }

  /** A line without its end; the rest where the body ends. */
  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() > MOST_HEADER_BYTES) {
        throw InvalidMessage.malformed();
      }
      line.write(next);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static int[] fallback(byte[] pattern) {
    int[] fallback = new int[pattern.length];
    int matched = 0;
    for (int at = 1; at < pattern.length; at++) {
      while (matched > 0 && pattern[at] != pattern[matched]) {
        matched = fallback[matched - 1];
      }
      if (pattern[at] == pattern[matched]) {
        matched++;
      }
      fallback[at] = matched;
    }
    return fallback;
  }
}
