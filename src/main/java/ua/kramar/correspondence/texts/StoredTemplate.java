package ua.kramar.correspondence.texts;

import java.time.Instant;
import java.util.Locale;

/**
 * A template as its row has it.
 *
 * @param by the login of the person, or the id of the token, that changed it last
 */
public record StoredTemplate(
    long id,
    TemplateKind kind,
    Locale language,
    String name,
    TemplateText text,
    int version,
    String by,
    Instant at) {

  static StoredTemplate of(Object[] row) {
    return new StoredTemplate(
        ((Number) row[0]).longValue(),
        TemplateKind.valueOf((String) row[1]),
        Locale.forLanguageTag((String) row[2]),
        (String) row[3],
        new TemplateText((String) row[4]),
        ((Number) row[5]).intValue(),
        (String) row[6],
        (Instant) row[7]);
  }
}
