package ua.kramar.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Json;

/**
 * An act as the audit stores it. Contains no personal data.
 *
 * @param id the number of the entry within the shop
 * @param act the code of the act, see {@link Act}; a later version may have others
 * @param origin the caller's network, such as {@code 192.0.2.0/24}; null for the server itself
 * @param details further facts by name
 */
@Schema(name = "AuditEntry")
public record AuditEntry(
    String id,
    Instant at,
    String act,
    ActOutcome outcome,
    AuditRef actor,
    AuditRef subject,
    @Schema(nullable = true) String origin,
    String correlationId,
    Map<String, String> details) {

  /** In the order of {@link AuditEntries#COLUMNS}. */
  static AuditEntry of(Object[] row) {
    return new AuditEntry(
        String.valueOf(row[0]),
        (Instant) row[1],
        (String) row[2],
        ActOutcome.valueOf((String) row[3]),
        AuditRef.of((String) row[4]),
        AuditRef.of((String) row[5]),
        (String) row[6],
        (String) row[7],
        details((String) row[8]));
  }

  /** The number, as stored. */
  public long number() {
    return Long.parseLong(id);
  }

  private static Map<String, String> details(String json) {
    Map<?, ?> read = Json.read(json, Map.class);
    Map<String, String> details = new TreeMap<>();
    read.forEach((name, value) -> details.put((String) name, (String) value));
    return details;
  }
}
