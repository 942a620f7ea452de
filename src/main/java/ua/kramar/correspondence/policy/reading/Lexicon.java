package ua.kramar.correspondence.policy.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * Words with what they are, read from a file of lines {@code KIND: word stem*}. An asterisk stands
 * for any ending, a tilde for any prefix or none. A word may be of several kinds.
 *
 * @param <K> the kinds, at most 63
 */
public final class Lexicon<K extends Enum<K>> {

  /** Prefixes of verbs and adverbs, in the languages that have them. */
  private static final String[] PREFIXES =
      ("за на по про при пере до ви вы в від от отъ под під подъ об объ о у вз взъ роз раз рас разъ"
              + " из изъ с съ з зъ недо не ни ні спи спі")
          .split(" ", -1);

  private static final AtomicInteger READ = new AtomicInteger();

  private final Node root = new Node();
  private final int number = READ.getAndIncrement();
  private final UnaryOperator<String> spelling;

  /** A place in the tree of words, for those who match a word in more than one spelling. */
  public static final class Node {

    /** So many are looked through faster than they are searched. */
    private static final int FEW = 8;

    private char[] keys = {};
    private Node[] next = {};

    /** The same by letter, from the first of the keys on; null where there are few. */
    private Node[] byLetter;

    private long whole;
    private long stem;
    private long reach;

    /** The place behind one more letter; null if no word goes on like this. */
    public Node behind(char letter) {
      if (byLetter != null) {
        int at = letter - keys[0];
        return at >= 0 && at < byLetter.length ? byLetter[at] : null;
      }
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] == letter) {
          return next[i];
        }
      }
      return null;
    }

    /** The letters that words go on with here; not to be changed. */
    public char[] letters() {
      return keys;
    }

    /** The kinds of the word that ends here. */
    public long whole() {
      return whole | stem;
    }

    /** The kinds of all words and stems that end here or further on. */
    public long reach() {
      return reach;
    }

    /** The kinds of the stem that ends here, whatever follows. */
    public long stem() {
      return stem;
    }

    /** Makes the tree fast to go through, once it has all words. */
    private void settle() {
      if (keys.length > FEW) {
        byLetter = new Node[keys[keys.length - 1] - keys[0] + 1];
        for (int i = 0; i < keys.length; i++) {
          byLetter[keys[i] - keys[0]] = next[i];
        }
      }
      for (Node each : next) {
        each.settle();
      }
    }

    private Node grow(char letter) {
      int at = Arrays.binarySearch(keys, letter);
      if (at >= 0) {
        return next[at];
      }
      int place = -at - 1;
      keys = Arrays.copyOf(keys, keys.length + 1);
      next = Arrays.copyOf(next, next.length + 1);
      System.arraycopy(keys, place, keys, place + 1, keys.length - place - 1);
      System.arraycopy(next, place, next, place + 1, next.length - place - 1);
      keys[place] = letter;
      next[place] = new Node();
      return next[place];
    }
  }

  private Lexicon(UnaryOperator<String> spelling) {
    this.spelling = spelling;
  }

  /** Reads the words of a file of this capability's resources. */
  public static <K extends Enum<K>> Lexicon<K> read(String file, Class<K> kinds) {
    return read(file, kinds, UnaryOperator.identity());
  }

  /**
   * Reads the words of a file.
   *
   * @param spelling how words are spelled for comparison
   */
  public static <K extends Enum<K>> Lexicon<K> read(
      String file, Class<K> kinds, UnaryOperator<String> spelling) {
    Lexicon<K> lexicon = new Lexicon<>(spelling);
    lines(file, (kind, word) -> lexicon.add(word, bit(Enum.valueOf(kinds, kind))));
    lexicon.root.settle();
    return lexicon;
  }

  /** Tells every word of a file, with what stands before the colon of its line. */
  public static void lines(String file, BiConsumer<String, String> word) {
    rows(
        file,
        line -> {
          int colon = line.indexOf(':');
          for (String each : line.substring(colon + 1).trim().split("\\s+", -1)) {
            word.accept(line.substring(0, colon), each);
          }
        });
  }

  /** Tells every line of a file that is no comment. */
  public static void rows(String file, Consumer<String> row) {
    String path = "/ua/kramar/correspondence/policy/" + file;
    try (InputStream in = Lexicon.class.getResourceAsStream(path);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(row);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private void add(String word, long kind) {
    if (word.charAt(0) == '~') {
      String root = word.substring(1);
      add(root, kind);
      for (String prefix : PREFIXES) {
        // Where two letters become one the word may be another one: "небо".
        if (prefix.charAt(prefix.length() - 1) != root.charAt(0)) {
          add(prefix + root, kind);
        }
      }
      return;
    }
    boolean stem = word.endsWith("*");
    String letters = spelling.apply(stem ? word.substring(0, word.length() - 1) : word);
    Node node = root;
    node.reach |= kind;
    for (int i = 0; i < letters.length(); i++) {
      node = node.grow(letters.charAt(i));
      node.reach |= kind;
    }
    if (stem) {
      node.stem |= kind;
    } else {
      node.whole |= kind;
    }
  }

  /** The kinds of a word as bits, see {@link #bit}; 0 for a word that is not known. */
  public long kinds(String word) {
    long kinds = 0;
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.behind(word.charAt(i));
      if (node == null) {
        return kinds;
      }
      kinds |= node.stem;
    }
    return kinds | node.whole;
  }

  /** As {@link #kinds(String)}, found once for each word. */
  public long kinds(Word word) {
    return kinds(word, each -> kinds(each.text()));
  }

  /**
   * The kinds of a word in more than one spelling, found once for each word.
   *
   * @param find always the same for one lexicon
   */
  public long kinds(Word word, ToLongFunction<Word> find) {
    return word.kinds(number, find);
  }

  public Node root() {
    return root;
  }

  // The bits live as long as the process: no order of kinds is ever stored.
  @SuppressWarnings("EnumOrdinal")
  public static long bit(Enum<?> kind) {
    return 1L << kind.ordinal();
  }
}
