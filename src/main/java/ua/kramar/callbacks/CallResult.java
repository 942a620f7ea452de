package ua.kramar.callbacks;

import java.time.Instant;

/**
 * What a report has led to.
 *
 * @param callback the id of the call-back; null when the call was another one
 * @param state null without a call-back
 * @param plannedFrom when the next call is planned; null when none is
 * @param order the number of the order; null when it is about none
 * @param orderStatus the status of the order after the report; null without an order
 */
public record CallResult(
    String callback, CallbackState state, Instant plannedFrom, String order, Integer orderStatus) {}
