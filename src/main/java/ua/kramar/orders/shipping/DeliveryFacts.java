package ua.kramar.orders.shipping;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The facts of an order by which a carrier's reports are checked.
 *
 * @param handedOverAt the first time that the seller marked the order as on its way; null if the
 *     seller has not
 * @param takenBackAt the last time that the seller took back an end of the delivery; null if the
 *     seller has not
 * @param city the city as the buyer gave it
 * @param zone the zone in which the shop reads times
 */
public record DeliveryFacts(
    Instant placedAt, Instant handedOverAt, Instant takenBackAt, String city, ZoneId zone) {}
