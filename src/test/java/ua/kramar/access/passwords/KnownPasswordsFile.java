package ua.kramar.access.passwords;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import ua.kramar.platform.values.Text;

/**
 * Makes the resource with the known passwords anew, from the list that {@code operate.md} names:
 * {@code main(list, resource)}. The resource is committed, so that a build needs no list.
 */
final class KnownPasswordsFile {

  /** Shorter ones are refused anyway. */
  private static final int SHORTEST = PasswordPolicy.MIN_LENGTH_WITH_SECOND_FACTOR;

  private static final int LONGEST_SEQUENCE = 32;

  /** Bits for each password: one false answer in 10,000. */
  private static final double BITS = 19.2;

  /** What fingers type who go along the keys, and the alphabets. */
  static final List<String> ROWS =
      List.of(
          "1234567890",
          "0123456789",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "qwertyuiopasdfghjklzxcvbnm",
          "qazwsxedcrfvtgbyhnujmikolp",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
          "1q2w3e4r5t6y7u8i9o0p",
          "abcdefghijklmnopqrstuvwxyz",
          "йцукенгшщзхїфівапролджєячсмитьбю",
          "йцукенгшщзхъфывапролджэячсмитьбю",
          "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя");

  private KnownPasswordsFile() {}

  public static void main(String[] args) throws IOException {
    TreeSet<String> passwords = new TreeSet<>(sequences());
    passwords.add("kramar-demo-2026");
    passwords.add("correct horse battery staple");
    passwords.add("correcthorsebatterystaple");
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
      if (Text.length(line) >= SHORTEST) {
        passwords.add(line.toLowerCase(Locale.ROOT));
      }
    }
    int bytes = (int) Math.ceil(passwords.size() * BITS / Byte.SIZE);
    KnownPasswords known = new KnownPasswords(new BitSet(), bytes * Byte.SIZE);
    passwords.forEach(known::add);
    Files.write(Path.of(args[1]), Arrays.copyOf(known.toBytes(), bytes));
    System.out.println(passwords.size() + " passwords in " + bytes + " bytes");
  }

  /** The parts of each row, begun again at its end, forwards and backwards. */
  static List<String> sequences() {
    List<String> sequences = new ArrayList<>();
    for (String row : ROWS) {
      for (String line : List.of(row, new StringBuilder(row).reverse().toString())) {
        String endless = line.repeat(1 + 2 * LONGEST_SEQUENCE / line.length());
        for (int from = 0; from < line.length(); from++) {
          for (int length = SHORTEST; length <= LONGEST_SEQUENCE; length++) {
            sequences.add(endless.substring(from, from + length));
          }
        }
      }
    }
    return sequences;
  }
}
