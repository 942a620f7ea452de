package ua.kramar.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Reads gzip members one after the other. The JDK's stream calls itself for each empty member, so a
 * body of many would overflow the stack.
 */
class GzipMembers extends GZIPInputStream {

  private boolean reading;

  GzipMembers(InputStream in) throws IOException {
    super(in);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (reading) {
      return 0;
    }
    reading = true;
    try {
      int count;
      do {
        count = super.read(buffer, offset, length);
      } while (count == 0 && length > 0);
      return count;
    } finally {
      reading = false;
    }
  }
}
