package ua.kramar.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipMembersTest {

  @Test
  void readsMembersInARow() throws IOException {
    byte[] members = concatenated(1, gzip("order "), gzip(""), gzip("500000001"));

    assertThat(read(members)).isEqualTo("order 500000001");
  }

  @Test
  void readsAnyNumberOfEmptyMembers() throws IOException {
    byte[] empty = concatenated(50_000, gzip(""));

    assertThat(read(concatenated(1, empty, gzip("end")))).isEqualTo("end");
  }

  private static String read(byte[] members) throws IOException {
    try (GzipMembers stream = new GzipMembers(new ByteArrayInputStream(members))) {
      return new String(stream.readNBytes(1000), UTF_8);
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return member.toByteArray();
  }

  private static byte[] concatenated(int times, byte[]... members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int time = 0; time < times; time++) {
      for (byte[] member : members) {
        all.write(member);
      }
    }
    return all.toByteArray();
  }
}
