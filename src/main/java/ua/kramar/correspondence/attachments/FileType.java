package ua.kramar.correspondence.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file may be. Found by its content; the name's ending must not say something else. */
public enum FileType {
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  PDF("application/pdf", "pdf"),
  TEXT("text/plain", "txt");

  private final String media;
  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, its type does not say so.
  private final Set<String> endings;

  FileType(String media, String... endings) {
    this.media = media;
    this.ending = endings[0];
    this.endings = Set.of(endings);
  }

  /** The media type, as it is stored and served. */
  public String media() {
    return media;
  }

  public boolean isImage() {
    return this == JPEG || this == PNG;
  }

  static Optional<FileType> of(String media) {
    return Arrays.stream(values()).filter(type -> type.media.equals(media)).findFirst();
  }

  static List<String> all() {
    return Arrays.stream(values()).map(FileType::media).toList();
  }

  /** Whether a name with this ending says what the content is. */
  boolean isEnding(String ending) {
    return endings.contains(ending.toLowerCase(Locale.ROOT));
  }

  /** Whether any type has the ending. */
  static boolean isKnown(String ending) {
    return Arrays.stream(values()).anyMatch(type -> type.isEnding(ending));
  }

  String ending() {
    return ending;
  }
}
