package ua.kramar.orders.payment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All reports of an order's payment, in the order in which they came. Money counts whenever it is
 * reported; the state is that of the report whose time is the latest.
 */
public record Ledger(List<PaymentEntry> entries) {

  public Ledger {
    entries = List.copyOf(entries);
  }

  /** The ledger with one more report. */
  public Ledger with(PaymentEntry entry) {
    List<PaymentEntry> all = new ArrayList<>(entries);
    all.add(entry);
    return new Ledger(all);
  }

  /**
   * Refuses money that cannot be. What only announces money counts with what was there at its time:
   * a hold may be reported after the payment that it became.
   *
   * @param total of the order
   * @throws PaymentExceedsTotal when more would be paid or held than the order costs
   * @throws RefundExceedsPaid when more would go back than has come
   */
  public void require(PaymentEntry next, BigDecimal total) {
    BigDecimal kept =
        next.state().flow().isAnnounced()
            ? new Ledger(entries.stream().filter(entry -> !entry.at().isAfter(next.at())).toList())
                .kept()
            : kept();
    switch (next.state().flow()) {
      case RECEIVED, RESERVED -> {
        if (kept.add(next.amount()).compareTo(total) > 0) {
          throw new PaymentExceedsTotal(kept, total);
        }
      }
      case RETURNED, DUE_BACK -> {
        if (next.amount().compareTo(kept) > 0) {
          throw new RefundExceedsPaid(kept);
        }
      }
      case NONE -> {}
    }
  }

  /** What is paid of an order with this total. */
  public Settlement settlement(BigDecimal total) {
    return new Settlement(state(total), sum(MoneyFlow.RECEIVED), sum(MoneyFlow.RETURNED));
  }

  /**
   * The report that decides on the state: the latest one, or while there is money, the latest one
   * about money. Another attempt to pay that fails does not undo what is paid.
   */
  public Optional<PaymentEntry> deciding() {
    boolean paid = kept().signum() > 0;
    return latest(entry -> !paid || entry.state().flow().isOfReceived());
  }

  private PaymentState state(BigDecimal total) {
    Optional<PaymentEntry> deciding = deciding();
    if (deciding.isEmpty()) {
      return PaymentState.UNPAID;
    }
    PaymentState reported = deciding.get().state();
    BigDecimal kept = kept();
    if (reported.flow().isOfReceived() && kept.signum() == 0) {
      return PaymentState.RETURNED;
    }
    return switch (reported.flow()) {
      case RECEIVED -> PaymentState.ofMoney(kept, total);
      case RETURNED -> PaymentState.PART_RETURNED;
      case NONE, RESERVED, DUE_BACK -> reported;
    };
  }

  /** Of those of one time the one that came last. */
  private Optional<PaymentEntry> latest(Predicate<PaymentEntry> which) {
    return entries.stream()
        .filter(which)
        .reduce(
            (one, later) ->
                Comparator.comparing(PaymentEntry::at).compare(later, one) >= 0 ? later : one);
  }

  private BigDecimal kept() {
    return sum(MoneyFlow.RECEIVED).subtract(sum(MoneyFlow.RETURNED));
  }

  private BigDecimal sum(MoneyFlow flow) {
    return entries.stream()
        .filter(entry -> entry.state().flow() == flow)
        .map(PaymentEntry::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
