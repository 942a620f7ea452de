package ua.kramar.orders.payment;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A report of a payment, as far as the sums need it.
 *
 * @param amount of this payment or refund alone, more than 0
 * @param at when it happened, as reported
 */
public record PaymentEntry(PaymentState state, BigDecimal amount, Instant at) {}
