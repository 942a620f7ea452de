package ua.kramar.audit;

import java.time.Instant;
import java.util.Map;

/**
 * An act to store.
 *
 * @param at with the precision of the database, microseconds
 * @param origin null for the server itself
 */
record NewEntry(
    Instant at,
    String act,
    ActOutcome outcome,
    AuditRef actor,
    AuditRef subject,
    String origin,
    String correlationId,
    Map<String, String> details) {}
