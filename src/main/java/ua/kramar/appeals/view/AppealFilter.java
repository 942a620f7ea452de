package ua.kramar.appeals.view;

import java.time.Instant;

/**
 * Which appeals the call centre looks for; null conditions are not set.
 *
 * @param seller the short name of the shop
 * @param registeredFrom the first instant
 * @param registeredTo the instant before which
 */
public record AppealFilter(
    String seller,
    Long order,
    Integer status,
    Integer requestType,
    Instant registeredFrom,
    Instant registeredTo) {}
