package ua.kramar.orders.list;

import java.time.Instant;
import java.util.Set;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.status.Stage;

/**
 * What a manager wants to see of the list; every part may be null.
 *
 * @param stage the part of their life that the orders are in
 * @param statuses ids of statuses
 * @param text number, phone, surname or waybill number
 * @param placedFrom from this instant on
 * @param placedTo before this instant
 */
public record OrderFilter(
    Stage stage,
    Set<Integer> statuses,
    OrderSource source,
    String text,
    Instant placedFrom,
    Instant placedTo) {}
