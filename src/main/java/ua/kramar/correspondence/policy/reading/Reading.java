package ua.kramar.correspondence.policy.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A text as it is read, after the end of the message before it. Signs keep their place in the text;
 * those of the message before have places below zero.
 */
public final class Reading {

  /** How much of the message before is read: contact data is longer nowhere. */
  private static final int TAIL = 120;

  /** Between two messages; no text has it, since it is no letter, sign or space. */
  public static final char BREAK = '\n';

  private final String signs;
  private final String small;
  private final int[] starts;
  private final int[] ends;
  private final List<Word> words;

  Reading(String signs, int[] starts, int[] ends) {
    this.signs = signs;
    this.small = smallLetters(signs);
    this.starts = starts;
    this.ends = ends;
    this.words = Words.of(this);
  }

  /** Reads a text, and the end of the message that the same side wrote directly before. */
  public static Reading of(String text, Optional<String> previous) {
    Writer writer = new Writer(text.length() + TAIL + 1);
    previous.ifPresent(
        before -> {
          int from = Math.max(0, before.length() - TAIL);
          writer.read(before.substring(from), from - before.length() - 1);
          writer.add(BREAK, -1, 0);
        });
    writer.read(text, 0);
    return writer.reading();
  }

  /** The signs, letters in small. */
  public String small() {
    return small;
  }

  /** The signs with the case as it was typed. */
  public String signs() {
    return signs;
  }

  public int length() {
    return signs.length();
  }

  public char at(int index) {
    return index < 0 || index >= signs.length() ? BREAK : small.charAt(index);
  }

  public List<Word> words() {
    return words;
  }

  /** What is between two words. */
  public String between(Word left, Word right) {
    return small.substring(left.end(), right.start());
  }

  /** Whether exactly one of some signs is between two words. */
  public boolean joins(Word left, Word right, String signs) {
    return right.start() - left.end() == 1 && signs.indexOf(small.charAt(left.end())) >= 0;
  }

  /** The place of a span in the text; before the text for a span of the message before. */
  public Span place(Span span) {
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /** The reading without the signs that are marked. */
  Reading without(boolean[] marked) {
    int[] kept = new int[length()];
    int count = 0;
    for (int i = 0; i < length(); i++) {
      if (!marked[i]) {
        kept[count++] = i;
      }
    }
    StringBuilder left = new StringBuilder(count);
    int[] from = new int[count];
    int[] to = new int[count];
    for (int i = 0; i < count; i++) {
      left.append(signs.charAt(kept[i]));
      from[i] = starts[kept[i]];
      to[i] = ends[kept[i]];
    }
    return new Reading(left.toString(), from, to);
  }

  /** One small letter for each, so that places stay: some languages would need two. */
  private static String smallLetters(String signs) {
    char[] letters = signs.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(letters[i]);
    }
    return new String(letters);
  }

  /** Collects signs and their places. */
  private static final class Writer {

    private final StringBuilder signs;
    private int[] starts;
    private int[] ends;

    Writer(int expected) {
      signs = new StringBuilder(expected);
      starts = new int[expected];
      ends = new int[expected];
    }

    void read(String text, int offset) {
      int length;
      for (int i = 0; i < text.length(); i += length) {
        int point = text.codePointAt(i);
        length = Character.charCount(point);
        int start = offset + i;
        int end = start + length;
        if (point < 0x80) {
          add((point < ' ' && point != '\n') || point == 0x7f ? ' ' : (char) point, start, end);
          continue;
        }
        if (Folding.isPlainCyrillic(point)) {
          add((char) point, start, end);
          continue;
        }
        int type = Character.getType(point);
        if (Folding.isInvisible(point, type)) {
          compose(point);
          continue;
        }
        String read = Folding.signs(point, type);
        for (int k = 0; k < read.length(); k++) {
          add(read.charAt(k), start, end);
        }
      }
    }

    /** Letters of Cyrillic that are typed as a letter and a mark are those letters. */
    private void compose(int mark) {
      int last = signs.length() - 1;
      if (last < 0) {
        return;
      }
      char before = signs.charAt(last);
      int at = mark == 0x306 ? "иИ".indexOf(before) : mark == 0x308 ? "іІеЕ".indexOf(before) : -1;
      if (at >= 0) {
        signs.setCharAt(last, (mark == 0x306 ? "йЙ" : "їЇёЁ").charAt(at));
      }
    }

    void add(char sign, int start, int end) {
      int at = signs.length();
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2 + 1);
        ends = Arrays.copyOf(ends, at * 2 + 1);
      }
      signs.append(sign);
      starts[at] = start;
      ends[at] = end;
    }

    Reading reading() {
      int length = signs.length();
      return new Reading(
          signs.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
