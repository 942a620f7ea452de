package ua.kramar.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of the log of acts, for systems that collect such lines. Fired in the transaction of the
 * act and written after its commit. Contains no personal data.
 *
 * @param level {@code INFO}, or {@code WARN} for what somebody should look at
 * @param shop the shop's number; 0 for the marketplace
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditLine(
    Instant ts,
    String level,
    String act,
    ActOutcome outcome,
    long shop,
    String actor,
    String subject,
    String origin,
    String correlationId,
    Map<String, String> details) {

  static AuditLine of(long seller, NewEntry entry) {
    boolean warns = entry.act().equals(Act.GUESSING_SUSPECTED.code());
    return new AuditLine(
        entry.at(),
        warns ? "WARN" : "INFO",
        entry.act(),
        entry.outcome(),
        seller,
        entry.actor().text(),
        entry.subject().text(),
        entry.origin(),
        entry.correlationId(),
        new TreeMap<>(entry.details()));
  }
}
