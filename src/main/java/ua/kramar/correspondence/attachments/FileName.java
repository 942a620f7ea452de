package ua.kramar.correspondence.attachments;

import java.util.regex.Pattern;

/**
 * The name of a file, to be shown and to be saved under: without a path, and with the ending of
 * what it is.
 */
record FileName(String text) {

  /** The most characters of a name. */
  static final int MOST = 200;

  private static final Pattern PATH = Pattern.compile("^.*[/\\\\:]");
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\"*?<>|]");
  private static final int LONGEST_ENDING = 5;

  /**
   * The name for what was found in the file.
   *
   * @throws AttachmentMismatch when it ends like another type
   */
  static FileName of(String given, FileType type) {
    String plain = UNSAFE.matcher(PATH.matcher(given).replaceFirst("")).replaceAll("").strip();
    int dot = plain.lastIndexOf('.');
    String ending = dot < 0 ? "" : plain.substring(dot + 1);
    if (type.isEnding(ending)) {
      return new FileName(dot == 0 ? "file" + plain : plain);
    }
    if (isEnding(ending)) {
      throw new AttachmentMismatch(type.media());
    }
    String stem = plain.isEmpty() ? "file" : plain;
    int most = MOST - type.ending().length() - 1;
    return new FileName(
        stem.substring(
                0,
                stem.offsetByCodePoints(0, Math.min(most, stem.codePointCount(0, stem.length()))))
            + "."
            + type.ending());
  }

  /** A full stop is in many names: only letters and digits behind it are an ending. */
  private static boolean isEnding(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_ENDING
        && text.chars().allMatch(sign -> sign < 128 && Character.isLetterOrDigit(sign))
        && text.chars().anyMatch(Character::isLetter);
  }
}
