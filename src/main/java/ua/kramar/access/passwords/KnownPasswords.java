package ua.kramar.access.passwords;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;
import ua.kramar.platform.values.Secrets;

/**
 * Passwords that were published after break-ins, and keyboard sequences: about half a million, in a
 * Bloom filter, so that no list of passwords is shipped and no other server is asked. Of ten
 * thousand other passwords one is taken for a known one. The page for operators names the source.
 */
@ApplicationScoped
class KnownPasswords {

  static final String RESOURCE = "/ua/kramar/access/passwords/known-passwords.bloom";

  /** The number of bits that a password sets, for one false answer in 10,000. */
  static final int HASHES = 13;

  private BitSet bits;
  private int size;

  protected KnownPasswords() {}

  KnownPasswords(BitSet bits, int size) {
    this.bits = bits;
    this.size = size;
  }

  /** Reads the filter that is part of this version. */
  @PostConstruct
  void load() {
    try (InputStream resource = KnownPasswords.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = resource.readAllBytes();
      bits = BitSet.valueOf(bytes);
      size = bytes.length * Byte.SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the password is known, whatever the case of its letters. */
  boolean contains(String password) {
    return positions(password, size).allMatch(bits::get);
  }

  void add(String password) {
    positions(password, size).forEach(bits::set);
  }

  byte[] toBytes() {
    return bits.toByteArray();
  }

  /** Derives all positions from two hashes (Kirsch and Mitzenmacher). */
  private static IntStream positions(String password, int size) {
    ByteBuffer hash = ByteBuffer.wrap(Secrets.sha256(normal(password)));
    long first = hash.getLong();
    long second = hash.getLong();
    return IntStream.range(0, HASHES)
        .map(at -> (int) Long.remainderUnsigned(first + at * second, size));
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
