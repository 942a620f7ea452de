package ua.kramar.audit;

import java.time.Instant;

/**
 * Which entries are wanted.
 *
 * @param act the code of an act; null for all
 * @param actor null for everybody
 * @param from the first instant; null for the beginning
 * @param to the instant before which they end; null for now
 */
public record AuditFilter(String act, AuditRef actor, Instant from, Instant to) {}
